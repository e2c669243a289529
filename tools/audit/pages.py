"""The pages of a built site, and how the views are dealt out over them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tools.audit.finding import VIEWS, View

MOVED = re.compile(r'http-equiv="?refresh', re.IGNORECASE)


@dataclass(frozen=True)
class Stop:
    """A page, the views to look at it in, and whether its menu is opened too."""

    page: str
    views: tuple[View, ...]
    menu: bool


def pages_of(site: Path) -> list[str]:
    """Every page's path, as `/en/places/`; those that only lead on to another are left out."""
    found = []
    for path in sorted(site.rglob("*.html")):
        if not MOVED.search(path.read_text(encoding="utf-8")):
            found.append(f"/{path.relative_to(site).as_posix().removesuffix('index.html')}")
    return found


def shape(page: str) -> tuple[str, int, bool]:
    """What pages of one kind share: their section, their depth, whether they are a table."""
    parts = [part for part in page.split("/") if part]
    # Under a single name, as /en/about/, every page is of a kind of its own.
    return "".join(parts[1:2]), len(parts), page.endswith(("/allocation/", ".html"))


def one_of_each(pages: list[str]) -> list[str]:
    """One page of each shape, now in the one language, now in the other."""
    kinds: dict[tuple[str, int, bool], list[str]] = {}
    for page in pages:
        kinds.setdefault(shape(page), []).append(page)
    return [found[-1 if place % 2 else 0] for place, found in enumerate(kinds.values())]


def every_view(pages: list[str]) -> list[Stop]:
    """Every page in every view, with its menu."""
    return [Stop(page, VIEWS, menu=True) for page in pages]


def spread(pages: list[str]) -> list[Stop]:
    """Every page in one view, different ones in turn; the menu on one page of each shape."""
    chosen = set(one_of_each(pages))
    return [
        Stop(page, (VIEWS[place % len(VIEWS)],), menu=page in chosen)
        for place, page in enumerate(pages)
    ]
