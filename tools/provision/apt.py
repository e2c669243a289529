"""Installing Debian packages, where this may be done."""

import os
import shutil
import subprocess
from functools import cache


def may_install() -> bool:
    """Whether packages can be installed here without asking anybody: as root, with apt-get."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def offers(package: str) -> bool:
    """Whether the package lists, as they are here, have this package."""
    command = ["apt-cache", "show", package]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@cache
def refresh() -> bool:
    """Read the package lists anew, once; without them a fresh machine finds no package."""
    return run("update")


def install(package: str) -> bool:
    """Install one package with what it needs; False when it could not be had."""
    return refresh() and run("install", "--yes", "--no-install-recommends", package)


def run(*arguments: str) -> bool:
    """Run apt-get quietly, showing its output only when it fails."""
    command = ["apt-get", "--quiet", *arguments]
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        print(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}")
    return done.returncode == 0
