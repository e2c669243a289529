"""What the commands share: where things are, and how faults are shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import click

from generator.fault import Fault, InputError


def shown(path: Path) -> Path:
    """A path as people see it: relative to where they are, if it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path


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
