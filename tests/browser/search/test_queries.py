"""The search in a real browser finds what people type: all of it, and the right page early."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from generator.site import Lang
from tests.browser.conftest import NewPage
from tests.browser.search.cases import Case, listed, named

LANGUAGES: tuple[Lang, ...] = ("zh", "en")
ENOUGH = 150
# Asks the search page's own module, all queries on one page; answers paths without language.
ASK = """async (queries) => {
    const { ask } = await import(new URL("../assets/search.js", location.href).href);
    const root = new URL("..", location.href).pathname;
    const path = (data) => data.raw_url ?? data.url;
    const known = new Map();
    const found = [];
    for (const query of queries) {
        const { exact, near } = await ask(query);
        const results = [...exact, ...near];
        for (const one of results) {
            if (!known.has(one.id)) known.set(one.id, path(await one.data()));
        }
        found.push(results.map((one) => known.get(one.id).replace(root, "/")));
    }
    return found;
}"""


@dataclass(frozen=True)
class Score:
    """How much of what must be found was found, and how often the right page led."""

    recall: float
    first_three: float
    missed: Sequence[str]
    late: Sequence[str]


def _score(cases: Sequence[Case], found: Sequence[Sequence[str]]) -> Score:
    missed, late, wanted, held = [], [], 0, 0
    for case, results in zip(cases, found, strict=True):
        pages = [one.removeprefix("/").removesuffix("/") for one in results]
        lost = case.pages - set(pages)
        wanted += len(case.pages)
        held += len(case.pages) - len(lost)
        missed += [f"{case.query}: {path}" for path in sorted(lost)]
        if not case.right & set(pages[:3]):
            late.append(f"{case.query}: {pages[:3]} rather than {sorted(case.right)}")
    return Score(held / wanted, 1 - len(late) / len(cases), missed, late)


def test_the_list_is_long_enough() -> None:
    assert sum(len(listed(lang)) for lang in LANGUAGES) >= ENOUGH


def test_a_lost_and_a_late_page_are_noticed() -> None:
    case = Case("低保", frozenset({"a", "b"}), frozenset({"b"}))
    score = _score([case], [["/a/", "/c/", "/d/", "/b/"]])
    assert (score.recall, score.first_three) == (1.0, 0.0)
    score = _score([case], [["/b/"]])
    assert (score.recall, score.first_three, score.missed) == (0.5, 1.0, ["低保: a"])


@pytest.mark.parametrize("source", ["listed", "named"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_is_found(new_page: NewPage, lang: Lang, source: str) -> None:
    cases = {"listed": listed, "named": named}[source](lang)
    page = new_page()
    page.goto(f"/{lang}/search/")
    found = page.evaluate(ASK, [case.query for case in cases])
    score = _score(cases, found)
    print(
        f"{lang} {source}: {len(cases)} queries, recall {score.recall:.4f}, "
        f"first three {score.first_three:.4f}"
    )
    assert score.missed == []
    assert score.first_three >= 0.95, "\n".join(score.late)
