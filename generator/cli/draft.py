"""`draft`: read a notice and draft a plan's files from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.draft.draft import NoticeDraft, draft_notice
from generator.draft.report import report_of
from generator.draft.shape import as_json
from generator.draft.status import status_of
from generator.draft.text.traditional import TraditionalError
from generator.draft.with_command import CommandError, written_by
from generator.draft.write import target_of, write_draft
from generator.fault import InputError
from generator.load.corpus import Corpus
from generator.load.tree import load
from generator.skeleton.request import SkeletonError
from generator.trace.formats import KINDS, read_text
from generator.trace.formats.fault import UnreadableError

NEEDED = {"units", "bodies", "families", "places", "documents"}


class DraftError(Exception):
    """Why a notice can't be drafted."""


@click.command()
@click.argument(
    "notice", required=False, type=click.Path(dir_okay=False, exists=True, path_type=Path)
)
@click.option("--place", metavar="CODE", help="Whose plan it is, if the notice doesn't tell.")
@click.option("--year", type=click.IntRange(1949, 2100), help="The plan's year.")
@click.option("--document", metavar="ID", help="The document's id.  [default: PLACE-YEAR-plan]")
@data_folder
@click.option("--json", "as_data", is_flag=True, help="Print what was found, write nothing.")
@click.option(
    "--report",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Say what became of every number: a file that ends in .html or .txt.",
)
@click.option("--status", is_flag=True, help="Show what is still open in the plan of --place.")
@click.option("--with", "command", metavar="COMMAND", help="A program that proposes the texts.")
def draft(notice: Path | None, data: Path, **asked: Any) -> None:
    """Read NOTICE, a .txt, .docx, .pdf or .html file, and draft a plan from it.

    What is found is filled in, what a person has to write is left open, and `check` lists it.
    Nothing that is there is overwritten.
    """
    corpus, faults = load(data, shown(data), whole=True)
    if corpus.unread & NEEDED:
        fail(InputError(faults))
    if asked["status"]:
        return _show_status(data, asked["place"], asked["year"])
    if notice is None:
        raise click.UsageError("Missing argument 'NOTICE'.")
    try:
        raw = notice.read_bytes()
        found = draft_notice(_text(notice, raw), corpus)
        if asked["report"]:
            asked["report"].write_text(report_of(found, asked["report"].suffix), encoding="utf-8")
        if asked["as_data"]:
            return _print_json(found)
        _write(found, corpus, data, raw, asked)
    except (DraftError, UnreadableError, TraditionalError, SkeletonError, CommandError) as error:
        fail(type(error)(f"{shown(notice)}: {error}"))
    except OSError as error:
        fail(DraftError(f"{error.filename}: {error.strerror}"))


def _text(notice: Path, raw: bytes) -> str:
    ending = notice.suffix.lower()
    if ending not in KINDS:
        raise UnreadableError(f"a kind of file that can't be read; save it as {', '.join(KINDS)}")
    return read_text(ending, raw)


def _print_json(found: NoticeDraft) -> None:
    text = json.dumps(as_json(found), ensure_ascii=False, indent=2) + "\n"
    click.echo(text.encode(), nl=False)


def _write(
    found: NoticeDraft, corpus: Corpus, data: Path, raw: bytes, asked: dict[str, Any]
) -> None:
    if found.refused:
        raise DraftError(f"not drafted: {found.refused}")
    target = target_of(found, corpus, raw, asked["place"], asked["year"], asked["document"])
    written = written_by(asked["command"], found) if asked["command"] else {}
    files = write_draft(found, corpus, data, target, written)
    click.echo("New:")
    for path in files.files:
        click.echo(f"  {shown(path)}")
    if files.appended:
        click.echo(f"Added at the end of {shown(files.appended)}: {target.document}")
    for warning in found.warnings:
        click.echo(f"Note: {warning}.")
    _show_status(data, target.place.id, target.year)


def _show_status(data: Path, place: str | None, year: int | None) -> None:
    if place is None or year is None:
        raise click.UsageError("--status needs --place and --year.")
    plan = data / "plans" / place / f"{year}.yml"
    if not plan.is_file():
        fail(DraftError(f"{shown(plan)}: there is no such plan"))
    for line in status_of(plan):
        click.echo(line)
