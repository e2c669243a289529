"""Watching a page for what a visitor never sees: errors in the console, calls to other hosts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request

# Addresses under these come out of the page itself, not from any host.
OWN_SCHEMES = {"about", "blob", "data"}


@dataclass
class PageWatch:
    """What went wrong on the watched pages.

    `origin` is the site's address; `expected` are patterns of console messages that a test
    provokes on purpose.
    """

    origin: str
    expected: Sequence[str] = ()
    requests: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def attach(self, page: Page) -> None:
        """Listen to `page` from now on."""
        page.on("console", self._console)
        page.on("pageerror", self._page_error)
        page.on("request", self._request)

    def verify(self) -> None:
        """Raise AssertionError with all that went wrong."""
        if self.problems:
            raise AssertionError("the page had problems:\n" + "\n".join(self.problems))

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text} ({message.location.get('url', '')})")

    def _page_error(self, error: Error) -> None:
        self._note(f"uncaught: {error.message}")

    def _request(self, request: Request) -> None:
        self.requests.append(request.url)
        if urlsplit(request.url).scheme in OWN_SCHEMES:
            return
        if not f"{request.url}/".startswith(f"{self.origin}/"):
            self.problems.append(f"a request to another host: {request.url}")

    def _note(self, problem: str) -> None:
        if not any(re.search(pattern, problem) for pattern in self.expected):
            self.problems.append(problem)
