"""`trace`: find every figure in the documents' texts and write the ledger."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.fault import Fault, InputError, did_you_mean
from generator.load.tree import load
from generator.trace.run import Traced, nearest
from generator.trace.run import trace as trace_corpus
from generator.trace.source_text import SourceError

RULE = "trace"


@click.command()
@click.argument("sources", type=click.Path(file_okay=False, exists=True, path_type=Path))
@data_folder
@click.option("--document", "only", multiple=True, metavar="ID", help="Only this document.")
@click.option("--loose", is_flag=True, help="Also list numbers that no figure accounts for.")
@click.option(
    "--anew", is_flag=True, help="Let a changed figure stand elsewhere than it did before."
)
@click.option("--dry-run", is_flag=True, help="Look everything up, but write no ledger.")
def trace(
    sources: Path, data: Path, only: tuple[str, ...], loose: bool, anew: bool, dry_run: bool
) -> None:
    """Find every figure and date in the texts of SOURCES and write the ledger.

    SOURCES holds one file per document, named after its id: DOCUMENT.txt, .docx, .pdf or .html.
    Each print gets a place of its own inside its clause; what is not found is reported with its
    place in the data, and so is a list that a text leaves open and the data don't. A figure that
    was changed has to stand where it was found before. The exit status is 1 if something is
    missing.
    """
    corpus, faults = load(data, shown(data))
    if faults:
        fail(InputError(faults))
    known = [entry.value.id for entry in corpus.documents]
    for document in only:
        if document not in known:
            hint = did_you_mean(document, known)
            raise click.BadParameter(f"there is no document '{document}'{hint}")
    missing: list[Fault] = []
    lists: list[Fault] = []
    try:
        for traced in trace_corpus(corpus, sources, data, only, write=not dry_run, anew=anew):
            _report(traced, loose, dry_run)
            missing += [_fault(traced, at) for at in range(len(traced.missing))]
            lists += traced.lists
    except SourceError as error:
        fail(error)
    except OSError as error:
        fail(SourceError(f"{error.filename}: {error.strerror}"))
    _end(missing, lists)


def _end(missing: list[Fault], lists: list[Fault]) -> None:
    """Say what is wrong, and with what there is, exit with 1."""
    for fault in (*sorted(missing), *sorted(lists)):
        click.echo(str(fault), err=True)
    if missing:
        click.echo(f"{len(missing)} not found.", err=True)
    if missing or lists:
        sys.exit(1)


def _report(traced: Traced, loose: bool, dry_run: bool) -> None:
    found = len(traced.placed)
    total = found + len(traced.missing)
    changed = "ledger would change" if dry_run else "ledger written"
    state = changed if traced.changed else "ledger unchanged"
    numbers = f"{len(traced.loose)} numbers unaccounted for"
    click.echo(f"{traced.source.document_id}: {found} of {total} found, {numbers}, {state}")
    for numeral in traced.loose if loose else ():
        click.echo(f"    line {numeral.line}: {numeral.number}: {numeral.sentence}")


def _fault(traced: Traced, at: int) -> Fault:
    claim = traced.missing[at]
    if not claim.printed:
        message = f"clause {claim.clause} is not in {claim.document}"
        return claim.owner.fault(claim.loc, message, RULE)
    if before := traced.before.get(claim.id):
        message = f"'{claim.printed}' does not stand where '{before.row.printed}' was found"
        message += f" in {claim.clause} of {claim.document}: is it another figure?"
        advice = " If the old one was misread, run trace with --anew"
        return claim.owner.fault(claim.loc, message + advice, RULE)
    line = nearest(traced.source, claim)
    where = f"; it stands in line {line} of the text" if line else ""
    message = f"'{claim.printed}' is not in {claim.clause} of {claim.document}{where}"
    return claim.owner.fault(claim.loc, message, RULE)
