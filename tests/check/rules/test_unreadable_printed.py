"""Printed figures that can't be read, or contradict their indicator."""

from pathlib import Path

import pytest

from generator.check.rules.unreadable_printed import check
from generator.load.tree import load
from tests.changes import Change, both, put
from tests.corpus import ALLOCATION, FAMILY, PLAN, PROGRAMME, SCHEME, files, rule_faults, write


def printed(text: str, path: str = PROGRAMME) -> Change:
    return put(path, "figures", 0, "printed", value=text)


def can_not(found: str, text: str, character: int, why: str) -> str:
    return f"can't read '{found}' in '{text}' at character {character}: {why}"


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        (PROGRAMME, "100斤", can_not("斤", "100斤", 4, "unknown unit '斤'")),
        (PROGRAMME, "若干个", can_not("若干个", "若干个", 1, "a number is expected")),
        (PLAN, "1顷", can_not("顷", "1顷", 2, "unknown unit '顷'")),
        (
            PROGRAMME,
            "100万元",
            "'100万元' has the unit CNY; the indicator 'spaces' has unit count",
        ),
        (
            PROGRAMME,
            "每户100个",
            "'每户100个' has the per household; the indicator 'spaces' has no per",
        ),
        (
            PROGRAMME,
            "每月100个",
            "'每月100个' has the period month; the indicator 'spaces' has no period",
        ),
        (SCHEME, "300个", "'300个' has the unit count; the indicator 'fee' has unit CNY"),
        (
            SCHEME,
            "每年300元",
            "'每年300元' has the period year; the indicator 'fee' has period month",
        ),
        (
            SCHEME,
            "每人300元",
            "'每人300元' has the per person; the indicator 'fee' has per household",
        ),
    ],
)
def test_bad(tmp_path: Path, path: str, text: str, message: str) -> None:
    contents = files()
    printed(text, path)(contents)
    assert rule_faults(tmp_path, contents, check) == [
        (path, f"printed: ^{text}", f"{message} [unreadable-printed]")
    ]


def test_a_qualifier_said_twice(tmp_path: Path) -> None:
    contents = files()
    both(printed("超100个"), put(PROGRAMME, "figures", 0, "qualifier", value="at least"))(contents)
    message = "'超100个' already says 'over' [unreadable-printed]"
    assert rule_faults(tmp_path, contents, check) == [(PROGRAMME, "qualifier: ^at least", message)]


@pytest.mark.parametrize(
    ("text", "role", "message"),
    [
        ("提高到300个", "increase", "says that it is the level, not a rise"),
        ("下降300个", "increase", "says that it is the fall, not a rise"),
        ("增长300个", "standard", "says that it is a rise; the role 'increase' fits"),
        ("提高到300个", "standard", None),
        ("增长300个", "increase", None),
        ("由200个提高到300个", "standard", None),
    ],
)
def test_a_verb_against_the_role(tmp_path: Path, text: str, role: str, message: str | None) -> None:
    contents = files()
    both(printed(text), put(PROGRAMME, "figures", 0, "role", value=role))(contents)
    expected = (PROGRAMME, f"role: ^{role}", f"'{text}' {message} [unreadable-printed]")
    assert rule_faults(tmp_path, contents, check) == ([expected] if message else [])


def test_the_indicator_says_what_a_counter_means(tmp_path: Path) -> None:
    contents = files()
    contents["units.yml"][1]["ambiguous"] = ["块"]
    printed("300块")(contents)
    assert rule_faults(tmp_path, contents, check) == []


@pytest.mark.parametrize(
    "change",
    [
        printed("100"),
        printed("1.5万个以上"),
        printed("每户每月300元", SCHEME),
        both(
            put(FAMILY, "indicators", 0, "unit", value="household"),
            put(FAMILY, "indicators", 0, "noun", value=None),
        ),
        put(PROGRAMME, "figures", 0, "indicator", value="unknown"),
        put(PROGRAMME, "figures", 0, "qualifier", value="at least"),
        put(ALLOCATION, "columns", 0, "unit", value="万个"),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []


def test_a_cell_is_read_with_its_headings_unit(tmp_path: Path) -> None:
    contents = files()
    put(ALLOCATION, "columns", 0, "unit", value="万元")(contents)
    found = rule_faults(tmp_path, contents, check)
    says = "has the unit CNY; the indicator 'spaces' has unit count [unreadable-printed]"
    assert [(one[0], one[2]) for one in found] == [
        (
            ALLOCATION,
            f"'{cell}' {says}",
        )
        for cell in ("100", "60", "40")
    ]


def test_silent_while_units_cannot_be_read(tmp_path: Path) -> None:
    corpus, _ = load(write(tmp_path, files() | {"units.yml": "a: [\n"}))
    assert list(check(corpus)) == []
