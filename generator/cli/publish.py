"""`publish`: by `git push` to a bare repository, and back again."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import click

from generator.cli.common import fail
from generator.publish.fault import PublishError
from generator.publish.git import push_options, this_repository
from generator.publish.live import Live
from generator.publish.receive import check_push, read_updates
from generator.publish.release import publish as publish_tip
from generator.publish.release import roll_back
from generator.publish.say import Say
from generator.publish.settings import Settings, read_settings
from generator.publish.setup import set_up

LOG = "publish.log"
folder_type = click.Path(file_okay=False, resolve_path=True, path_type=Path)
live_option = click.option(
    "--live", type=folder_type, required=True, help="The folder that the web server serves from."
)


@click.group()
def publish() -> None:
    """Publish by `git push`, list what was published, and go back."""
    os.umask(0o022)  # the web server runs as somebody else and must be able to read


@publish.command()
@click.argument("repository", type=folder_type)
@live_option
@click.option("--branch", default="main", show_default=True, help="The branch to publish.")
@click.option(
    "--keep", type=click.IntRange(1), default=5, show_default=True, help="Releases to keep."
)
@click.option("--base-url", envvar="SITE_URL", help="The site's address.  [env: SITE_URL]")
def setup(repository: Path, live: Path, branch: str, keep: int, base_url: str | None) -> None:
    """Have every push to the bare REPOSITORY checked, built and made live.

    Makes REPOSITORY unless it is there. Run it again to change a setting, or when this program
    has moved.
    """
    try:
        set_up(repository, Settings(live, branch, keep, base_url))
    except (PublishError, OSError) as error:
        fail(error)
    click.echo(f"A push of '{branch}' to {repository} goes live in {live / 'current'}")


@publish.command("list")
@live_option
def list_releases(live: Path) -> None:
    """List the releases that are kept, the newest first; * marks the live one."""
    current = Live(live).current()
    for release in reversed(Live(live).releases()):
        mark = "*" if release == current else " "
        click.echo(f"{mark} {release.name}  published {release.moment:%Y-%m-%d %H:%M:%S} UTC")


@publish.command()
@live_option
@click.argument("release", required=False)
def rollback(live: Path, release: str | None) -> None:
    """Make an earlier release live again: RELEASE, or else the one before the live one.

    RELEASE is a name from `publish list` or a commit, or how it begins. The next push publishes
    as always.
    """
    try:
        found = roll_back(Live(live), release, Say(live / LOG))
    except (PublishError, OSError) as error:
        fail(error)
    click.echo(f"Live again: {found.name}")


@publish.command()
@click.argument("repository", type=folder_type)
def now(repository: Path) -> None:
    """Build and publish what REPOSITORY holds, without a push.

    After a build that failed or was cut off, or when this program has changed.
    """
    _publish(repository, again=True)


@publish.command("pre-receive", hidden=True)
def pre_receive() -> None:
    """Refuse a push whose data does not pass; git runs this."""
    repository = this_repository()
    try:
        settings = read_settings(repository)
        for update in read_updates(sys.stdin, settings.ref):
            check_push(repository, settings, update, Say(), push_options())
    except (PublishError, OSError) as error:
        fail(error)


@publish.command("post-receive", hidden=True)
def post_receive() -> None:
    """Publish what was pushed; git runs this."""
    # Who pushed may go away; what was accepted is published all the same.
    for number in (signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    repository = this_repository()
    if read_updates(sys.stdin, read_settings(repository).ref):
        _publish(repository, again=False)


def _publish(repository: Path, again: bool) -> None:
    try:
        settings = read_settings(repository)
        say = Say(settings.live / LOG)
        publish_tip(repository, settings, say, again)
    except (PublishError, OSError) as error:
        fail(error)
