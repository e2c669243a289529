"""The commands, one a file."""

from __future__ import annotations

import click

from generator.cli.build import build
from generator.cli.check import check
from generator.cli.qualify import qualify_command
from generator.cli.serve import serve
from generator.cli.trace import trace


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Turn the data of livelihood programmes into a bilingual site and open data."""


for command in (check, build, serve, trace, qualify_command):
    main.add_command(command)
