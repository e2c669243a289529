"""Finding a Firefox, getting one, and starting it under Playwright as Debian ships it.

Playwright's own build of Firefox is a download that isn't to be had everywhere. It drives a plain
one as well, over WebDriver BiDi, once the driver is kept from a command that Firefox 153 lacks.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from tools.provision import apt

PACKAGE = "firefox-esr"
NAMES = [PACKAGE, "firefox"]
SHIM = Path(__file__).with_name("firefox.cjs")
MISSING = "there is no Firefox; on Debian: apt-get install firefox-esr, or name one in $FIREFOX"


def find_firefox() -> Path | None:
    """The Firefox in $FIREFOX, or on PATH."""
    if named := os.environ.get("FIREFOX"):
        return Path(named)
    return next((Path(found) for name in NAMES if (found := shutil.which(name))), None)


def provide_firefox() -> Path | None:
    """Install Debian's Firefox unless there is one; say what was done. None: there is none."""
    if find_firefox() is None and apt.may_install():
        print(f"Installing Debian's package {PACKAGE}")
        apt.install(PACKAGE)
    found = find_firefox()
    print(f"Firefox: {found}" if found else f"Warning: {MISSING}; its tests are skipped")
    return found


@contextmanager
def driver_for_firefox() -> Iterator[None]:
    """While it lasts, a Playwright that is started can drive a plain Firefox too."""
    before = os.environ.get("NODE_OPTIONS")
    os.environ["NODE_OPTIONS"] = " ".join(filter(None, [before, f'--require "{SHIM}"']))
    try:
        yield
    finally:
        if before is None:
            del os.environ["NODE_OPTIONS"]
        else:
            os.environ["NODE_OPTIONS"] = before


@contextmanager
def launched(playwright: Playwright, executable: Path) -> Iterator[Browser]:
    """A running headless Firefox, closed at the end."""
    browser = playwright.firefox.launch(channel="moz-firefox", executable_path=executable)
    try:
        yield browser
    finally:
        browser.close()
