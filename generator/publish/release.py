"""Publishing the tip of a branch, and going back to an earlier release."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from generator.called import command
from generator.fault import InputError
from generator.publish.checkout import checkout
from generator.publish.fault import PublishError
from generator.publish.git import commit_time, tip
from generator.publish.live import Live, LiveSite
from generator.publish.receive import SOURCES
from generator.publish.run import generator
from generator.publish.say import Say
from generator.publish.settings import Settings
from generator.publish.turn import turn

UNCHANGED = "The live site is unchanged"


def publish(repository: Path, settings: Settings, say: Say, again: bool = False) -> None:
    """Build the branch's tip aside and make it live; PublishError where that can't be done.

    Builds what the branch holds once its turn has come: of pushes in quick succession the last
    one is published. What is live already is built anew only if `again`.
    """
    live = Live(settings.live)
    with turn(live.lock, "Another publication", say) as lock:
        try:
            live.sweep()
            commit = tip(repository, settings.ref)
            current = live.current()
            if current and commit.startswith(current.commit) and not again:
                say(f"{commit[:12]} is live already.")
                return
            release = live.adopt(_build(repository, settings, commit, say, lock), commit)
            live.switch(release)
        except OSError as error:
            _sweep(live)
            raise PublishError(f"{UNCHANGED}: {error}") from None
        say(f"Live: {release.name}")
        _prune(live, settings.keep, say)


def _build(repository: Path, settings: Settings, commit: str, say: Say, lock: int) -> Path:
    """Build a commit in the work folder; returns the finished site."""
    live = Live(settings.live)
    folder, site = live.work / "incoming", live.work / "site"
    folder.mkdir()
    say(f"Building {commit[:12]} ...")
    arguments = ["build", *SOURCES, "--out", str(site), "--work", str(live.work)]
    if settings.base_url:
        arguments += ["--base-url", settings.base_url]
    try:
        checkout(repository, commit, folder)
        moment = commit_time(repository, commit)
        status = generator(folder, arguments, moment, say, locks=(lock,))
    except InputError as error:
        _sweep(live)
        raise PublishError(f"{UNCHANGED}: {error.faults[0]}") from None
    if status or not (site / "index.html").is_file():
        _sweep(live)
        raise PublishError(
            f"{UNCHANGED}: the build failed, as said above. Once the reason is gone, publish with: "
            f"{command()} publish now {repository}"
        )
    return site


def _sweep(live: Live) -> None:
    with suppress(OSError):  # the next publication sweeps again
        live.sweep()


def _prune(live: Live, keep: int, say: Say) -> None:
    try:
        live.sweep()
        for release in live.prune(keep):
            say(f"Removed the old release {release.name}")
    except OSError as error:
        say(f"Old releases could not be removed: {error}")


def roll_back(live: Live, wanted: str | None, say: Say) -> LiveSite:
    """Make an earlier release live again: the one before the live one, or the one `wanted`.

    `wanted` is a release's name or commit, or how one of them begins.
    """
    with turn(live.lock, "A publication", say):
        release = _find(live, wanted) if wanted else _before(live)
        live.switch(release)
    return release


def _before(live: Live) -> LiveSite:
    current = live.current()
    earlier = [release for release in live.releases() if current is None or release < current]
    if not earlier:
        raise PublishError("there is no earlier release to go back to")
    return earlier[-1]


def _find(live: Live, wanted: str) -> LiveSite:
    found = [
        release
        for release in live.releases()
        if release.name.startswith(wanted) or release.commit.startswith(wanted[:12])
    ]
    if len(found) != 1:
        many = "more than one release begins" if found else "no release begins"
        raise PublishError(f"{many} with '{wanted}'; see: {command()} publish list")
    return found[0]
