"""How well the lists of queries are answered: strictly, each link counts and headings don't."""

from pathlib import Path

import pytest

from generator.lang import LANGUAGES, Lang
from tools.search.ask import SiteAnswer, ask
from tools.search.lists import BARS, LISTS, List, ListedQuery, absent, queries, score, wrongly_found

SLIPS: dict[Lang, set[str]] = {
    "zh": {"底保", "低宝", "残急人", "宫颈癌疫庙", "事实无人扶养儿童", "创业单保贷款"},
    "en": {"allowence", "defibrilator", "disabilty", "docter", "hydrents", "kindergarden"}
    | {"subsistance", "vacination", "vacine"},
}
"""What is mistyped in the lists, and mended; every other word is meant as it stands."""


def test_the_lists_are_long_enough() -> None:
    assert sum(len(queries("asked", lang)) for lang in LANGUAGES) >= 150
    assert sum(len(queries("hard", lang)) for lang in LANGUAGES) >= 80
    assert sum(len(queries("typed", lang)) for lang in LANGUAGES) >= 100
    assert sum(len(queries("said", lang)) for lang in LANGUAGES) >= 45
    assert sum(len(absent(lang)) for lang in LANGUAGES) >= 60


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_right_page_comes_first(built_site: Path, lang: Lang, name: List) -> None:
    listed = queries(name, lang)
    found = score(listed, ask(built_site, lang, [query.text for query in listed]))
    print(f"{lang} {name}: {found.first:.3f}, {found.three:.3f}, {found.recall:.3f}")
    assert found.keeps(BARS[name]), "\n".join(found.short)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_there_is_not_found(built_site: Path, lang: Lang) -> None:
    missing = absent(lang)
    wrong = wrongly_found(missing, ask(built_site, lang, list(missing)))
    assert wrong == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_slips_are_taken_for_other_words(built_site: Path, lang: Lang) -> None:
    asked = [query.text for name in LISTS for query in queries(name, lang)] + list(absent(lang))
    mended = [answer.said["mended"] for answer in ask(built_site, lang, asked)]
    assert {one["from"] for one in mended if one} == SLIPS[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_place_or_a_year_without_a_plan_is_named(built_site: Path, lang: Lang) -> None:
    away = {query: named for query, named in absent(lang).items() if named}
    for named, answer in zip(away.values(), ask(built_site, lang, list(away)), strict=True):
        [missing] = answer.said["absent"]
        assert named in (missing["place"], missing["year"])


def test_a_late_and_a_lost_page_lower_the_score() -> None:
    asked = [
        ListedQuery("a", ("parking",)),
        ListedQuery("b", ("parking",)),
        ListedQuery("c", ("data",)),
    ]
    answers = [
        _answer("places/360100/2023/parking", "data"),
        _answer("places/360100/2023/parking/allocation", "data", "families/parking"),
        _answer("glossary"),
    ]
    found = score(asked, answers)
    assert (found.first, found.three, found.recall) == pytest.approx((1 / 3, 2 / 3, 2 / 3))
    assert [text.split(";")[0] for text in found.short] == ["b: 3", "c: not found"]


def test_only_what_is_said_to_be_found_is_wrong() -> None:
    near = SiteAnswer(("data",), ("data",), 0, 1, {})
    assert wrongly_found(["a", "b"], [near, _answer("data")]) == ["b: ('data',)"]


def _answer(*paths: str) -> SiteAnswer:
    return SiteAnswer(paths, paths, len(paths), 0, {})
