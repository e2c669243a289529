"""The copy of a page that Pagefind reads.

Chinese has no spaces, and whatever splits a text into words splits a query otherwise sooner or
later. So every Han character stands alone here, and the search page asks for the characters of
a query next to each other: what stands on a page is found, from the middle of any sentence.
"""

import re
from html import escape

from generator.site import Lang, Page

_TAG = re.compile(r"(<[^>]*>)")
_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_AFTER = re.compile(rf"(?<={_HAN})(?=\S)")
_BEFORE = re.compile(rf"(?<=\S)(?={_HAN})")
_EDGE = re.compile(rf"^(?={_HAN})|(?<={_HAN})$")
# Indexes are named by the primary language: the pages say zh-Hans, Pagefind looks up zh.
FILTERS = ("kind", "place", "year", "topic")
SHOWN = ("family", "amount")


def spaced(text: str) -> str:
    """Text with a space on both sides of each Han character."""
    return _BEFORE.sub(" ", _AFTER.sub(" ", text))


def _apart(text: str) -> str:
    """The text spaced, apart from characters that stand beyond the tags around it too."""
    return _EDGE.sub(" ", spaced(text))


def search_copy(lang: Lang, page: Page, html: str) -> str:
    """A small page with the article of `html`, and the page's meta as filters and as meta."""
    start, end = html.find("<article"), html.rfind("</article>")
    article = html[start:end] + "</article>"
    if lang == "zh":
        pieces = _TAG.split(article)
        article = "".join(p if p.startswith("<") else _apart(p) for p in pieces)
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        f"{_head(page)}</head><body>{article}</body></html>"
    )


def _head(page: Page) -> str:
    tags = [f'<meta data-pagefind-meta="title[content]" content="{escape(page.title)}">']
    for name in FILTERS:
        if (value := page.meta.get(name)) not in (None, ""):
            attributes = f'data-pagefind-filter="{name}[content]" data-pagefind-meta='
            tags.append(f'<meta {attributes}"{name}[content]" content="{escape(str(value))}">')
    for name in SHOWN:
        if value := page.meta.get(name):
            tags.append(
                f'<meta data-pagefind-meta="{name}[content]" content="{escape(str(value))}">'
            )
    for value in _names(page):
        tags.append(f'<meta data-pagefind-filter="name[content]" content="{escape(value)}">')
    return "".join(tags)


def _names(page: Page) -> list[str]:
    """What a page is looked up by as a whole; no reader sees it, and no passage shows it."""
    names = page.meta.get("names", [])
    return [str(name) for name in names] if isinstance(names, list) else []
