"""Asking git about a bare repository."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from generator.publish.fault import PublishError


def git(repository: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git prints; `given` is its input. Raises PublishError with git's own words.

    In a hook the surroundings are git's: they let it see a push that is not yet accepted.
    """
    command = ["git", f"--git-dir={repository}", *arguments]
    done = subprocess.run(command, cwd=repository, input=given, capture_output=True, check=False)
    if done.returncode:
        words = done.stderr.decode(errors="replace").strip()
        raise PublishError(f"git {arguments[0]} failed in {repository}: {words}")
    return done.stdout


def tip(repository: Path, ref: str) -> str:
    """The commit at which a branch stands; PublishError where nothing was pushed to it yet."""
    try:
        return git(repository, "rev-parse", "--verify", f"{ref}^{{commit}}").decode().strip()
    except PublishError:
        name = ref.removeprefix("refs/heads/")
        raise PublishError(f"{repository} has no branch '{name}' yet; push to it first") from None


def commit_time(repository: Path, commit: str) -> int:
    """When what a commit holds of the data was last changed, in seconds since 1970."""
    last = ("log", "-1", "--no-show-signature", "--format=%ct", commit)
    return int(git(repository, *last, "--", "data") or git(repository, *last))


def push_options() -> list[str]:
    """What was asked for by `git push -o`, in a hook of that push."""
    number = int(os.environ.get("GIT_PUSH_OPTION_COUNT", "0"))
    return [os.environ[f"GIT_PUSH_OPTION_{index}"] for index in range(number)]


def this_repository() -> Path:
    """The repository whose hook this process is."""
    return Path(os.environ.get("GIT_DIR", ".")).resolve()
