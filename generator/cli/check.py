"""`check`: hold the data against the rules."""

from __future__ import annotations

from pathlib import Path

import click

from generator.check.runner import all_rules
from generator.check.runner import check as check_corpus
from generator.cli.common import fail, shown
from generator.cli.options import sources
from generator.fault import InputError
from generator.load.content import load_content
from generator.load.tree import load


@click.command()
@sources
def check(data: Path, content: Path) -> None:
    """Check the data and the hand-written pages.

    Every fault is shown at once as path:line:column: message; the exit status is 1 if there is
    one.
    """
    corpus, faults = load(data, shown(data))
    faults += check_corpus(corpus)
    faults += load_content(content, shown(content))[1]
    if faults:
        fail(InputError(faults))
    programmes = len(list(corpus.programmes()))
    click.echo(
        f"No fault: {len(corpus.plans)} plans and {programmes} programmes "
        f"hold against {len(all_rules())} rules."
    )
