"""How long it takes from saving a file to its page reloaded in a browser, by `serve`.

The page is that of the edited programme, in Chinese, as an edit may be of a Chinese sentence alone.
It comes before the whole site is made anew; other pages come with that.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Page, sync_playwright

from generator.builder.preview_server import EVENTS
from generator.project import PROJECT
from tools.bench.edit import Edit
from tools.provision.chromium import first_usable, launched

QUIET = 6.0
"""Seconds between two edits, as of somebody who writes: until then all is ready for the next."""
LOADED = "() => !window.old && document.readyState === 'complete'"
LONGEST = 600_000  # milliseconds


@dataclass(frozen=True)
class Reload:
    """Seconds from saving to the edited page reloaded, or to the word for it without a browser."""

    seconds: float
    browser: bool


Reloaded = Callable[[Callable[[], None]], float]
"""Makes a change, and gives the seconds until the page is there anew."""


def time_reload(arguments: Sequence[str], edit: Edit, runs: int) -> Reload:
    """The median over edits of a site that was built; `arguments` are those of `serve`."""
    shown = f"/zh/{edit.page}"
    with _preview(arguments) as address, sync_playwright() as playwright:
        executable, _ = first_usable(playwright)
        if executable is None:
            return Reload(_median(lambda change: _told(address, shown, change), edit, runs), False)
        with launched(playwright, executable) as browser:
            page = browser.new_page()
            page.goto(f"{address}{shown[1:]}")
            return Reload(_median(lambda change: _reloaded(page, change), edit, runs), True)


def _median(reloaded: Reloaded, edit: Edit, runs: int) -> float:
    """The first edit is not counted: with it all that is kept comes to be."""
    changes = [edit.apply, edit.undo] * (runs + 1)
    times = []
    for change in changes:
        time.sleep(QUIET)
        times.append(reloaded(change))
    return median(times[2:])


def _reloaded(page: Page, change: Callable[[], None]) -> float:
    page.evaluate("() => { window.old = true; }")
    begun = time.perf_counter()
    change()
    page.wait_for_function(LOADED, timeout=LONGEST)
    return time.perf_counter() - begun


def _told(address: str, shown: str, change: Callable[[], None]) -> float:
    asked = f"{address}{EVENTS[1:]}?page={shown}"
    with urllib.request.urlopen(asked, timeout=LONGEST / 1000) as events:
        begun = time.perf_counter()
        change()
        while events.readline() != b"event: reload\n":
            pass
        return time.perf_counter() - begun


@contextmanager
def _preview(arguments: Sequence[str]) -> Iterator[str]:
    """The address of a running preview."""
    command = [sys.executable, "-m", "generator", "serve", "--port", "0", *arguments]
    with subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        lines = iter(process.stderr.readline, "")
        address = next(line.split()[0] for line in lines if line.startswith("http"))
        # Who doesn't read what a build says makes it wait.
        threading.Thread(target=list, args=(lines,), daemon=True).start()
        try:
            yield address
        finally:
            process.terminate()
