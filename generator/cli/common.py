"""What the commands share: where things are, and how faults are shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from generator.check.runner import check
from generator.derive.build import derive
from generator.export.publication import Publication
from generator.fault import Fault, InputError
from generator.load.content import load_content
from generator.load.tree import load
from generator.render.clock import build_moment
from generator.render.site import render_site
from generator.site import Site

PROJECT = Path(__file__).resolve().parents[2]


def shown(path: Path) -> Path:
    """A path as people see it: relative to where they are, if it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path


def make_site(data: Path, content: Path, base_url: str | None = None) -> Site:
    """Load, check, derive and render for the address `base_url`, if it is known.

    InputError with every fault of data and content, ExportError for a table that can't be had.
    """
    corpus, faults = load(data, shown(data))
    faults += check(corpus)
    written, more = load_content(content, shown(content))
    if faults or more:
        raise InputError([*faults, *more])
    publication = Publication(build_moment(), base_url.rstrip("/") if base_url else None)
    return render_site(derive(corpus), written, publication)


def show_faults(faults: tuple[Fault, ...]) -> None:
    """A line a fault, then how many there are."""
    for fault in faults:
        click.echo(str(fault), err=True)
    count = len(faults)
    click.echo(f"{count} fault{'' if count == 1 else 's'}; nothing was built or changed.", err=True)


def fail(error: Exception) -> NoReturn:
    """Show what went wrong and exit with status 1."""
    if isinstance(error, InputError):
        show_faults(error.faults)
    else:
        click.echo(str(error), err=True)
    sys.exit(1)
