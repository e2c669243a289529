"""`build`: make the site."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from generator.builder.engines import DEFAULT, ENGINES
from generator.builder.timings import noting_timings, timed
from generator.cli.common import fail
from generator.cli.options import SiteOrder, cluster_address, shared_inputs, sources, target
from generator.export.fault import ExportError
from generator.graph.program import FILES
from generator.graph.stamp import Stamp
from generator.render.clock import build_moment


@click.command()
@click.pass_obj
@sources
@target
@click.option(
    "--engine",
    type=click.Choice(list(ENGINES)),
    default=DEFAULT,
    show_default=True,
    help="What makes HTML of Markdown.",
)
@click.option(
    "--on",
    metavar="CLUSTER",
    callback=cluster_address,
    help="Where parts are built: tcp://HOST:PORT of a Dask scheduler, or local:N processes.",
)
@click.option("--timings", is_flag=True, help="Say at the end how long each step took.")
def build(tell: Callable[[str], None] | None, /, **asked: Any) -> None:
    """Build the site; what stood before stays until the new site is whole.

    Where nothing has changed since the last build, nothing is done.
    """
    begun, order = time.monotonic(), SiteOrder(**asked)
    with noting_timings() as timings:
        said = _stands_or_is_built(order, tell)
    seconds = time.monotonic() - begun
    click.echo(f"{said}, {seconds:.1f} s")
    if order.timings:
        click.echo(timings.table(seconds))


def _stands_or_is_built(order: SiteOrder, tell: Callable[[str], None] | None) -> str:
    """What is said of the site, once it is there."""
    stamp = Stamp.of(order.work, order.out)
    with timed("Looking for what has changed"):
        look = stamp.look(_read(order), _settings(order))
        counts = stamp.stands(look)
    if counts:
        return f"{counts}, nothing changed"
    # Only now, as loading all that makes a site takes longer than the look.
    with timed("Loading the program"):
        from generator.cli.ahead import Ahead
        from generator.cli.site_build import built

    report = built(order, Ahead(order, tell, stamp.changed(look)).show if tell else None)
    with timed("Noting what the site was made from"):
        stamp.enter(look, report.counts())
    return report.summary()


def _read(order: SiteOrder) -> list[Path]:
    """Whatever goes into the site: what people write, what is shipped, the program."""
    return [order.data, order.content, *shared_inputs(order.data), *FILES]


def _settings(order: SiteOrder) -> list[str | None]:
    """What a site depends on besides; exits where nobody can tell when its data changed last."""
    try:
        moment = build_moment(order.data).isoformat()
    except ExportError as error:
        fail(error)
    return [order.base_url, order.engine, moment]
