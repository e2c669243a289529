"""The vocabulary of units and its file."""

import pytest

from generator.quantity.parse import parse
from generator.quantity.quantity import QuantityError
from generator.quantity.units import Units
from tests.every import every
from tests.quantity.vocabulary import NAMES, UNITS


def test_the_grammar_knows_only_the_vocabulary() -> None:
    yuan = Units.of([("CNY", ["元"])])
    assert parse("3元", yuan).unit == "CNY"
    with pytest.raises(QuantityError, match="unknown unit '户'"):
        parse("3户", yuan)


def test_the_indicator_says_what_an_ambiguous_counter_means() -> None:
    assert parse("300度", UNITS, "kWh").unit == "kWh"
    assert parse("18度", UNITS, "degC").unit == "degC"
    assert parse("500块", UNITS, "CNY").unit == "CNY"
    assert parse("500张", UNITS, "count").unit == "count"
    assert parse("8万张", UNITS, "bed").unit == "bed"
    assert parse("20户", UNITS, "person").unit == "household"


def test_the_longest_counter_wins() -> None:
    assert parse("3人", UNITS).unit == "person"
    assert parse("3人次", UNITS).unit == "visit"


@pytest.mark.parametrize(
    ("units", "message"),
    [
        ([("a", ["个"]), ("a", ["只"])], "unit 'a' stands twice"),
        ([("a", [])], "unit 'a' has no printed counter"),
        ([("a", ["个"]), ("b", ["个"])], "counter '个' of 'b' is empty or stands twice"),
        ([("a", ["km", "ＫＭ"])], "counter 'ＫＭ' of 'a' is empty or stands twice"),
        (
            [("a", ["十六个字也放不下的很长很长的量词啊"])],
            "counter '十六个字也放不下的很长很长的量词啊' of 'a' is too long",
        ),
        ([("a", [" "])], "counter ' ' of 'a' is empty or stands twice"),
    ],
)
def test_faulty_vocabulary(units: list[tuple[str, list[str]]], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Units.of(units)


def test_every_unit_has_an_english_name() -> None:
    assert set(NAMES) == set(UNITS.ids)
    assert all(one and other for one, other in NAMES.values())


@every("unit", UNITS.ids)
def test_the_usual_counter_stands_for_its_unit(unit: str) -> None:
    assert parse(f"3{UNITS.counter(unit)}", UNITS).unit == unit
