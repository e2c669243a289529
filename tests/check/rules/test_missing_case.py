"""Cases that a condition lacks, thresholds included."""

from pathlib import Path

import pytest

from generator.check.rules.missing_case import check
from tests.changes import Change, both, drop, put
from tests.corpus import BENEFITS, files, rule_faults

CASES = ("benefits", 0, "cases")
AGE = "cases are missing for 'age at_least 18'"
CAR = "cases are missing for 'has_car is true'"
DAY = "cases are missing for 'not bought before 2023-06-30'"
MET, FAILS, OPEN = "one that meets it", "one that fails it", "one that leaves it open"


@pytest.mark.parametrize(
    ("change", "places"),
    [
        (drop(*CASES, 1), [("fact: ^age", f"{AGE}: {FAILS}, age 17")]),
        (put(*CASES, 1, "given", "age", value=16), [("fact: ^age", f"{AGE}: age 17")]),
        (put(*CASES, 0, "given", "age", value=19), [("fact: ^age", f"{AGE}: age 18")]),
        (drop(*CASES, 2), [("fact: ^age", f"{AGE}: {OPEN}")]),
        (drop(*CASES, 3), [("fact: ^has_car", f"{CAR}: {FAILS}")]),
        (drop(*CASES, 4), [("fact: ^has_car", f"{CAR}: {OPEN}")]),
        (
            put(*CASES, value=[]),
            [
                ("fact: ^age", f"{AGE}: {MET}, {FAILS}, {OPEN}, age 18, age 17"),
                ("fact: ^has_car", f"{CAR}: {MET}, {FAILS}, {OPEN}"),
            ],
        ),
        # A rule that comes out otherwise anyway shows nothing of the condition.
        (
            put(*CASES, 2, "given", value={"has_car": False}),
            [("fact: ^age", f"{AGE}: {OPEN}")],
        ),
        # A case with a bad answer is no case.
        (
            put(*CASES, 3, "given", "age", value="old"),
            [("fact: ^has_car", f"{CAR}: {FAILS}")],
        ),
        (
            drop("benefits", 1, "cases", 1),
            [("fact: ^bought", f"{DAY}: {MET}, bought 2023-06-30")],
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, places: list[tuple[str, str]]) -> None:
    contents = files()
    change(contents[BENEFITS])
    expected = [(BENEFITS, place, f"{message} [missing-case]") for place, message in places]
    found = rule_faults(tmp_path, contents, check)
    assert found == expected


UPPER = "plans/990000/2023.yml"
FOLLOWED = "plans/990000/2023/01-parking.benefits.yml"


def test_one_that_follows_needs_one_case(tmp_path: Path) -> None:
    contents = files()
    contents[UPPER] = contents["plans/990100/2023.yml"] | {"place": "990000"}
    contents[FOLLOWED] = files()[BENEFITS]
    own = contents[BENEFITS]["benefits"][0]
    own["cases"] = own["cases"][:1]
    both(put("follows", value="990000"), drop("who"))(own)
    assert rule_faults(tmp_path, contents, check) == []
    drop("cases")(own)
    found = rule_faults(tmp_path, contents, check)
    assert found == [(BENEFITS, "^id: own-space", "a case is missing [missing-case]")]


@pytest.mark.parametrize(
    "change",
    [
        put("benefits", 0, "who", "all", 0, "fact", value="ages"),
        put("benefits", 0, "who", "all", 0, value={"fact": "age", "is": True}),
        drop("benefits", 2),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents[BENEFITS])
    assert rule_faults(tmp_path, contents, check) == []


def test_a_threshold_at_the_edge_of_the_range_has_no_other_side(tmp_path: Path) -> None:
    contents = files()
    way = ("benefits", 0, "who", "all", 0)
    both(
        put(*way, value={"fact": "age", "at_most": 120}),
        put(*CASES, 0, "given", "age", value=120),
    )(contents[BENEFITS])
    [found] = rule_faults(tmp_path, contents, check)
    assert found[2] == f"cases are missing for 'age at_most 120': {FAILS} [missing-case]"
