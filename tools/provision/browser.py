"""Get Chromium and Firefox for the browser tests, and a Chinese font.

`python -m tools.provision.browser`.

Debian's shell of Chromium is installed where that can be had. Where no Chromium starts,
Playwright's own download is tried, then Debian's package. Exits with 1 when there is no Chromium,
so that no browser test is passed over; without a Firefox the tests that are run in it too are
skipped, and say so.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tools.provision import apt
from tools.provision.chromium import SHELL, find_chromium
from tools.provision.driver import provide_driver
from tools.provision.firefox import provide_firefox
from tools.provision.fonts import provide_font

DOWNLOAD_SECONDS = 600


def download() -> bool:
    """Have Playwright fetch its own Chromium; False when it could not."""
    print("No Chromium starts here; trying Playwright's own download")
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=DOWNLOAD_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def install_package() -> bool:
    """Install Debian's Chromium; False when it could not, or may not, be done."""
    if not apt.may_install():
        print("Debian's package is not tried: that takes apt-get, run as root")
        return False
    print("Installing Debian's package chromium")
    return apt.install("chromium")


def provide_chromium(ways: list[Callable[[], bool]]) -> Path | None:
    """The Chromium found, trying one way after another of getting one until it is there."""
    executable, faults = find_chromium()
    for way in ways:
        if executable is None and way():
            executable, faults = find_chromium()
    for fault in faults:
        print(f"Passed over {fault}")
    return executable


def provide_shell() -> None:
    """Install Debian's shell of Chromium where that can be had: it makes the tests cheaper."""
    if os.environ.get("CHROMIUM") or shutil.which(SHELL) or not apt.may_install():
        return
    if apt.offers(SHELL):
        print(f"Installing Debian's package {SHELL}")
        apt.install(SHELL)


def main() -> int:
    """Provide the font, the driver, then the browser; the exit status."""
    provide_font()
    if not provide_driver():
        return 1
    provide_shell()
    # A Chromium that somebody named must work itself: another one would hide that it does not.
    ways = [] if os.environ.get("CHROMIUM") else [download, install_package]
    executable = provide_chromium(ways)
    if executable is None:
        print(
            "The browser tests need Chromium, and none could be had. Install one (on Debian:"
            " apt-get install chromium) or name one: CHROMIUM=/path/to/chromium",
            file=sys.stderr,
        )
        return 1
    print(f"Chromium: {executable}")
    provide_firefox()
    return 0


if __name__ == "__main__":
    sys.exit(main())
