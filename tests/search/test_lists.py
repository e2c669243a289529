"""How well the lists of queries are answered: strictly, each link counts and headings don't."""

from pathlib import Path

import pytest

from generator.lang import LANGUAGES, Lang
from tools.search.ask import Answer, ask
from tools.search.lists import LISTS, List, Query, absent, queries, score, wrongly_found

# First, first three, recall; and how many of the queries without an answer are said to be found.
BARS: dict[tuple[Lang, List], tuple[float, float, float]] = {
    ("zh", "asked"): (0.73, 0.83, 0.88),
    ("en", "asked"): (0.72, 0.80, 0.94),
    ("zh", "hard"): (0.35, 0.45, 0.52),
    ("en", "hard"): (0.45, 0.52, 0.61),
}
WRONG: dict[Lang, int] = {"zh": 5, "en": 8}


def test_the_lists_are_long_enough() -> None:
    assert sum(len(queries("asked", lang)) for lang in LANGUAGES) >= 150
    assert sum(len(queries("hard", lang)) for lang in LANGUAGES) >= 80
    assert sum(len(absent(lang)) for lang in LANGUAGES) >= 60


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_right_page_comes_first(built_site: Path, lang: Lang, name: List) -> None:
    listed = queries(name, lang)
    found = score(listed, ask(built_site, lang, [query.text for query in listed]))
    figures = (found.first, found.three, found.recall)
    print(f"{lang} {name}: " + ", ".join(f"{one:.3f}" for one in figures))
    short = "\n".join(found.short)
    assert all(one >= bar for one, bar in zip(figures, BARS[lang, name], strict=True)), short


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_there_is_not_found(built_site: Path, lang: Lang) -> None:
    missing = absent(lang)
    wrong = wrongly_found(missing, ask(built_site, lang, list(missing)))
    assert len(wrong) <= WRONG[lang], "\n".join(wrong)


def test_a_late_and_a_lost_page_lower_the_score() -> None:
    asked = [Query("a", ("parking",)), Query("b", ("parking",)), Query("c", ("data",))]
    answers = [
        _answer("places/360100/2023/parking", "data"),
        _answer("places/360100/2023/parking/allocation", "data", "families/parking"),
        _answer("glossary"),
    ]
    found = score(asked, answers)
    assert (found.first, found.three, found.recall) == pytest.approx((1 / 3, 2 / 3, 2 / 3))
    assert [text.split(";")[0] for text in found.short] == ["b: 3", "c: not found"]


def test_only_what_is_said_to_be_found_is_wrong() -> None:
    near = Answer(("data",), ("data",), 0, 1, {})
    assert wrongly_found(["a", "b"], [near, _answer("data")]) == ["b: ('data',)"]


def _answer(*paths: str) -> Answer:
    return Answer(paths, paths, len(paths), 0, {})
