"""Puts the hooks into a bare repository."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from generator import called
from generator.project import PROGRAM
from generator.publish.fault import PublishError
from generator.publish.git import git
from generator.publish.live import Live
from generator.publish.settings import Settings, write_settings

HOOKS = ("pre-receive", "post-receive")
MARK = " publish setup`, which also replaces it."


def set_up(repository: Path, settings: Settings) -> None:
    """Make `repository`, unless it exists, and have pushes to its branch checked and published.

    Raises PublishError where the repository is not bare or has hooks of somebody else.
    """
    if not repository.exists() or not any(repository.iterdir()):
        repository.mkdir(parents=True, exist_ok=True)
        git(repository, "init", "--quiet", "--bare", f"--initial-branch={settings.branch}")
    _refuse_others(repository)
    git(repository, "check-ref-format", "--branch", settings.branch)
    Live(settings.live).make()
    write_settings(repository, settings)
    _protect(repository)
    for name in HOOKS:
        _write_hook(repository / "hooks" / name)


def _refuse_others(repository: Path) -> None:
    if git(repository, "rev-parse", "--is-bare-repository").strip() != b"true":
        raise PublishError(f"{repository} is not a bare repository; make one: git init --bare")
    for name in HOOKS:
        hook = repository / "hooks" / name
        if hook.exists() and MARK not in hook.read_text(encoding="utf-8", errors="replace"):
            raise PublishError(f"{hook} is not ours; move it away first")


def _protect(repository: Path) -> None:
    """Have git itself look at what comes in, and remember where branches stood before."""
    git(repository, "config", "receive.fsckObjects", "true")
    git(repository, "config", "core.logAllRefUpdates", "true")
    # Who takes commits away on purpose says so: git push -o.
    git(repository, "config", "receive.advertisePushOptions", "true")
    # Large files go through git without standing in its memory; the hook refuses them.
    git(repository, "config", "core.bigFileThreshold", "10m")
    # Where hooks of all repositories lie elsewhere, git would never look at this one's.
    git(repository, "config", "core.hooksPath", "hooks")


def _write_hook(path: Path) -> None:
    command = [sys.executable, "-P", "-m", "generator", "publish", path.name]
    lines = [
        "#!/bin/sh",
        f"# Put here by `{called.command()}{MARK}",
        f"export PYTHONPATH={shlex.quote(str(PROGRAM))} PYTHONUTF8=1",
        f"export {called.HANDED_ON}={shlex.quote(called.command())}",
        f"exec {shlex.join(command)}",
    ]
    path.parent.mkdir(exist_ok=True)
    aside = path.with_name(f".{path.name}.new")
    aside.write_text("\n".join(lines) + "\n", encoding="utf-8")
    aside.chmod(0o755)
    aside.replace(path)
