"""`diff`: what differs between two states of the data."""

from __future__ import annotations

import json
import sys
from typing import NoReturn

import click

from generator.changes.compare import compare
from generator.changes.document import changes_data, counts
from generator.changes.markdown import changes_markdown
from generator.changes.snapshot import SnapshotError
from generator.changes.text import changes_text
from generator.cli.common import PROJECT, show_faults
from generator.cli.states import find_state
from generator.export.fault import ExportError
from generator.fault import InputError


@click.command()
@click.argument("old")
@click.argument("new", default=str(PROJECT), metavar="[NEW]")
@click.option("--markdown", "form", flag_value="markdown", help="Print Markdown.")
@click.option("--json", "form", flag_value="json", help="Print JSON.")
def diff(old: str, new: str, form: str | None) -> None:
    """Print the rows that were added, changed and removed from OLD to NEW, table by table.

    Each of the two is a checkout, a data folder, a folder of published data (data/v1), a release's
    archive, the version of a release such as 2026-11-22, or a git revision of the folder you are
    in. NEW is this project as it stands, if left out. Data of a checkout or a revision is read by
    this generator, so that what differs is the data.

    The exit status is 0 if nothing differs, 1 if something does, 2 if they can't be compared.
    """
    try:
        changes = compare(find_state(old), find_state(new))
    except InputError as error:
        show_faults(error.faults)
        sys.exit(2)
    except (SnapshotError, ExportError) as error:
        _trouble(error)
    if form == "json":
        data = {"old": old, "new": new, **counts(changes), "tables": changes_data(changes)}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    elif changes:
        click.echo(changes_markdown(changes) if form == "markdown" else changes_text(changes))
    else:
        click.echo("Nothing differs.")
    sys.exit(1 if changes else 0)


def _trouble(error: Exception) -> NoReturn:
    click.echo(str(error), err=True)
    sys.exit(2)
