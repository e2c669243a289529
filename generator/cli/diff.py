"""`diff`: what differs between two states of the data."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import NoReturn

import click

from generator.changes.change import TableChanges
from generator.changes.compare import compare
from generator.changes.document import changes_data, counts
from generator.changes.markdown import changes_markdown
from generator.changes.residents import Residents, residents
from generator.changes.residents_report import residents_data, residents_markdown, residents_text
from generator.changes.snapshot import SnapshotError
from generator.changes.text import changes_text
from generator.cli.common import show_faults
from generator.cli.states import State, find_state
from generator.export.fault import ExportError
from generator.fault import InputError
from generator.project import PROJECT


@click.command()
@click.argument("old")
@click.argument("new", default=str(PROJECT), metavar="[NEW]")
@click.option("--markdown", "form", flag_value="markdown", help="Print Markdown.")
@click.option("--json", "form", flag_value="json", help="Print JSON.")
def diff(old: str, new: str, form: str | None) -> None:
    """Print what differs for residents from OLD to NEW, then the rows that differ, table by table.

    For residents: benefits that are new or gone, amounts raised or lowered, and persons of the
    test cases whose result is another. This needs both states' sources.

    Each of the two is a checkout, a data folder, a folder of published data (data/v1), a release's
    archive, the version of a release such as 2026-11-22, or a git revision of the folder you are
    in. NEW is this project as it stands, if left out. Data of a checkout or a revision is read by
    this generator, so that what differs is the data.

    The exit status is 0 if nothing differs, 1 if something does, 2 if they can't be compared.
    """
    try:
        before, after = find_state(old), find_state(new)
        changes = compare(before.snapshot, after.snapshot)
    except InputError as error:
        show_faults(error.faults)
        sys.exit(2)
    except (SnapshotError, ExportError) as error:
        _trouble(error)
    people = _residents(before, after)
    if form == "json":
        data = {"old": old, "new": new, **counts(changes), "tables": changes_data(changes)}
        data["residents"] = None if people is None else residents_data(people)
        click.echo(json.dumps(data, ensure_ascii=False, indent=2).encode())
    elif changes or people:
        click.echo("\n\n".join(_sections(people, changes, form)))
    else:
        click.echo("Nothing differs.")
    sys.exit(1 if changes or people else 0)


def _residents(before: State, after: State) -> Residents | None:
    """None where only published tables are at hand, which hold no test cases."""
    if before.dataset is None or after.dataset is None:
        return None
    return residents(before.dataset, after.dataset)


def _sections(
    people: Residents | None, changes: list[TableChanges], form: str | None
) -> Iterator[str]:
    if people:
        yield residents_markdown(people) if form == "markdown" else residents_text(people)
    if changes:
        yield changes_markdown(changes) if form == "markdown" else changes_text(changes)


def _trouble(error: Exception) -> NoReturn:
    click.echo(str(error), err=True)
    sys.exit(2)
