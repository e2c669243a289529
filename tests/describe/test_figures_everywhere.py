"""Every figure of the real data: pages, finder, API, tables and database say the same of it."""

import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

import pytest

from generator import paths
from generator.derive.records import FigureRecord
from generator.describe.figure import FigureWords, figure_words
from generator.lang import LANGUAGES, Lang
from generator.render.card import programme_card
from generator.render.pages.allocation import allocation_page
from generator.render.pages.plan import plan_page
from tests.real_data import real_dataset, real_files
from tests.real_database import real_database
from tests.real_pages import real_finder, real_maker, real_programme_page
from tests.real_tables import rows_of

TAG = re.compile(r"<[^>]*>")
BOTH = pytest.mark.parametrize("lang", LANGUAGES)
Said = dict[str, tuple[str, str]]
"""A figure's words in Chinese and English by its id."""


@cache
def expected() -> Said:
    return {
        one.id: (words(one, "zh").alone, words(one, "en").alone) for one in real_dataset().figures()
    }


def words(figure: FigureRecord, lang: Lang) -> FigureWords:
    return figure_words(figure, lang, real_dataset().units)


def plain(markup: str) -> str:
    return unescape(TAG.sub("", markup))


def nested(value: Any) -> Iterator[dict[str, Any]]:
    """Every object anywhere in a JSON value."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, dict | list):
            yield from nested(one)


def test_the_api() -> None:
    found: Said = {}
    for name, raw in real_files().items():
        if re.fullmatch(r"api/v1/(plans|programmes|benefits)/[^/]+\.json", name):
            for one in nested(json.loads(raw)):
                if {"indicator", "printed", "text"} <= one.keys():
                    found[one["id"]] = (one["text"]["zh"], one["text"]["en"])
    assert found == expected()


@pytest.mark.parametrize("name", ["figures", "figures_full"])
def test_the_tables(name: str) -> None:
    rows = rows_of(name)
    assert {one["figure_id"]: (one["text_zh"], one["text_en"]) for one in rows} == expected()


def test_the_database() -> None:
    with real_database() as database:
        rows = database.execute("SELECT figure_id, text_zh, text_en FROM figures")
        assert {name: (zh, en) for name, zh, en in rows} == expected()
        texts = database.execute("SELECT id, text_zh, text_en FROM texts WHERE kind = 'figures'")
        searched = {name: (zh, en) for name, zh, en in texts}
    assert searched.keys() == expected().keys()
    for name, pair in searched.items():
        assert all(text.startswith(said) for text, said in zip(pair, expected()[name], strict=True))


def test_the_finder() -> None:
    amounts = [
        amount
        for file in real_finder().files
        for benefit in file.benefits
        for amount in [*benefit.amounts, *(y for x in benefit.beside for y in x.amounts)]
    ]
    assert len(amounts) > 100
    for one in amounts:
        assert (one.zh, one.en) == expected()[one.figure]


@BOTH
def test_pages(lang: Lang) -> None:
    maker = real_maker(lang)
    seen = 0
    for plan in maker.dataset.plans:
        shown = [(plan.figures, plan_page(maker, plan, []).body)]
        shown += [(x.figures, real_programme_page(lang, x).body) for x in plan.programmes]
        for figures, body in shown:
            rows = dict(re.findall(r'<tr id="([^"]+)">(.*?)</tr>', body))
            for one in figures:
                row = plain(rows[paths.figure_anchor(one)])
                assert words(one, lang).whole in row, one.id
                assert words(one, lang).label in row, one.id
                seen += 1
    assert seen > 200


@BOTH
def test_cells_on_pages_of_allocations(lang: Lang) -> None:
    maker = real_maker(lang)
    shared = [one for one in maker.dataset.programmes() if one.allocation]
    assert shared
    for programme in shared:
        body = unescape(allocation_page(maker, programme).body)
        assert programme.allocation
        cells = [one for one in programme.allocation.figures if one.about]
        assert cells
        for cell in cells:
            assert f">{words(cell, lang).number}</td>" in body, cell.id


@BOTH
def test_cards_and_search_results(lang: Lang) -> None:
    maker = real_maker(lang)
    for plan in maker.dataset.plans:
        for programme in plan.programmes:
            main = maker.headline(programme)
            card = programme_card(maker, programme)
            gain = maker.gain(programme)
            assert card.figure == (gain or (main.value if main else ""))
            amount = real_programme_page(lang, programme).meta["amount"]
            assert amount in ("", f"{main.label} {main.whole}" if main else "")


def test_a_qualifier_is_never_lost() -> None:
    qualified = [one for one in real_dataset().figures() if one.qualifier_apart]
    assert qualified
    for one in qualified:
        chinese = words(one, "zh")
        assert chinese.value.endswith(one.printed + (one.heading_unit or ""))
        assert chinese.value != one.printed
        assert words(one, "en").value.startswith(one.quantity.qualifier)
