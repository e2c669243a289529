"""The commands, one a file; a command's file is imported only when it is called for."""

from __future__ import annotations

import importlib

import click

from generator.cli.system_error import Guarded

COMMANDS = (
    "new",
    "draft",
    "check",
    "build",
    "serve",
    "trace",
    "official",
    "verify",
    "qualify",
    "names",
    "diff",
    "release",
    "publish",
)


class Commands(Guarded):
    """Finds a command in the file of its name, so that `check` starts without the rest."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, if there is one."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{cmd_name}")
        command = getattr(module, cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Turn the data of livelihood programmes into a bilingual site and open data."""
