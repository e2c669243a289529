"""Conditions whose ground no document prints."""

from pathlib import Path

import pytest

from generator.check.rules.worked_out import check
from tests.changes import put
from tests.corpus import BENEFITS, PROGRAMME, files, rule_faults

BOUGHT = ("benefits", 1, "who", "any", 1, "not")
AGE = ("benefits", 0, "who", "all", 0)
WHY = {"zh": "方案没有写日子。", "en": "The plan gives no day."}
NO_CLAUSE = "no clause asks for a wish; name the one that does, or use 'worked_out' [worked-out]"


def faults(
    folder: Path, milestone: str, condition: dict[str, object]
) -> list[tuple[str, str, str]]:
    contents = files()
    put(PROGRAMME, "milestones", 0, "date", value=milestone)(contents)
    put(BENEFITS, *BOUGHT, value={"fact": "bought"} | condition)(contents)
    return rule_faults(folder, contents, check)


@pytest.mark.parametrize("day", ["2023-12-01", "2023-12-31", "2024-01-01"])
def test_a_stated_month_has_its_edges(tmp_path: Path, day: str) -> None:
    assert faults(tmp_path, "2023-12", {"before": day}) == []


@pytest.mark.parametrize(
    ("milestone", "day"),
    [("2023", "2023-01-01"), ("2023", "2024-01-01"), ("2023-06-30", "2023-07-01")],
)
def test_a_stated_year_and_day_have_theirs(tmp_path: Path, milestone: str, day: str) -> None:
    assert faults(tmp_path, milestone, {"before": day}) == []


def test_another_day_has_a_reason(tmp_path: Path) -> None:
    message = "the programme states no 2023-12-02; say in 'worked_out' how it comes about"
    found = faults(tmp_path, "2023-12", {"before": "2023-12-02"})
    assert found == [(BENEFITS, "before: ^'2023-12-02'", f"{message} [worked-out]")]
    assert faults(tmp_path, "2023-12", {"before": "2023-12-02", "worked_out": WHY}) == []


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, [(BENEFITS, "fact: ^wants_space", NO_CLAUSE)]),
        ({"clause": "一(二)"}, []),
        ({"worked_out": WHY}, []),
    ],
)
def test_a_wish_has_a_clause_or_a_reason(
    tmp_path: Path, more: dict[str, object], found: list[tuple[str, str, str]]
) -> None:
    contents = files()
    contents["facts.yml"][1]["id"] = "wants_space"
    put(BENEFITS, *AGE, value={"fact": "wants_space", "is": True} | more)(contents)
    assert rule_faults(tmp_path, contents, check) == found
