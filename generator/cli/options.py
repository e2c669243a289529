"""Options that several commands take."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import click

from generator.load.settings_file import draws_on_shared, settings_file
from generator.project import NATIONAL, PAGES, PROJECT, VOCABULARY

Command = Callable[..., Any]
CLUSTER = re.compile(r"(tcp|tls)://[^\s/]+:\d+|local:[1-9]\d*")


def shared_inputs(data: Path) -> list[Path]:
    """What the site with that data folder takes beside it: its settings, pages, vocabularies."""
    settings = settings_file(data)
    own = [settings, PAGES] if settings.is_file() else []
    return [*own, NATIONAL, *([VOCABULARY] if draws_on_shared(data) else [])]


FOLDER = click.Path(file_okay=False, path_type=Path)
EXISTING = click.Path(file_okay=False, exists=True, path_type=Path)
data_folder = click.option(
    "--data", type=EXISTING, default=PROJECT / "data", help="The data folder.  [default: data]"
)
work_folder = partial(
    click.option,
    "--work",
    type=FOLDER,
    default=PROJECT / "build",
    help="Where what was made is kept for the next time.  [default: build]",
)
ADDRESS = re.compile(r"https?://[^\s/<>\"{}|\\^`?#]+(/[^\s<>\"{}|\\^`?#]*)?")


@dataclass(frozen=True)
class SiteOrder:
    """What `build` is asked for, by the names of its options."""

    data: Path
    content: Path
    out: Path
    work: Path
    base_url: str | None
    engine: str
    on: str | None
    timings: bool = False


def sources(command: Command) -> Command:
    """`--data` and `--content`: what a site is made from."""
    content = click.option(
        "--content",
        type=EXISTING,
        default=PROJECT / "content",
        help="The folder of hand-written pages.  [default: content]",
    )
    return data_folder(content(command))


def target(command: Command) -> Command:
    """`--out`, `--work` and `--base-url`: where the site goes and what its address will be."""
    out = click.option(
        "--out",
        type=FOLDER,
        default=PROJECT / "build" / "site",
        help="Where the site goes.  [default: build/site]",
    )
    base_url = click.option(
        "--base-url",
        envvar="SITE_URL",
        callback=_address,
        help="The site's address, for sitemap, 404 page and metadata.  [env: SITE_URL]",
    )
    return out(work_folder()(base_url(command)))


def _address(_: click.Context, __: click.Parameter, given: str | None) -> str | None:
    """The address if pages and metadata can name it; one without a host leads nowhere."""
    if given and not ADDRESS.fullmatch(given):
        raise click.BadParameter(f"'{given}' is not like https://example.org or .../folder")
    return given


def cluster_address(_: click.Context, __: click.Parameter, given: str | None) -> str | None:
    """A scheduler's address or a number of processes, for `--on`."""
    if given and not CLUSTER.fullmatch(given):
        raise click.BadParameter(f"'{given}' is not like tcp://HOST:8786 or local:2")
    return given
