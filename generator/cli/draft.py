"""`draft`: read a notice and draft a plan's files from it."""

from __future__ import annotations

import json
from pathlib import Path

import click

from generator.cli.common import fail, shown
from generator.draft.draft import Draft, draft_notice
from generator.draft.shape import as_json
from generator.draft.text.traditional import TraditionalError
from generator.fault import InputError
from generator.load.tree import load
from generator.project import PROJECT
from generator.trace.formats import KINDS, read_text
from generator.trace.formats.fault import UnreadableError

NEEDED = {"units", "bodies", "families", "places", "documents"}


@click.command()
@click.argument("notice", type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.option(
    "--data",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=PROJECT / "data",
    help="The data folder.  [default: data]",
)
@click.option("--json", "as_data", is_flag=True, help="Print what was found, write nothing.")
def draft(notice: Path, data: Path, as_data: bool) -> None:
    """Read NOTICE, a .txt, .docx, .pdf or .html file, and draft a plan from it."""
    corpus, faults = load(data, shown(data))
    if corpus.unread & NEEDED:
        fail(InputError(faults))
    try:
        found = draft_notice(_text(notice), corpus)
    except (UnreadableError, TraditionalError) as error:
        fail(click.ClickException(f"{shown(notice)}: {error}"))
    if as_data:
        _print_json(found)


def _text(notice: Path) -> str:
    ending = notice.suffix.lower()
    if ending not in KINDS:
        raise UnreadableError(f"a kind of file that can't be read; save it as {', '.join(KINDS)}")
    return read_text(ending, notice.read_bytes())


def _print_json(found: Draft) -> None:
    text = json.dumps(as_json(found), ensure_ascii=False, indent=2) + "\n"
    click.echo(text.encode(), nl=False)
