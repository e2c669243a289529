"""`verify`: hold published figures to the texts of the documents, with nothing else at hand."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import click

from generator.cli.common import fail
from generator.trace.normal import normalise
from generator.trace.source_text import SourceError, SourceText, read_source

COLUMNS = ("figure_id", "document_id", "printed", "text_sha256", "text_offset")


@click.command()
@click.argument("figures", type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.argument("texts", type=click.Path(file_okay=False, exists=True, path_type=Path))
def verify(figures: Path, texts: Path) -> None:
    """Hold FIGURES, the published table figures.csv, to the texts of the folder TEXTS.

    TEXTS holds a file for each document, named after its id: DOCUMENT.txt, .docx, .pdf or .html.
    Each figure has to stand where the table says, in the text with the SHA-256 that it names. A
    document without a text here is passed over. The exit status is 1 if a figure isn't there.
    """
    rows = _rows(figures)
    sources: dict[tuple[str, str], SourceText | None] = {}
    found, absent, unread = 0, [], 0
    for row in rows:
        key = (row["document_id"], row["text_sha256"])
        if not row["text_sha256"]:
            unread += 1
            continue
        if key not in sources:
            sources[key] = _source(texts, *key)
        source = sources[key]
        if source is None:
            unread += 1
        elif _stands(source, int(row["text_offset"]), row["printed"]):
            found += 1
        else:
            absent.append(row)
    for row in absent:
        place = f"{row['document_id']}, {row['text_offset']}"
        said = f"'{row['printed']}' doesn't stand there ({place})"
        click.echo(f"{row['figure_id']}: {said}", err=True)
    click.echo(f"{found} found, {len(absent)} not found, {unread} not looked up")
    if absent or not found:
        sys.exit(1)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (table.fieldnames or ())]
        if missing:
            raise click.BadParameter(f"{path} has no column {', '.join(missing)}")
        return list(table)


def _source(texts: Path, document: str, sha256: str) -> SourceText | None:
    """The text, or None where there is none of that document; another text is an error."""
    if not any(path.stem == document for path in texts.iterdir()):
        return None
    try:
        return read_source(texts, document, sha256)
    except SourceError as error:
        fail(error)


def _stands(source: SourceText, offset: int, printed: str) -> bool:
    """Whether the print begins at that character, however its digits and blanks are written."""
    wanted = normalise(printed).text
    begin, _ = source.normal.between(offset, len(source.text))
    return source.normal.text.startswith(wanted, begin)
