"""What a release of the data was stays so: its address and its content are for good."""

from __future__ import annotations

from pathlib import Path

from generator.publish.fault import PublishError
from generator.publish.git import git

FOLDER = "data/releases"
WITHDRAW = "withdraw"
"""The option of a push that may take releases of the data away, or put others in their place."""


def lost_releases(repository: Path, old: str, new: str) -> list[str]:
    """The archives of releases that a push would take away or change."""
    changed = ("diff-tree", "-r", "--no-renames", "--name-only", "--diff-filter=DMT", "-z")
    listed = git(repository, *changed, old, new, "--", FOLDER).decode(errors="replace")
    return sorted(name for name in listed.split("\0") if name.endswith(".zip"))


def refuse_lost_releases(repository: Path, old: str, new: str, refused: str) -> None:
    """PublishError where a push would take a release away or change what it holds."""
    if lost := lost_releases(repository, old, new):
        raise PublishError(
            f"{', '.join(lost)}: a release keeps its address and what it holds. {refused} To take "
            f"it away or change it on purpose: git push -o {WITHDRAW}"
        )
