"""What a browser loads for a first query, as gzipped bytes beyond the page and its styles."""

import gzip
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlsplit

from playwright.sync_api import Page, Request

from generator.lang import Lang

LIMIT = 200 * 1024
# The page as any other: what is loaded whether or not it is the search page.
FRAME = ("/", "/assets/site.css", "/assets/site.js", "/assets/scheme.js", ".svg", ".webmanifest")
_ANSWERED = """() => {
    const list = document.querySelector("[data-search-results]");
    const said = document.querySelector("[data-search-status]").textContent;
    return said && list.getAttribute("aria-busy") === "false";
}"""


@cache
def packed(path: Path) -> int:
    """How many bytes of a file are sent."""
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


def weights(
    page: Page, origin: str, site: Path, lang: Lang, queries: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Bytes for each query, each on a page of its own; `site` is the folder behind `origin`."""
    for query in queries:
        asked: set[str] = set()

        def note(request: Request, asked: set[str] = asked) -> None:
            asked.add(urlsplit(request.url).path)

        page.on("request", note)
        page.goto(f"{origin}/{lang}/search/?q={quote(query)}")
        page.wait_for_function(_ANSWERED)
        page.remove_listener("request", note)
        parts = [path for path in asked if not path.endswith(FRAME)]
        yield sum(packed(site / path.lstrip("/")) for path in parts), query
