"""Several browsers at once, each in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from playwright.sync_api import Browser, sync_playwright

from tools.provision.chromium import find_chromium, launched

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Browser, str, list[Item]], Result]


@cache
def chromium() -> Path:
    """The Chromium to look with; RuntimeError where none starts.

    Trying one out can't be done while this process drives another.
    """
    executable, faults = find_chromium()
    if executable is None:
        raise RuntimeError("\n".join(["no Chromium starts here", *faults]))
    return executable


def share(work: Work[Item, Result], origin: str, items: Sequence[Item], jobs: int) -> list[Result]:
    """What `work` makes of each of `jobs` runs of neighbours, in their order."""
    size = -(-len(items) // jobs)
    runs = [list(items[begin : begin + size]) for begin in range(0, len(items), size)]
    with ProcessPoolExecutor(len(runs)) as pool:
        return list(pool.map(partial(_in_browser, work, chromium(), origin), runs))


def _in_browser(
    work: Work[Item, Result], executable: Path, origin: str, items: list[Item]
) -> Result:
    with sync_playwright() as playwright, launched(playwright, executable) as browser:
        return work(browser, origin, items)
