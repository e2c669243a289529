"""`trace`: find every figure in the documents' texts and write the ledger."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.common import fail, shown
from generator.cli.options import sources as data_and_content
from generator.fault import Fault, InputError
from generator.load.tree import load
from generator.trace.run import Traced, nearest
from generator.trace.run import trace as trace_corpus
from generator.trace.source_text import SourceError

RULE = "trace"


@click.command()
@click.argument("sources", type=click.Path(file_okay=False, exists=True, path_type=Path))
@data_and_content
@click.option("--loose", is_flag=True, help="Also list numbers that no figure accounts for.")
def trace(sources: Path, data: Path, content: Path, loose: bool) -> None:
    """Find every figure and date in the texts of SOURCES and write the ledger.

    SOURCES holds a text a document, named after its id: DOCUMENT.txt. Each print gets a place of
    its own inside its clause; what is not found is reported with its place in the data. The exit
    status is 1 if something is missing.
    """
    del content  # hand-written pages claim nothing
    corpus, faults = load(data, shown(data))
    if faults:
        fail(InputError(faults))
    missing: list[Fault] = []
    try:
        for traced in trace_corpus(corpus, sources, data):
            _report(traced, loose)
            missing += [_fault(traced, at) for at in range(len(traced.missing))]
    except SourceError as error:
        fail(error)
    if missing:
        fail(InputError(missing))


def _report(traced: Traced, loose: bool) -> None:
    found = len(traced.placed)
    total = found + len(traced.missing)
    state = "ledger written" if traced.written else "ledger unchanged"
    numbers = f"{len(traced.loose)} numbers unaccounted for"
    click.echo(f"{traced.source.document_id}: {found} of {total} found, {numbers}, {state}")
    for one in traced.loose if loose else ():
        click.echo(f"    line {one.line}: {one.number}: {one.sentence}")


def _fault(traced: Traced, at: int) -> Fault:
    claim = traced.missing[at]
    line = nearest(traced.source, claim)
    where = f"; it stands in line {line} of the text" if line else ""
    message = f"'{claim.printed}' is not in {claim.clause} of {claim.document}{where}"
    return claim.owner.fault(claim.loc, message, RULE)
