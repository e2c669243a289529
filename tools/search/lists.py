"""The lists of queries, and what of them a search has to answer."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import yaml

from generator.lang import Lang
from generator.project import PROJECT
from tools.search.ask import SiteAnswer

FOLDER = PROJECT / "tests/search/lists"
List = Literal["asked", "hard", "typed", "said"]
LISTS: tuple[List, ...] = ("asked", "hard", "typed", "said")
BARS: dict[List, tuple[float, float, float]] = {
    "asked": (0.92, 0.96, 0.98),
    "hard": (0.9, 0.95, 0.98),
    "typed": (0.9, 0.95, 0.98),
    "said": (0.9, 0.95, 0.98),
}
"""Least shares of the queries: first, first three, found at all."""


@dataclass(frozen=True)
class ListedQuery:
    """A query and its targets: paths, or ids of families, which stand for all their pages."""

    text: str
    targets: tuple[str, ...]

    def accepts(self, path: str) -> bool:
        """Whether a page, by its path without language, answers the query."""
        return any(path == one or _of_family(path, one) for one in self.targets)


def _of_family(path: str, family: str) -> bool:
    return re.fullmatch(rf"(families|places/[^/]+/\d{{4}})/{re.escape(family)}", path) is not None


@dataclass(frozen=True)
class Score:
    """Shares of the queries, with those that fall short.

    `first`: a right page is the first link; `three`: among the first three; `recall`: found at all.
    """

    first: float
    three: float
    recall: float
    short: tuple[str, ...]

    def keeps(self, bars: tuple[float, float, float]) -> bool:
        """Whether each share reaches its bar."""
        figures = (self.first, self.three, self.recall)
        return all(one >= bar for one, bar in zip(figures, bars, strict=True))


def queries(name: List, lang: Lang) -> tuple[ListedQuery, ...]:
    """The queries with an answer."""
    return tuple(
        ListedQuery(str(text), tuple(targets)) for text, targets in _read(name)[lang].items()
    )


def some(lang: Lang) -> list[str]:
    """Every third query with an answer, of all lists."""
    return [query.text for name in LISTS for query in queries(name, lang)][::3]


def absent(lang: Lang) -> dict[str, str]:
    """The queries without an answer, each with the place or year to be named, or ""."""
    return {str(text): str(named or "") for text, named in _read("absent")[lang].items()}


def _read(name: str) -> dict[Lang, dict[Any, Any]]:
    content: dict[Lang, dict[Any, Any]] = yaml.safe_load((FOLDER / f"{name}.yml").read_bytes())
    return content


def score(asked: Sequence[ListedQuery], answers: Sequence[SiteAnswer]) -> Score:
    """How often a right page comes first, early, or at all; each link counts."""
    first = three = recall = 0
    short = []
    for query, answer in zip(asked, answers, strict=True):
        rank = next((at for at, path in enumerate(answer.links) if query.accepts(path)), -1)
        first += rank == 0
        three += 0 <= rank < 3
        recall += rank >= 0 or any(map(query.accepts, answer.pages))
        if rank != 0:
            short.append(f"{query.text}: {rank + 1 or 'not found'}; {', '.join(answer.links[:3])}")
    total = len(asked)
    return Score(first / total, three / total, recall / total, tuple(short))


def wrongly_found(asked: Collection[str], answers: Sequence[SiteAnswer]) -> list[str]:
    """Of the queries without an answer those to which pages are said to be found."""
    pairs = zip(asked, answers, strict=True)
    return [f"{text}: {answer.links[:3]}" for text, answer in pairs if answer.found]
