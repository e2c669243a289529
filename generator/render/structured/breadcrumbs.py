"""The way from the home page down to a page, as a `BreadcrumbList`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.render.structured.address import Address
from generator.render.structured.node import Node
from generator.site import NavItem, Page


def ancestors(
    nav: Iterable[NavItem], above: tuple[NavItem, ...] = ()
) -> Iterator[tuple[str, tuple[NavItem, ...]]]:
    """Each page of a navigation with the entries above it that are pages."""
    for item in nav:
        if item.path is not None:
            yield item.path, above
        below = above if item.path is None else (*above, item)
        yield from ancestors(item.children, below)


def breadcrumbs(
    page: Page, home: str, tabs: Sequence[NavItem], above: Sequence[NavItem], address: Address
) -> Node:
    """Home, the top-level entry, the pages above in the navigation, and the page itself.

    Each stands once, however many ways lead there.
    """
    under = [tab for tab in tabs if tab.path and page.path.startswith(f"{tab.path}/")]
    way = [(item.path, item.title) for item in (*under, *above) if item.path is not None]
    steps = dict([("", home), *way])
    if page.path:
        steps.pop(page.path, None)
        steps[page.path] = page.title
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": at, "name": title, "item": address.page(path)}
            for at, (path, title) in enumerate(steps.items(), 1)
        ],
    }
