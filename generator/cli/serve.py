"""`serve`: preview the site and build it again on every change."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from generator.builder.ahead import read_line
from generator.builder.fault import BuildError
from generator.builder.preview_server import ShowAhead
from generator.builder.serve import serve as serve_site
from generator.builder.standby import Standby
from generator.cli.common import fail
from generator.cli.options import sources, target
from generator.graph.program import FILES
from generator.load.settings_file import draws_on_shared
from generator.project import NATIONAL, PROGRAM, PROJECT, SHIPPED, VOCABULARY

CODE = (PROGRAM / "generator/render", SHIPPED / "theme", SHIPPED / "mkdocs.yml")
"""What is watched of the program."""


@click.command()
@sources
@target
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="The address to listen at; 0.0.0.0 lets other machines in.",
)
def serve(data: Path, content: Path, out: Path, work: Path, **asked: Any) -> None:
    """Preview the site at http://HOST:PORT/.

    A change of data, pages, templates or theme builds what it touches and reloads the browser. A
    fault is shown here while the last good site stays up.
    """
    folders = ("--data", data, "--content", content, "--out", out, "--work", work)
    command = [sys.executable, "-m", "generator.cli.ready_build", *map(str, folders)]
    if asked["base_url"]:
        command += ["--base-url", asked["base_url"]]
    # A process of its own sees changed templates and code, not only changed data.
    with Standby(command, PROJECT, _loaded(data)) as build:

        def rebuild(show: ShowAhead) -> None:
            if build.run(lambda line: show(*read_line(line))):
                raise BuildError("the last good site stays up")

        try:
            if not out.is_dir():
                rebuild(lambda *_: None)
            serve_site(out, [data, content, *CODE], rebuild, asked["port"], asked["host"])
        except BuildError as error:
            fail(error)


def _loaded(data: Path) -> list[Path]:
    """What a waiting build has read already: the program, and vocabularies that come with it."""
    return [*FILES, NATIONAL, *([VOCABULARY] if draws_on_shared(data) else [])]
