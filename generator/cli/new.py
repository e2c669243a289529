"""`new`: begin a plan with what its place had the year before."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from generator.cli.common import PROJECT, fail, shown
from generator.fault import InputError
from generator.load.tree import load
from generator.skeleton.request import SkeletonError, request
from generator.skeleton.write import Made, make_skeleton


@click.command()
@click.argument("place")
@click.argument("year", type=click.IntRange(1949, 2100))
@click.option("--document", required=True, metavar="ID", help="The plan's document.")
@click.option(
    "--text",
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    help="The file of the document's text, for its SHA-256.",
)
@click.option("--like", metavar="PLACE", help="Take the families of another place's last plan.")
@click.option(
    "--data",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=PROJECT / "data",
    help="The data folder.  [default: data]",
)
def new(
    place: str, year: int, document: str, text: Path | None, like: str | None, data: Path
) -> None:
    """Write a skeleton of the plan of PLACE, a code such as 360100, for YEAR.

    The plan, a file for each programme that the place had in its last plan, and an entry in
    documents.yml: what is empty is to be filled in, and `check` lists it. Nothing is overwritten.
    """
    corpus, faults = load(data, shown(data))
    if corpus.unread & {"places", "documents"}:
        fail(InputError(faults))
    digest = hashlib.sha256(text.read_bytes()).hexdigest() if text else None
    try:
        asked = request(corpus, place, year, document, like, digest)
        made = make_skeleton(asked, corpus, data)
    except SkeletonError as error:
        fail(error)
    _tell(made, data, document, asked.before is not None)


def _tell(made: Made, data: Path, document: str, has_programmes: bool) -> None:
    click.echo("New:")
    for path in made.files:
        click.echo(f"  {shown(path)}")
    if made.appended:
        click.echo(f"Added at the end of {shown(made.appended)}: {document}")
    else:
        click.echo(f"{document} stands in documents.yml already and was left as it is.")
    if not has_programmes:
        click.echo("No earlier plan: add the programmes yourself, or begin with --like PLACE.")
    _, faults = load(data, shown(data))
    own = {shown(path) for path in (*made.files, *((made.appended,) if made.appended else ()))}
    left = sum(shown(fault.path) in own for fault in faults)
    plan, folder = shown(made.files[0]), shown(made.files[0].with_suffix(""))
    paths = " ".join(str(shown(path)) for path in (plan, folder) if path.exists())
    click.echo(f"Values left to fill in: {left}. `python -m generator check {paths}` lists them.")
    entry = f" and the entry in {shown(made.appended)}" if made.appended else ""
    click.echo(f"To take it back, delete the new files{entry}.")
