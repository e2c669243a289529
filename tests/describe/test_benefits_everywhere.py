"""Every benefit of the real data: pages, finder, API, tables and database say the same of it."""

import json
import re
from functools import cache
from html import unescape
from typing import Any

import pytest

from generator.describe.benefit import Resolved, resolve
from generator.describe.figure import figure_text
from generator.lang import LANGUAGES, Lang
from generator.render.maker import Maker
from generator.wording import word
from tests.real_data import real_dataset, real_files
from tests.real_database import real_database
from tests.real_pages import benefit_sections, real_finder, real_maker
from tests.real_tables import rows_of

TAG = re.compile(r"<[^>]*>")


@cache
def expected() -> dict[str, Resolved]:
    return {one.id: resolve(real_dataset(), one) for one in real_dataset().benefits()}


def apply_of(found: Resolved) -> tuple[str | None, str | None, str | None]:
    words = found.apply
    route = found.route.id if found.route else None
    return route, words.zh if words else None, words.en if words else None


def test_the_api() -> None:
    read: list[dict[str, Any]] = [
        json.loads(real_files()[f"api/v1/benefits/{name}.json"])["result"] for name in expected()
    ]
    for one in read:
        found = expected()[one["id"]]
        words = one["apply"] or {"zh": None, "en": None}
        assert (one["route"], words["zh"], words["en"]) == apply_of(found)
        assert [office["id"] for office in one["offices"]] == [x.id for x in found.offices]
        assert [ref["id"] for ref in one["beside"]] == [x.id for x in found.beside]
        assert one["open"] == found.open
        assert one["amount_stated"] == found.record.states_amount
        follows = None if found.rule is found.record else found.rule.id
        assert (one["follows"] or {"id": None})["id"] == follows


def test_the_tables() -> None:
    rows = {one["benefit_id"]: one for one in rows_of("benefits")}
    assert rows.keys() == expected().keys()
    offices: dict[str, list[str]] = {name: [] for name in rows}
    for one in rows_of("benefit_offices"):
        offices[one["benefit_id"]].append(one["office_id"])
    for name, found in expected().items():
        row = rows[name]
        stated = (row["route_id"], row["apply_zh"], row["apply_en"])
        assert stated == tuple(one or "" for one in apply_of(found))
        assert offices[name] == [one.id for one in found.offices]
        assert row["amount_stated"] == str(found.record.states_amount).lower()
        assert row["follows_benefit_id"] == ("" if found.rule is found.record else found.rule.id)


def test_the_flat_table_says_what_the_others_do() -> None:
    rows = {one["benefit_id"]: one for one in rows_of("benefits_full")}
    for name, found in expected().items():
        due = bool(found.record.states_amount)
        assert rows[name]["amount_stated"] == str(due).lower()
        assert (bool(rows[name]["amount_zh"]), bool(rows[name]["amount_en"])) == (due, due)
        for figure in found.record.entitlements:
            said = figure_text(figure, real_dataset().units)
            assert said.zh in rows[name]["amount_zh"]
            assert said.en in rows[name]["amount_en"]
        words = found.route.route.where if found.route else found.apply
        stated = (words.zh, words.en) if words else ("", "")
        assert (rows[name]["apply_zh"], rows[name]["apply_en"]) == stated
        numbers = [one.office.phone for one in found.offices]
        assert rows[name]["phone"] == next(iter(numbers), "")


def test_the_quality_table_counts_the_same() -> None:
    """Of those that somebody applies for; works are for everyone and pay nothing."""
    asked = [one.record for one in expected().values() if not one.record.benefit.works]
    [row] = [one for one in rows_of("quality") if one["quality_id"] == "benefits-amount-stated"]
    assert int(row["value"]) == sum(one.states_amount for one in asked) < len(asked)


def test_the_database() -> None:
    with real_database() as database:
        rows = database.execute("SELECT benefit_id, route_id, apply_zh, apply_en FROM benefits")
        assert {name: tuple(rest) for name, *rest in rows} == {
            name: apply_of(found) for name, found in expected().items()
        }


def test_the_finder() -> None:
    seen = set()
    for one in (benefit for file in real_finder().files for benefit in file.benefits):
        found = expected()[one.benefit]
        words = one.apply
        stated = (one.route, words.zh if words else None, words.en if words else None)
        assert stated == apply_of(found)
        assert one.offices == [x.id for x in found.offices]
        assert [x.id for x in one.beside] == [x.id for x in found.beside]
        assert (one.open, one.rule is None) == (found.open, found.rule.benefit.who is None)
        assert one.amount_stated == found.record.states_amount
        assert [x.figure for x in one.amounts] == [x.id for x in found.record.amounts]
        seen.add(one.benefit)
    assert seen == expected().keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_pages(lang: Lang) -> None:
    maker = real_maker(lang)
    sections = benefit_sections(lang)
    assert sections.keys() == expected().keys()
    for name, section in sections.items():
        _same_on_page(maker, expected()[name], section)


def _same_on_page(maker: Maker, found: Resolved, section: str) -> None:
    text = unescape(TAG.sub("", section))
    for figure in found.record.amounts:
        assert figure_text(figure, maker.dataset.units).of(maker.lang) in text
    none = word(maker.lang, "finder_amount_unstated") in text
    assert none is not (found.record.states_amount or found.record.benefit.works)
    if found.record.benefit.works:
        return
    phones = re.findall(r'href="tel:\+86-([\d-]+)"', unescape(section))
    assert phones == [one.office.phone[1:] for one in found.offices]
    how = "unstated" if found.offices else "unknown"  # without an office, whom to ring
    assert (word(maker.lang, f"finder_apply_{how}") in text) is (
        found.route is None and found.apply is None
    )
    where = f"<dt>{word(maker.lang, 'finder_apply_where')}</dt>"
    assert (where in section) is (found.route is not None)
