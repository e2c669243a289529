"""What the search knows of one page; made with the page's part, and kept with it."""

from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

from generator.builder.search.blocks import BODY, HEADING, TITLE, Block, article_blocks
from generator.builder.search.text import normal, terms, tokens
from generator.site import Page

# By which a reader narrows a search; what else stands in a page's meta is not for the search.
FILTERS = ("place", "year", "topic", "audience")
ONCE, OFTEN, PROMINENT, NAMED = 0, 1, 2, 3


class SearchEntry(TypedDict):
    """A page: where it is, what it is filtered by, its texts, and how much each term weighs.

    `blocks` are as in blocks.py, without the title; `names` are other names for the whole page,
    `group` the path of the page under whose title it is listed, or "". `plain` are its title, its
    headings and names, and its body, each as tokens with a space before each.
    """

    path: str
    title: str
    description: str
    kind: str
    group: str
    amount: str
    names: list[str]
    filters: dict[str, list[str]]
    blocks: list[tuple[int, str, str]]
    terms: dict[str, int]
    plain: list[str]


def entry(page: Page, html: str) -> SearchEntry:
    """Read one finished page."""
    blocks = article_blocks(html)
    names = _texts(page.meta.get("names"))
    within = [block for block in blocks if block.level != TITLE]
    return SearchEntry(
        path=page.path,
        title=page.title,
        description=str(page.meta.get("description", "")),
        kind=str(page.meta.get("kind", "")),
        group=str(page.meta.get("group", "")),
        amount=str(page.meta.get("amount", "")),
        names=names,
        filters={name: _texts(page.meta.get(name)) for name in FILTERS},
        blocks=[(block.level, block.text, block.section) for block in within],
        terms=_weights([Block(TITLE, page.title), *blocks], names),
        plain=[
            _plain([page.title]),
            _plain([*(block.text for block in within if block.level != BODY), *names]),
            _plain(block.text for block in within if block.level == BODY),
        ],
    )


def _plain(texts: Iterable[str]) -> str:
    return " " + " ".join(token for text in texts for token in tokens(normal(text)))


def _weights(blocks: Iterable[Block], names: Sequence[str]) -> dict[str, int]:
    """Each term's weight: in the title, in a heading or a name, often, or once."""
    weights: dict[str, int] = {}
    for level, text, _ in sorted(blocks):
        for term in terms(normal(text)):
            known = weights.get(term, -1)
            if level == BODY:
                weights[term] = min(known + 1, OFTEN) if known <= OFTEN else known
            else:
                weights[term] = max(known, NAMED if level == TITLE else PROMINENT)
    for term in (term for name in names for term in terms(normal(name))):
        weights[term] = max(weights.get(term, -1), PROMINENT)
    return weights


def _texts(value: Any) -> list[str]:
    """A meta value as texts: none, one or several."""
    if value in (None, ""):
        return []
    return [str(item) for item in value] if isinstance(value, (list, tuple)) else [str(value)]


__all__ = ["FILTERS", "HEADING", "NAMED", "OFTEN", "ONCE", "PROMINENT", "SearchEntry", "entry"]
