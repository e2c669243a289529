"""Following every link of every page, as the browser resolved it, wherever the site is served."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from playwright.sync_api import Page

from tools.audit.finding import Finding

SCRIPT = Path(__file__).with_name("links.js").read_text(encoding="utf-8")
# A fragment that holds somebody's answers, or asks a script for something, names no element.
NO_ANCHORS = ("/finder/",)
THREADS = 4


@dataclass
class Trail:
    """What the pages of a site lead to: each address with the first page that names it.

    `ids` are the anchors of the pages that were visited, by address.
    """

    targets: dict[str, str] = field(default_factory=dict)
    ids: dict[str, set[str]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def note(self, page: Page, path: str) -> None:
        """Take down the links of the open page, which stands at `path` within the site."""
        found = page.evaluate(SCRIPT)
        address = urldefrag(page.url).url
        self.ids.setdefault(address, set()).update(found["ids"])
        for target in [*found["links"], *found["forms"]]:
            self.targets.setdefault(target, path)
        self.findings += [
            Finding("links", path, "picture", f"{one} does not show") for one in found["pictures"]
        ]

    def add(self, other: Trail) -> None:
        """Take in what was seen elsewhere."""
        for target, path in other.targets.items():
            self.targets.setdefault(target, path)
        for address, ids in other.ids.items():
            self.ids.setdefault(address, set()).update(ids)
        self.findings += other.findings


def follow(trail: Trail, origin: str) -> Iterator[Finding]:
    """What leads nowhere; `origin` is the site's address, where it begins, without a slash."""
    yield from trail.findings
    host = f"{urlsplit(origin).scheme}://{urlsplit(origin).netloc}/"
    own = {target: page for target, page in trail.targets.items() if target.startswith(host)}
    addresses = sorted({urldefrag(target).url for target in own})
    with ThreadPoolExecutor(THREADS) as pool:
        status = dict(zip(addresses, pool.map(_status, addresses), strict=True))
    for target, page in own.items():
        reason = _reason(target, origin, status[urldefrag(target).url], trail.ids)
        if reason:
            yield Finding("links", page, target.removeprefix(origin), reason)


def _reason(target: str, origin: str, status: int, ids: dict[str, set[str]]) -> str | None:
    address, fragment = urldefrag(target)
    if not target.startswith(f"{origin}/"):
        return "leads out of the site"
    if status != 200:
        return f"the answer is {status}"
    known = ids.get(address)
    if not fragment or known is None or address.endswith(NO_ANCHORS):
        return None
    return None if unquote(fragment) in known else f"the page has no #{unquote(fragment)}"


def _status(address: str) -> int:
    """What a server answers to the address; a redirect is no page."""
    url = urlsplit(address)
    connection = HTTPConnection(url.netloc, timeout=60)
    try:
        connection.request("HEAD", f"{url.path}?{url.query}" if url.query else url.path)
        return connection.getresponse().status
    finally:
        connection.close()
