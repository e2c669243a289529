"""What a programme page costs a visitor, as gzipped bytes of what the browser asks for."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Request

from tools.audit.finding import Finding

FIRST_VISIT = 150 * 1024
NEXT_VISIT = 20 * 1024
PROGRAMME = re.compile(r"^/(?:zh|en)/places/\w+/\d{4}/[a-z-]+/$")
# These are as small as they get before they are sent.
PACKED = {".png", ".jpg", ".webp", ".woff2", ".gz", ".zip"}


@dataclass(frozen=True)
class Weight:
    """Bytes of the largest programme page when it comes first, and of another one after it."""

    page: str
    first: int
    following: str
    next: int

    def findings(self) -> list[Finding]:
        """What goes beyond the limits."""
        limits = [(self.page, self.first, FIRST_VISIT), (self.following, self.next, NEXT_VISIT)]
        return [
            Finding("weight", page, "gzipped", f"{size} bytes, at most {limit}")
            for page, size, limit in limits
            if size > limit
        ]


def packed(path: Path) -> int:
    """How many bytes of a file are sent."""
    content = path.read_bytes()
    return len(content) if path.suffix in PACKED else len(gzip.compress(content, 6, mtime=0))


def measure(browser: Browser, origin: str, site: Path, pages: list[str]) -> Weight:
    """Visit the two largest programme pages of one language as a new visitor does."""
    heavy = sorted(
        (page for page in pages if PROGRAMME.match(page) and page.startswith("/en/")),
        key=lambda page: -packed(site / page.strip("/") / "index.html"),
    )
    page = browser.new_context().new_page()
    asked: set[str] = set()
    first = _visit(page, origin, site, heavy[0], asked)
    following = _visit(page, origin, site, heavy[1], asked)
    page.context.close()
    return Weight(heavy[0], first, heavy[1], following)


def _visit(page: Page, origin: str, site: Path, path: str, asked: set[str]) -> int:
    """Bytes of what the page asks for and was not `asked` before, which it becomes."""
    new: set[str] = set()

    def note(request: Request) -> None:
        if request.url.startswith(f"{origin}/"):
            new.add(request.url.removeprefix(origin).split("?")[0].split("#")[0])

    page.on("request", note)
    page.goto(f"{origin}{path}", wait_until="networkidle")
    page.remove_listener("request", note)
    cost = sum(packed(_file(site, one)) for one in new - asked)
    asked |= new
    return cost


def _file(site: Path, path: str) -> Path:
    return site / f"{path}index.html".lstrip("/") if path.endswith("/") else site / path.lstrip("/")
