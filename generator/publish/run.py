"""Runs the generator's own commands on what was pushed, with the installed environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator.called import HANDED_ON, command
from generator.project import PROGRAM
from generator.publish.say import Say
from generator.surroundings import without_git

GENERATOR = (sys.executable, "-P", "-m", "generator")


def surroundings() -> dict[str, str]:
    """What every command of the generator finds around it, in a hook as elsewhere."""
    kept = without_git(os.environ)
    kept.pop("SITE_URL", None)
    own = {"PYTHONPATH": str(PROGRAM), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    return kept | own | {HANDED_ON: command()}


def generator(
    folder: Path, arguments: list[str], moment: int, say: Say, locks: tuple[int, ...] = ()
) -> int:
    """Run a command in `folder` and pass on what it says; its exit status.

    `moment`, in seconds since 1970, is the time that pages show. The command holds the open
    files `locks` as long as it runs.
    """
    with subprocess.Popen(
        [*GENERATOR, *arguments],
        cwd=folder,
        env=surroundings() | {"SOURCE_DATE_EPOCH": str(moment)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=locks,
    ) as command:
        assert command.stdout is not None  # it is a pipe
        for line in command.stdout:
            say(line.rstrip("\n"))
    return command.returncode
