"""`python -m tools.bench`: how long builds take, how large they are, how both grow."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from generator.cli.make_site import make_site
from generator.fault import InputError
from generator.project import PROJECT
from tools.bench import report
from tools.bench.baselines import NO_HUGO, baselines
from tools.bench.corpus import SiteFolders
from tools.bench.country.shapes import Shapes, shapes
from tools.bench.country.size import places_for
from tools.bench.country.write import write_country
from tools.bench.first_queries import first_queries
from tools.bench.goals import Sized, goals, outlook
from tools.bench.measure import Result, measure, measure_dask, measure_reload
from tools.bench.page import write_page
from tools.bench.process import RunError
from tools.bench.steps import steps_text

SEARCHED = 20_000
"""Pages of each language in the larger site that the search is asked on."""


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--pages",
    multiple=True,
    type=click.IntRange(min=1),
    default=(400, 1000, 5000),
    show_default="400, 1000 and 5000",
    help="Size of a made-up country, both languages together; give it once for each size.",
)
@click.option("--runs", type=click.IntRange(min=1), default=3, show_default=True)
@click.option("--quick", is_flag=True, help="Run everything once only.")
@click.option("--real/--no-real", default=True, help="Whether to measure the real data as well.")
@click.option(
    "--json",
    "target",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the numbers into this file as well.",
)
@click.option(
    "--page",
    type=click.Path(dir_okay=False, path_type=Path),
    default=PROJECT / "build/bench/index.html",
    help="Where to write the page with goals and curves.  [default: build/bench/index.html]",
)
def main(
    pages: tuple[int, ...], runs: int, quick: bool, real: bool, target: Path | None, page: Path
) -> None:
    """Measure builds of the real data and of a made-up country in several sizes.

    Five things are measured, each as the median of some runs: a build from nothing, one where
    nothing has changed, one after one figure of one plan has changed, a check after that change,
    and one of the changed file alone. The change isn't committed yet. A site has pages that don't
    depend on its data, so a made-up one can't be smaller than these. Beside it, stock
    mkdocs-material and Hugo build the same pages of Markdown, and two workers of Dask this
    project's. In a preview, an edit is timed from saving to the edited page reloaded in a browser.
    With the real data comes what a first query of the search loads, of their site and of one with
    20,000 pages in each language.

    This measures and judges nothing: the exit status is 0 even where growth isn't linear.
    """
    runs = 1 if quick else runs
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            folder = Path(name)
            measured = _real(folder / "real", runs) if real else None
            loaded = list(_loaded(folder / "real")) if real else []
            shape = shapes(PROJECT / "data")
            sizes = [_made_up(folder / str(size), size, runs, shape) for size in sorted(set(pages))]
    except InputError as error:
        raise click.ClickException("\n".join(str(fault) for fault in error.faults)) from error
    except RunError as error:
        raise click.ClickException(str(error)) from error
    _show(measured, sizes, page)
    click.echo("\n".join(["", *loaded]))
    if target:
        data = report.as_data(measured, sizes, runs)
        target.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


def _say(text: str) -> None:
    click.echo(text, err=True)


def _real(folder: Path, runs: int) -> Result:
    """The project's own data, copied, so that nobody's edits disturb."""
    corpus = SiteFolders(folder / "data", folder / "content")
    shutil.copytree(PROJECT / "data", corpus.data)
    shutil.copytree(PROJECT / "content", corpus.content)
    return measure("real data", corpus, folder / "build", runs, _say)


def _loaded(folder: Path) -> Iterator[str]:
    _say("real data: what first queries load …")
    corpus = SiteFolders(folder / "data", folder / "content")
    yield from first_queries(corpus, folder / "build", SEARCHED)


def _made_up(folder: Path, size: int, runs: int, real: Shapes) -> Sized:
    """A made-up country of about so many pages, and what others take for its Markdown."""
    _say(f"Writing a made-up country of {size:,} pages …")
    corpus = write_country(folder / "country", places_for(size, folder / "smallest", real), real)
    ours = measure(f"made up {size}", corpus, folder / "build", runs, _say)
    _say(f"made up {size}: in a preview …")
    reload = measure_reload(corpus, folder / "build", runs)
    _say(f"made up {size}: with Dask …")
    dask = measure_dask(corpus, folder / "build", runs)
    _say(f"made up {size}: with others …")
    others = baselines(make_site(corpus.data, corpus.content), folder, runs)
    shutil.rmtree(folder)
    return Sized(ours, others, dask, reload)


def _show(measured: Result | None, sizes: list[Sized], page: Path) -> None:
    _say("")
    made_up = [one.ours for one in sizes]
    machine = (
        f"{os.cpu_count()} processors; at the end, {os.getloadavg()[0]:.1f} processes wanted one."
    )
    click.echo(report.table([*([measured] if measured else []), *made_up]))
    click.echo("\n" + steps_text(made_up) + "\n")
    if found := report.growth(made_up):
        click.echo("\n" + report.growth_text(made_up[0], made_up[-1], found))
    for goal in goals(sizes):
        click.echo(f"{goal.what}: {goal.measured} (goal: {goal.limit})")
    click.echo(f"{outlook(sizes)}\n\n{machine}")
    if not shutil.which("hugo"):
        click.echo(NO_HUGO)
    write_page(sizes, machine, page)
    click.echo(f"The curves are in {page}")


if __name__ == "__main__":
    main()
