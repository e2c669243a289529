"""What `publish setup` lays down for the hooks, in the bare repository's own git settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.called import command
from generator.publish.fault import PublishError
from generator.publish.git import git

SECTION = "minsheng"


@dataclass(frozen=True)
class Settings:
    """Where a push is published: which branch, into which folder, how many releases are kept."""

    live: Path
    branch: str
    keep: int
    base_url: str | None

    @property
    def ref(self) -> str:
        """The published branch as git names it in full."""
        return f"refs/heads/{self.branch}"


def write_settings(repository: Path, settings: Settings) -> None:
    """Keep the settings with the repository."""
    pairs = {
        "live": str(settings.live),
        "branch": settings.branch,
        "keep": str(settings.keep),
        "baseurl": settings.base_url or "",
    }
    for name, value in pairs.items():
        git(repository, "config", f"{SECTION}.{name}", value)


def read_settings(repository: Path) -> Settings:
    """The settings of a repository; PublishError where `publish setup` was never run."""
    listed = git(repository, "config", "--null", "--list").decode()
    pairs = dict(entry.partition("\n")[::2] for entry in listed.split("\0"))
    try:
        return Settings(
            Path(pairs[f"{SECTION}.live"]),
            pairs[f"{SECTION}.branch"],
            int(pairs[f"{SECTION}.keep"]),
            pairs[f"{SECTION}.baseurl"] or None,
        )
    except (KeyError, ValueError):
        raise PublishError(
            f"{repository} is not set up for publishing; run: {command()} publish setup"
        ) from None
