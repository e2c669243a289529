"""The search in a real browser finds what people type: all of it, and the right page early."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from generator.lang import LANGUAGES, Lang
from tests.browser.conftest import NewPage
from tests.browser.search.answers import Answer, answers
from tests.browser.search.cases import Case, fresh, listed, named

ENOUGH = 150
MOST = 200  # pages that one answer may count


@dataclass(frozen=True)
class Score:
    """How much of what must be found was found, and how often the right page led."""

    recall: float
    first_three: float
    missed: Sequence[str]
    late: Sequence[str]


def _score(cases: Sequence[Case], found: Sequence[Answer]) -> Score:
    missed, late, wanted, held = [], [], 0, 0
    for case, answer in zip(cases, found, strict=True):
        lost = case.pages - set(answer.pages)
        wanted += len(case.pages)
        held += len(case.pages) - len(lost)
        missed += [f"{case.query}: {path}" for path in sorted(lost)]
        if not case.right & answer.leading:
            late.append(f"{case.query}: {answer.pages[:3]} rather than {sorted(case.right)}")
    return Score(held / wanted, 1 - len(late) / len(cases), missed, late)


def _asked(new_page: NewPage, lang: Lang, cases: Sequence[Case]) -> list[Answer]:
    page = new_page()
    page.goto(f"/{lang}/search/")
    return answers(page, [case.query for case in cases])


def test_the_list_is_long_enough() -> None:
    assert sum(len(listed(lang)) for lang in LANGUAGES) >= ENOUGH


def test_a_lost_and_a_late_page_are_noticed() -> None:
    case = Case("低保", frozenset({"a", "b"}), frozenset({"b"}))
    score = _score([case], [Answer(("a", "c", "d", "b"), frozenset("acd"), (4, 0))])
    assert (score.recall, score.first_three) == (1.0, 0.0)
    score = _score([case], [Answer(("b",), frozenset("b"), (1, 0))])
    assert (score.recall, score.first_three, score.missed) == (0.5, 1.0, ["低保: a"])


@pytest.mark.parametrize("source", ["listed", "named"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_is_found(new_page: NewPage, lang: Lang, source: str) -> None:
    cases = {"listed": listed, "named": named}[source](lang)
    found = _asked(new_page, lang, cases)
    score = _score(cases, found)
    print(
        f"{lang} {source}: {len(cases)} queries, recall {score.recall:.4f}, "
        f"first three {score.first_three:.4f}"
    )
    assert score.missed == []
    assert score.first_three >= 0.95, "\n".join(score.late)
    assert max(sum(one.counts) for one in found) <= MOST


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_others_would_type_is_found(new_page: NewPage, lang: Lang) -> None:
    """Of each query of fresh.yml one of its pages, as its head says, among the first three."""
    cases = fresh(lang)
    found = _asked(new_page, lang, cases)
    lost = [
        case.query
        for case, answer in zip(cases, found, strict=True)
        if not case.pages & set(answer.pages)
    ]
    late = [
        f"{case.query}: {answer.pages[:3]} rather than {sorted(case.pages)}"
        for case, answer in zip(cases, found, strict=True)
        if not case.pages & answer.leading
    ]
    share = 1 - len(late) / len(cases)
    print(f"{lang} fresh: {len(cases)} queries, {len(lost)} lost, first three {share:.4f}")
    assert lost == []
    assert share >= 0.95, "\n".join(late)
