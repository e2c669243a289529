"""What a page of HTML holds that a site's policy blocks, or that leads somebody astray."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple

BLOCKED = frozenset(
    {
        *("script", "style", "link", "meta", "base"),
        *("iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe"),
        *("audio", "video", "track"),
    }
)
"""Elements that theme/partials/policy.html lets nothing come of."""
ATTRIBUTES = frozenset({"style", "srcdoc", "ping"})
ADDRESSES = frozenset(
    {
        *("href", "xlink:href", "src", "srcset", "poster", "background", "longdesc", "cite"),
        *("action", "formaction", "data", "manifest"),
    }
)
LOADED = frozenset({"img", "source", "input", "image", "feimage", "use"})
"""Elements whose address a browser loads by itself: pictures."""
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
_IGNORED = re.compile(r"[\x00-\x20]")


class Blocked(NamedTuple):
    """What is wrong with a tag, the tag as it is written, and what of it to look for."""

    message: str
    tag: str
    word: str


def blocked(html: str) -> list[Blocked]:
    """Everything of a page that is no good, in its order."""
    reader = _TagReader()
    reader.feed(html)
    reader.close()
    return reader.found


class _TagReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Blocked] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        written = self.get_starttag_text() or ""
        if tag in BLOCKED:
            what = f"<{tag}> does nothing on a page: the site's policy blocks it; take it out"
            self.found.append(Blocked(what, written, f"<{tag}"))
        else:
            for name, value in attrs:
                for what in _wrong(tag, name, value or ""):
                    self.found.append(Blocked(what, written, value or name))


def _wrong(tag: str, name: str, value: str) -> Iterator[str]:
    """What is wrong with an attribute; columns that Markdown aligns have a style of its own."""
    aligned = tag in ("td", "th") and value.startswith("text-align")
    if name.startswith("on") or (name in ATTRIBUTES and not aligned):
        yield f"'{name}' does nothing on a page: the site's policy blocks it; take it out"
    elif name in ADDRESSES:
        addresses = [value]
        if name == "srcset":
            addresses = [part.split()[0] for part in value.split(",") if part.strip()]
        yield from (what for each in addresses if (what := _address(tag, name, each)))


def _address(tag: str, name: str, written: str) -> str | None:
    """What is wrong with an address, read as browsers do: without blanks, in small letters."""
    plain = _IGNORED.sub("", written).lower()
    scheme = _SCHEME.match(plain)
    if scheme and scheme[1] not in SCHEMES:
        return f"an address can't begin with '{scheme[0]}'; write https, http, mailto or tel"
    if tag in LOADED and name != "longdesc" and (scheme or plain.startswith("//")):
        return "a picture on another site, which the policy blocks; put it into content/"
    return None
