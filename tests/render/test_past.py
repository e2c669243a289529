"""Notices that a year is over: which there are, and which of them a day shows."""

import datetime

import pytest

from generator.lang import Lang
from generator.render.past import Dated, Running, notices_beside, past_notices, validity


def shown(found: list[Dated]) -> list[str]:
    return [one.text for one in found if not one.hidden]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2023-12-31", []),
        ("2024-01-01", ["This is for 2023. It may have changed since."]),
        ("2024-12-31", ["This is for 2023. It may have changed since."]),
        ("2025-01-01", ["This is for 2023 and 2024. It may have changed since."]),
        ("2026-11-22", ["This is for 2023 and 2024. It may have changed since."]),
    ],
)
def test_years_are_named_as_soon_as_they_are_over(day: str, said: list[str]) -> None:
    assert shown(past_notices([2024, 2023, 2024], datetime.date.fromisoformat(day), "en")) == said


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "This is for 2021, 2022 and 2023. It may have changed since."),
        ("zh", "这是2021年、2022年和2023年的。从那以后，可能已经变了。"),
    ],
)
def test_three_years(lang: Lang, said: str) -> None:
    assert shown(past_notices([2021, 2022, 2023], datetime.date(2026, 1, 1), lang)) == [said]


def test_a_page_without_years_says_nothing() -> None:
    assert past_notices([], datetime.date(2026, 1, 1), "zh") == []


@pytest.mark.parametrize(("day", "begins"), [("2023-12-31", "Yes."), ("2024-01-01", "Perhaps")])
def test_whether_a_plan_is_valid(day: str, begins: str) -> None:
    [text] = shown(validity(2023, [], datetime.date.fromisoformat(day), "en"))
    assert text.startswith(begins)


RUNNING = [Running("Insurance", "2025"), Running("A second dose", "2024-06")]


@pytest.mark.parametrize(
    ("day", "begins", "named"),
    [
        ("2023-12-31", "Yes.", ""),
        ("2024-06-30", "In part.", "Insurance (until the end of 2025), A second dose (until the "),
        ("2024-07-01", "In part.", "runs on: Insurance (until the end of 2025)."),
        ("2026-01-01", "Perhaps not.", ""),
    ],
)
def test_what_outlasts_its_year_is_not_called_over(day: str, begins: str, named: str) -> None:
    today = datetime.date.fromisoformat(day)
    [text] = shown(validity(2023, RUNNING, today, "en"))
    assert text.startswith(begins)
    assert named in text
    notices = shown(notices_beside(2023, RUNNING, today, "en"))
    assert all(named in notice for notice in notices)
    assert len(notices) == (day > "2024")
