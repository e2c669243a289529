"""What a page of HTML points to, and what can be pointed to in it."""

from html.parser import HTMLParser
from typing import TypedDict

_ATTRIBUTES = frozenset({"href", "src", "action", "poster"})


class PageLinks(TypedDict):
    """Targets as written and the ids of the page's elements, each once, in order."""

    links: list[str]
    ids: list[str]


def read_links(html: str) -> PageLinks:
    """Collect every href, src, action and poster, and every id, of one page."""
    reader = _Reader()
    reader.feed(html)
    return {"links": list(dict.fromkeys(reader.links)), "ids": list(dict.fromkeys(reader.ids))}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in _ATTRIBUTES and value is not None:
                self.links.append(value)
            elif name == "id" and value:
                self.ids.append(value)
