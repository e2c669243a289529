"""What a page of HTML points to, and what can be pointed to in it."""

import re
from html import unescape
from typing import TypedDict

# Python's HTML parser would take as long as building the page does.
_HIDDEN = re.compile(r"<!--.*?-->|(<(script|style)\b[^>]*>).*?</\2\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"""<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>""")
# Every attribute, so that one inside another's value isn't taken for one.
_ATTRIBUTE = re.compile(r"""\s([^\s=/"'>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_POINTING = frozenset({"href", "src", "action", "poster"})


class PageLinks(TypedDict):
    """Targets as written and the ids of the page's elements, each once, in order."""

    links: list[str]
    ids: list[str]


def read_links(html: str) -> PageLinks:
    """Collect every href, src, action and poster, and every id, of one page."""
    links: dict[str, None] = {}
    ids: dict[str, None] = {}
    for tag in _TAG.findall(_HIDDEN.sub(r"\1", html)):
        for name, *values in _ATTRIBUTE.findall(tag):
            if name.lower() in _POINTING:
                links[unescape("".join(values))] = None
            elif name.lower() == "id" and any(values):
                ids[unescape("".join(values))] = None
    return {"links": list(links), "ids": list(ids)}
