"""`new`: begin a plan with what its place had the year before, or a whole site."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import click

from generator.called import command
from generator.cli.common import fail, shown
from generator.cli.options import data_folder
from generator.fault import InputError
from generator.load.corpus import Corpus
from generator.load.tree import load
from generator.project import SETTINGS
from generator.skeleton.places.divisions import AS_OF
from generator.skeleton.places.write import add_place
from generator.skeleton.request import SkeletonError, Wanted, request
from generator.skeleton.site_folder import make_site_folder
from generator.skeleton.write import SkeletonFiles, make_benefits, make_programme, make_skeleton


class PlanFirst(click.Group):
    """Where no subcommand is named, the arguments are those of a plan: `new 990100 2024`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `plan` before a place."""
        if args and args[0] not in self.commands and not args[0].startswith("-h"):
            args = args if args[0] == "--help" else ["plan", *args]
        return super().parse_args(ctx, args)


@click.group(cls=PlanFirst, subcommand_metavar="PLACE YEAR | benefits | place CODE | site FOLDER")
def new() -> None:
    """Begin a plan, a programme, its benefits, or a site.

    `new PLACE YEAR` writes a plan's files, as `new plan` does; `new site FOLDER` writes a folder
    for a site of your own.
    """


@new.command()
@click.argument("folder", type=click.Path(path_type=Path))
def site(folder: Path) -> None:
    """Write a site's folder: settings, empty data, pages to begin with. Nothing is overwritten."""
    try:
        written = make_site_folder(folder)
    except (SkeletonError, OSError) as error:
        fail(error)
    click.echo("New:")
    for path in written:
        click.echo(f"  {shown(path)}")
    click.echo(f"Next: make {shown(folder / SETTINGS)} your own, then in that folder")
    for step in ("check", "build", "publish --help"):
        click.echo(f"  {command()} {step}")


@new.command()
@click.argument("place")
@click.argument("year", type=click.IntRange(1949, 2100))
@click.option("--document", metavar="ID", help="The plan's document; needed to begin a plan.")
@click.option(
    "--text",
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    help="The file of the document's text, for its SHA-256.",
)
@click.option("--family", metavar="ID", help="Only add a programme of this family to the plan.")
@click.option("--number", type=click.IntRange(1, 99), help="The added programme's number.")
@click.option("--like", metavar="PLACE", help="Take the families of another place's last plan.")
@data_folder
def plan(place: str, year: int, data: Path, family: str | None, **asked: Any) -> None:
    """Write a skeleton of the plan of PLACE, a code such as 990100, for YEAR.

    The plan, a file for each programme that the place had in its last plan, and an entry in
    documents.yml: what is empty is to be filled in, and `check` lists it. Nothing is overwritten.

    With --family, one more programme's file is written beside a plan that was begun before.
    """
    corpus, faults = load(data, shown(data), whole=True)
    if corpus.unread & {"places", "documents"}:
        fail(InputError(faults))
    try:
        if family:
            wanted = Wanted(place, year, family, asked["number"])
            _tell(make_programme(corpus, data, wanted), data)
        else:
            _begin(corpus, place, year, data, asked)
    except SkeletonError as error:
        fail(error)


@new.command()
@click.argument("place")
@click.argument("year", type=click.IntRange(1949, 2100))
@click.argument("programme")
@data_folder
def benefits(place: str, year: int, programme: str, data: Path) -> None:
    """Write the file of benefits of a PROGRAMME, by its id: who gets what, and under which rule.

    What its family's latest benefits have stands there as remarks. Nothing is overwritten.
    """
    corpus, _ = load(data, shown(data), whole=True)
    try:
        _tell(make_benefits(corpus, data, place, year, programme), data)
    except SkeletonError as error:
        fail(error)


@new.command()
@click.argument("code")
@click.option(
    "--english",
    multiple=True,
    metavar="[CODE=]NAME",
    help="An English name, of the place or of CODE above it.",
)
@data_folder
def place(code: str, english: tuple[str, ...], data: Path) -> None:
    """Add the place of a CODE to places.yml, and the places above it that aren't there.

    Name and parents come from a list of the country's divisions, the English name from pinyin.
    """
    corpus, faults = load(data, shown(data), whole=True)
    if "places" in corpus.unread:
        fail(InputError(faults))
    pairs = (text.rpartition("=") for text in english)
    named = {above or code: name for above, _, name in pairs}
    try:
        entries = add_place(data, {entry.value.id for entry in corpus.places}, code, named)
    except (SkeletonError, OSError) as error:
        fail(error)
    click.echo(f"Added at the end of {shown(data / 'places.yml')}, as of {AS_OF}:")
    click.echo("".join(f"  {entry}" for entry in entries), nl=False)
    click.echo("English names are pinyin, not official; put right what is said otherwise.")


def _begin(corpus: Corpus, place: str, year: int, data: Path, asked: dict[str, Any]) -> None:
    document, text = asked["document"], asked["text"]
    if document is None:
        raise click.UsageError("Missing option '--document': the id of the plan's document.")
    digest = hashlib.sha256(text.read_bytes()).hexdigest() if text else None
    wanted = request(corpus, place, year, document, asked["like"], digest)
    files = make_skeleton(wanted, corpus, data)
    if files.appended:
        note = f"Added at the end of {shown(files.appended)}: {document}\n"
    else:
        note = f"{document} stands in documents.yml already and was left as it is.\n"
    if wanted.before is None:
        note += "No earlier plan: add programmes with --family, or begin with --like PLACE.\n"
    _tell(files, data, note)


def _tell(files: SkeletonFiles, data: Path, note: str = "") -> None:
    click.echo("New:")
    for path in files.files:
        click.echo(f"  {shown(path)}")
    click.echo(note, nl=False)
    _, faults = load(data, shown(data))
    own = {shown(path) for path in (*files.files, *((files.appended,) if files.appended else ()))}
    left = sum(shown(fault.path) in own for fault in faults)
    first = files.files[0]
    paths = " ".join(str(shown(path)) for path in (first, first.with_suffix("")) if path.exists())
    click.echo(f"Values left to fill in: {left}. `{command()} check {paths}` lists them.")
    entry = f" and the entry in {shown(files.appended)}" if files.appended else ""
    click.echo(f"To take it back, delete the new files{entry}.")
