"""One index of some pages: terms, names of things, names of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.builder.search.entry import NAMED, OFTEN, ONCE, PROMINENT, SearchEntry, entry
from generator.builder.search.text import name_of, normal, tokens
from generator.site import LackingThing, Page, SearchWords
from tests.builder.search.one_part import index_of, unpacked


def _entry(path: str, title: str, text: str, **meta: object) -> SearchEntry:
    page = Page(path, title, "", meta)
    return entry(page, f"<article><h1>{title}</h1>{text}</article>")


PAGES = [
    _entry("b", "Allowance", "<p>The dibao line. Dibao again.</p><h2>Orphans</h2>"),
    _entry("a", "低保", "<p>最低生活保障标准</p>", names=["最低生活保障", "Living allowance"]),
    _entry("c", "Other", "<p>Subsistence allowances, and an orphanage.</p>"),
]
WORDS = SearchWords(
    things=(("低保", "最低生活保障", "dibao", "subsistence allowance"), ("orphan",), ("gp",))
)


def test_pages_are_numbered_by_path() -> None:
    assert [head.path for head in index_of(PAGES, WORDS).pages] == ["a", "b", "c"]


def test_a_term_weighs_by_where_it_stands() -> None:
    index = index_of(PAGES, WORDS)
    assert unpacked(index.postings["低保"]) == {0: NAMED}
    assert unpacked(index.postings["最低"]) == {0: PROMINENT}
    assert unpacked(index.postings["dibao"]) == {1: OFTEN}
    assert unpacked(index.postings["orphans"]) == {1: PROMINENT}
    assert unpacked(index.postings["orphanage"]) == {2: ONCE}


def test_a_thing_is_found_by_any_of_its_names_in_any_form() -> None:
    index = index_of(PAGES, WORDS)
    assert unpacked(index.postings["~0"]) == {0: NAMED, 1: OFTEN, 2: ONCE}
    assert set(unpacked(index.postings["~1"])) == {1, 2}
    assert unpacked(index.postings["~2"]) == {}


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("gp", "two gps here", True),
        ("gp", "gpa", False),
        ("meal point for people", "Meal points for older people", False),
        ("meal point", "new meal points", True),
        ("living with dementia", "they live with dementia", True),
        ("hpv 疫苗", "接种HPV疫苗", True),
        ("停车", "停，车", False),
    ],
)
def test_a_name_stands_as_it_is(name: str, text: str, found: bool) -> None:
    index = index_of([_entry("a", "-", f"<p>{text}</p>")], SearchWords(things=((name,),)))
    assert bool(unpacked(index.postings["~0"])) is found


def test_a_page_is_known_by_its_own_names() -> None:
    index = index_of(PAGES, WORDS)
    assert unpacked(index.postings["=~0"]) == {0: NAMED}
    assert unpacked(index.postings["=living allowance"]) == {0: NAMED}


@given(st.integers(min_value=0) | st.floats(min_value=0, allow_nan=False, allow_infinity=False))
def test_no_number_is_the_key_of_a_thing(number: float) -> None:
    keys = {key for key in index_of(PAGES, WORDS).postings if key[0] in "=~@"}
    typed = normal(str(number))
    assert not {f"={word}" for word in (typed, *tokens(typed), name_of(typed))} & keys


def test_a_name_of_what_is_here_is_not_lacking() -> None:
    pages = [
        _entry("a", "Kindergarten places", "<h2>Nurseries</h2><p>Ramps</p>", kind="programme"),
        _entry("b", "Lifts", "", kind="table"),
    ]
    names = ("nurseries", "kindergarten", "ramps", "lifts", "spaces", "schools")
    words = SearchWords(
        things=(("spaces",),), liked=("programme",), lacking=(LackingThing(names, ("x",)),)
    )
    index = index_of(pages, words)
    assert [thing.names for thing in index.lacking] == [("ramps", "lifts", "schools")]
    assert unpacked(index.postings["~1"]) == {0: ONCE, 1: NAMED}


def test_a_short_beginning_is_not_that_of_another_word() -> None:
    pages = [_entry("a", "-", "<p>businesses, medicine</p>"), _entry("b", "-", "<p>a bus</p>")]
    index = index_of(pages, SearchWords(things=(("buses",), ("mediation",))))
    assert (unpacked(index.postings["~0"]), unpacked(index.postings["~1"])) == ({1: ONCE}, {})


def test_names_are_compared_token_by_token() -> None:
    assert name_of("ＨＰＶ疫苗 (Gardasil)") == "hpv 疫苗 gardasil"
