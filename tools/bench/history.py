"""Keeps a corpus in git, as its maintainers would: else an edit changes the date in every file."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from generator.surroundings import without_git

IDENTITY = (
    "-c",
    "user.name=Bench",
    "-c",
    "user.email=bench@example.org",
    "-c",
    "commit.gpgsign=false",
)


def keep_in_git(folders: list[Path]) -> None:
    """Commit all that is in `folders`, which stand beside each other.

    Data that git doesn't keep are as old as their newest file, and all files of the API say when
    the data were published.
    """
    names = [folder.name for folder in folders]
    home = folders[0].parent
    for command in (["init", "--quiet"], ["add", *names], ["commit", "--quiet", "--message=All"]):
        _git(command, home)


def _git(command: list[str], folder: Path) -> None:
    surroundings = without_git(os.environ)
    subprocess.run(["git", *IDENTITY, *command], cwd=folder, env=surroundings, check=True)
