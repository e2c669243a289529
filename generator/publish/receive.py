"""What the two hooks of the bare repository do with a push."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.count import Count
from generator.fault import InputError
from generator.project import PROGRAM as HOUSE
from generator.publish.checkout import checkout
from generator.publish.fault import PublishError
from generator.publish.git import commit_time, git, tip
from generator.publish.live import Live
from generator.publish.released import WITHDRAW, refuse_lost_releases
from generator.publish.run import generator
from generator.publish.say import Say
from generator.publish.settings import Settings
from generator.publish.turn import turn

REFUSED = "The push was refused and nothing was changed."
PULL = "Get what is there with `git pull --rebase`, and push again."
REWIND = "rewind"
"""The option of a push that may take commits away from the published branch."""
PROGRAM = {"generator", "theme", "vocabulary", "mkdocs.yml"}
SOURCES = ["--data", "data", "--content", "content"]


@dataclass(frozen=True)
class Update:
    """A line of a hook's input: a branch or tag goes from one commit to another."""

    old: str
    new: str
    ref: str

    @property
    def creates(self) -> bool:
        """Whether the branch is new."""
        return not self.old.strip("0")

    @property
    def deleted(self) -> bool:
        """Whether the branch goes away."""
        return not self.new.strip("0")


def read_updates(lines: Iterable[str], ref: str) -> list[Update]:
    """The updates of the published branch: one or none."""
    updates = [Update(*line.split(maxsplit=2)) for line in lines if line.strip()]
    return [update for update in updates if update.ref.strip() == ref]


def check_push(
    repository: Path, settings: Settings, update: Update, say: Say, options: Collection[str] = ()
) -> None:
    """Check what a push would publish; PublishError where it may not come in.

    `options` are what was asked for by `git push -o`.
    """
    if update.deleted:
        raise PublishError(f"'{settings.branch}' is published and can't be deleted. {REFUSED}")
    if not update.creates and REWIND not in options:
        _refuse_rewind(repository, settings, update)
    if not update.creates and WITHDRAW not in options:
        refuse_lost_releases(repository, update.old, update.new, REFUSED)
    _check_content(repository, settings, update, say)
    _refuse_overtaken(repository, settings, update)
    if not update.creates:
        _name_changed_program(repository, update, say)


def _refuse_rewind(repository: Path, settings: Settings, update: Update) -> None:
    lost = Count(git(repository, "rev-list", "--count", update.old, "--not", update.new))
    if lost:
        raise PublishError(
            f"'{settings.branch}' holds {lost:commit|commits} that this push would take away. "
            f"{REFUSED} {PULL} To take them away on purpose: git push --force -o {REWIND}"
        )


def _refuse_overtaken(repository: Path, settings: Settings, update: Update) -> None:
    """Git itself would refuse this push next, in words about locks."""
    if not update.creates and tip(repository, settings.ref) != update.old:
        raise PublishError(
            f"Somebody else's push to '{settings.branch}' came in first. {REFUSED} {PULL}"
        )


def _check_content(repository: Path, settings: Settings, update: Update, say: Say) -> None:
    try:
        _check_aside(repository, settings, update.new, say)
    except InputError as error:
        for fault in error.faults:
            say(str(fault))
        raise PublishError(f"{REFUSED} Correct this, commit and push again.") from None
    except OSError as error:
        raise PublishError(f"The server could not check this push: {error}. {REFUSED}") from None


def _check_aside(repository: Path, settings: Settings, commit: str, say: Say) -> None:
    # Checks wait for each other only: a fault is told while another push is still being built.
    with turn(settings.live / ".check.lock", "The check of another push", say):
        folder = settings.live / "incoming"
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir()
        try:
            checkout(repository, commit, folder)
            moment = commit_time(repository, commit)
            # What it makes is kept for the next check, and for the build.
            kept = ["--work", str(Live(settings.live).work)]
            status = generator(folder, ["check", *SOURCES, *kept], moment, say)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    if status == 1:
        raise PublishError(f"{REFUSED} Correct the faults above, commit and push again.")
    if status:
        raise PublishError(f"The check stopped with status {status}. {REFUSED}")


def _name_changed_program(repository: Path, update: Update, say: Say) -> None:
    """Say when a push changes more than data: the server does not build with that."""
    listed = git(repository, "diff-tree", "--name-only", "-z", update.old, update.new)
    if changed := sorted(PROGRAM & set(listed.decode(errors="replace").split("\0"))):
        say(f"Note: {', '.join(changed)} changed too; the server builds with its own, {HOUSE}")
