"""Figures that single plans state, in tables, search and finder."""

import sqlite3
from collections.abc import Iterator
from decimal import Decimal

import pytest

from generator.check.benefits import benefits
from generator.export.finder.files import place_files
from tests.real_data import real_corpus, real_dataset
from tests.real_database import real_database
from tests.real_tables import rows_of

PARKING = "360100-2023.parking.parking-spaces-target"


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    with real_database() as opened:
        yield opened


def test_parking_adds_up_to_what_the_document_states() -> None:
    rows = {row["figure_id"]: row for row in rows_of("figures")}
    parts = [row for row in rows.values() if row["part_of"] == PARKING]
    districts = [Decimal(row["value"]) for row in parts if row["about_place"]]
    others = [Decimal(row["value"]) for row in parts if not row["about_place"]]
    assert rows[PARKING]["value"] == "10888"
    assert (len(districts), others) == (12, [Decimal(1029)])
    assert sum(districts) + 1029 == 10888


def test_a_part_of_an_estimate_is_said_to_be_one() -> None:
    """The parts of the interest subsidy stood on pages as if they were fixed sums."""
    rows = {row["figure_id"]: row for row in rows_of("figures")}
    estimates = {name for name, row in rows.items() if "estimate" in row["note_en"].lower()}
    parts = [row for row in rows.values() if row["part_of"] in estimates]
    assert parts
    for part in parts:
        whole = rows[part["part_of"]]
        notes = (part["note_zh"], part["note_en"])
        assert notes == (whole["note_zh"], whole["note_en"]), part["figure_id"]


def test_the_database_adds_up_the_same(database: sqlite3.Connection) -> None:
    query = "SELECT sum(value) FROM figures WHERE part_of = ? AND about_place IS NOT NULL"
    assert database.execute(query, [PARKING]).fetchall() == [(9859,)]


def test_money_is_in_yuan() -> None:
    rows = {row["figure_id"]: row for row in rows_of("figures")}
    loans = rows["360100-2023.plan-funding-funding"]
    assert (loans["printed"], loans["value"], loans["unit"]) == ("约60亿元", "6000000000", "CNY")


def test_a_cell_carries_the_unit_of_its_heading() -> None:
    units = {row["figure_id"]: row["heading_unit"] for row in rows_of("figures")}
    home = "360000-2023.disability-support.barrier-free-homes-target"
    assert (units[f"{home}-360100"], units[home]) == ("户", "")


def test_standards_of_the_places() -> None:
    found = {f"{one.place}-{one.year}": one for one in place_files(real_dataset())}

    def urban(name: str) -> tuple[str, list[str]]:
        [one] = [x for x in found[name].benefits if x.id == "urban-subsistence-allowance"]
        return one.amounts[0].zh, [other.amounts[0].zh for other in one.beside]

    assert urban("360000-2023") == ("平均每人每月885元", [])
    assert "915元" in urban("360100-2023")[0]
    assert urban("360100-2023")[1] == ["平均每人每月885元"]
    assert "965元" in urban("360112-2024")[0]


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("停车泊位", "figures", PARKING),
        ("停车设施", "programmes", "360100-2023.parking"),
        ("car parks", "figures", "360100-2023.parking.multi-storey-car-parks-target"),
        ("10,888", "programmes", "360100-2023.parking"),
        ("免费打HPV", "benefits", "360000-2023.hpv-vaccination.hpv-vaccination"),
        ("START-UP LOAN", "benefits", "360112-2024.start-up-loans.start-up-loan"),
    ],
)
def test_search_finds_pieces_in_both_languages(
    database: sqlite3.Connection, words: str, kind: str, found: str
) -> None:
    query = "SELECT id FROM search WHERE search MATCH ? AND kind = ?"
    assert (found,) in database.execute(query, [f'"{words}"', kind]).fetchall()


def test_the_copy_of_one_document_is_damaged() -> None:
    damaged = [row["document_id"] for row in rows_of("documents") if row["complete"] == "false"]
    assert "jiangxi-2023-plan" in damaged


def test_only_what_nobody_admits_people_to_is_open_to_all() -> None:
    street = {"road-links", "ring-road-lighting", "fire-hydrants", "manhole-covers", "pavements"}
    works = [one.benefit for one in benefits(real_corpus()) if one.benefit.works]
    assert {one.id for one in works if one.open_to_all} >= street | {"public-defibrillators"}
    assert {"care-homes-built", "school-places", "parking"} <= {
        one.id for one in works if not one.open_to_all
    }
