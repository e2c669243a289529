"""What the search page's own script answers to queries."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

# Asks all queries on one page. A result is a group with its common page, if that was found, or a
# page by itself. What a word means shows beside them. Answers addresses.
_ASK = """async (queries) => {
    const search = await window.siteSearch();
    const urls = (pages) => Promise.all(pages.map(async (one) => (await search.page(one)).url));
    const all = ({ head, found, members }) => [...(found ? [head[2]] : []), ...members];
    const found = [];
    for (const query of queries) {
        const { groups, counts, terms } = await search.ask(query);
        const pages = groups.flatMap(all);
        const most = (at) => at || !counts[0] ? 1 : 3; // pages of a group that show at once
        const shown = (group, at) => all({ ...group, members: group.members.slice(0, most(at)) });
        const leading = await urls(groups.slice(0, 3).flatMap(shown));
        const beside = terms.length ? ["glossary/"] : [];
        found.push([await urls(pages), [...leading, ...beside], counts]);
    }
    return found;
}"""


@dataclass(frozen=True)
class Answer:
    """Paths of all pages found, in order, of those shown in the first three results, and counts.

    The counts are of pages with all that was asked for, and of those that come near.
    """

    pages: tuple[str, ...]
    leading: frozenset[str]
    counts: tuple[int, int]


def answers(page: Page, queries: Sequence[str]) -> list[Answer]:
    """The answers on the search page that `page` shows."""
    page.wait_for_function("window.siteSearch")
    found: list[Any] = page.evaluate(_ASK, list(queries))
    return [
        Answer(
            tuple(url.removesuffix("/") for url in pages),
            frozenset(url.removesuffix("/") for url in leading),
            (exact, near),
        )
        for pages, leading, (exact, near) in found
    ]
