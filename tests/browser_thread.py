"""A browser in a thread of its own.

Playwright allows one instance a thread, and the tests in tests/browser have theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Protocol, TypeVar

from playwright.sync_api import Browser, sync_playwright

from tools.provision.chromium import first_running

T = TypeVar("T")


class InThread(Protocol):
    """Calls a function with the browser, in the browser's thread, and returns what it does."""

    def __call__(self, use: Callable[[Browser], T]) -> T: ...


@contextmanager
def browser_thread() -> Iterator[InThread]:
    """A browser until the block ends; RuntimeError, with the reasons, where none can be used."""
    with ThreadPoolExecutor(1) as thread, ExitStack() as open_things:
        browser = thread.submit(_browser, open_things).result()

        def run(use: Callable[[Browser], T]) -> T:
            return thread.submit(use, browser).result()

        yield run
        thread.submit(open_things.close).result()


def _browser(open_things: ExitStack) -> Browser:
    playwright = open_things.enter_context(sync_playwright())
    return open_things.enter_context(first_running(playwright))
