"""`verify`: hold published figures to the texts of the documents, with nothing else at hand."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path

import click

from generator.trace.normal import normalise
from generator.trace.source_text import SourceError, SourceText, read_source

COLUMNS = ("figure_id", "document_id", "printed", "text_sha256", "text_offset")


@click.command()
@click.argument("figures", type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.argument("texts", type=click.Path(file_okay=False, exists=True, path_type=Path))
def verify(figures: Path, texts: Path) -> None:
    """Hold FIGURES, the published table figures.csv, to the texts of the folder TEXTS.

    TEXTS holds a file for each document, named after its id: DOCUMENT.txt, .docx, .pdf or .html.
    Each figure has to stand where the table says, as the column printed has it, in the text with
    the SHA-256 that it names; how its value follows from the print isn't looked at. A document
    without a text here is passed over and named. The exit status is 1 if a figure isn't there, or
    if a text is another.
    """
    rows = _rows(figures)
    keys = dict.fromkeys((row["document_id"], row["text_sha256"]) for row in rows)
    sources = {key: _source(texts, *key) for key in keys if key[1]}
    found, absent, unread = 0, 0, Counter[str]()
    for row in rows:
        source = sources.get((row["document_id"], row["text_sha256"]))
        if not isinstance(source, SourceText):
            unread[row["document_id"]] += 1
        elif _stands(source, _offset(row), row["printed"]):
            found += 1
        else:
            absent += 1
            place = f"{row['document_id']}, {row['text_offset']}"
            said = f"'{row['printed']}' doesn't stand there ({place})"
            click.echo(f"{row['figure_id']}: {said}", err=True)
    wrong = [error for error in sources.values() if isinstance(error, SourceError)]
    for message in (*wrong, *(f"{name}: {n} not looked up" for name, n in unread.items())):
        click.echo(str(message), err=True)
    click.echo(f"{found} found, {absent} not found, {unread.total()} not looked up")
    if absent or wrong or not found:
        sys.exit(1)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (table.fieldnames or ())]
        if missing:
            raise click.BadParameter(f"{path} has no column {', '.join(missing)}")
        return list(table)


def _source(texts: Path, document: str, sha256: str) -> SourceText | SourceError | None:
    """The text, why it can't be used, or None where there is none of that document."""
    if not any(path.stem == document for path in texts.iterdir()):
        return None
    try:
        return read_source(texts, document, sha256)
    except SourceError as error:
        return error


def _offset(row: dict[str, str]) -> int:
    if not row["text_offset"].isdecimal():
        said = f"'{row['text_offset']}' in text_offset is not a whole number"
        raise click.BadParameter(f"{row['figure_id']}: {said}")
    return int(row["text_offset"])


def _stands(source: SourceText, offset: int, printed: str) -> bool:
    """Whether the print begins at that character, however its digits and blanks are written."""
    wanted = normalise(printed).text
    begin, _ = source.normal.between(offset, len(source.text))
    return source.normal.text.startswith(wanted, begin)
