"""`python -m tools.bench`: how long builds take, how large they are, how both grow."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

import click

from generator.fault import InputError
from generator.project import PROJECT
from tools.bench import report
from tools.bench.corpus import Corpus, programmes_for, write_corpus
from tools.bench.measure import Result, measure
from tools.bench.process import CommandError


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--pages",
    multiple=True,
    type=click.IntRange(min=1),
    default=(100, 300, 1000),
    show_default="100, 300 and 1000",
    help="Size of a made-up site, both languages together; give it once for each size.",
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
def main(pages: tuple[int, ...], runs: int, quick: bool, real: bool, target: Path | None) -> None:
    """Measure builds of the real data and of made-up data of several sizes.

    Five things are measured, each as the median of some runs: a build from nothing, one where
    nothing has changed, one after one figure of one plan has changed, a check after that change,
    and one of the changed file alone. A site has pages that don't depend on its data, so a made-up
    site can't be smaller than these.

    This measures and judges nothing: the exit status is 0 even where growth isn't linear.
    """
    runs = 1 if quick else runs
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            folder = Path(name)
            measured = _real(folder / "real", runs) if real else None
            made_up = [_made_up(folder / str(size), size, runs) for size in sorted(set(pages))]
    except InputError as error:
        raise click.ClickException("\n".join(str(fault) for fault in error.faults)) from error
    except CommandError as error:
        raise click.ClickException(str(error)) from error
    _show(measured, made_up)
    if target:
        data = report.as_data(measured, made_up, runs)
        target.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


def _say(text: str) -> None:
    click.echo(text, err=True)


def _real(folder: Path, runs: int) -> Result:
    """The project's own data, copied, so that nobody's edits disturb."""
    corpus = Corpus(folder / "data", folder / "content")
    shutil.copytree(PROJECT / "data", corpus.data)
    shutil.copytree(PROJECT / "content", corpus.content)
    return measure("real data", corpus, folder / "build", runs, _say)


def _made_up(folder: Path, size: int, runs: int) -> Result:
    _say(f"Writing made-up data for {size:,} pages …")
    programmes = programmes_for(size, folder / "smallest")
    corpus = write_corpus(folder / "corpus", programmes)
    result = measure(f"made up {size}", corpus, folder / "build", runs, _say)
    shutil.rmtree(folder)
    return result


def _show(measured: Result | None, made_up: list[Result]) -> None:
    _say("")
    load, processors = os.getloadavg()[0], os.cpu_count()
    click.echo(report.table([*([measured] if measured else []), *made_up]))
    if found := report.growth(made_up):
        click.echo("\n" + report.growth_text(made_up[0], made_up[-1], found))
    click.echo(f"\n{processors} processors; at the end, {load:.1f} processes wanted one.")


if __name__ == "__main__":
    main()
