"""`serve`: preview the site and build it again on every change."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from generator.builder.fault import BuildError
from generator.builder.serve import serve as serve_site
from generator.cli.options import sources, target
from generator.project import PROJECT

CODE = ("generator/render", "theme", "mkdocs.yml")


@click.command()
@sources
@target
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
def serve(
    data: Path, content: Path, out: Path, work: Path, base_url: str | None, port: int
) -> None:
    """Preview the site at http://127.0.0.1:PORT/.

    A change of data, pages, templates or theme builds what it touches and reloads the browser. A
    fault is shown here while the last good site stays up.
    """
    folders = ("--data", data, "--content", content, "--out", out, "--work", work)
    command = [sys.executable, "-m", "generator", "build", *map(str, folders)]
    if base_url:
        command += ["--base-url", base_url]

    def rebuild() -> None:
        # A process of its own sees changed templates and code, not only changed data.
        if subprocess.run(command, cwd=PROJECT, check=False).returncode:
            raise BuildError("the last good site stays up")

    if not out.is_dir():
        rebuild()
    serve_site(out, [data, content, *(PROJECT / name for name in CODE)], rebuild, port)
