"""What is over on a day."""

import datetime
from pathlib import Path

import pytest

from generator.derive.ended import has_ended, is_over, is_past, runs_on
from generator.derive.records import BenefitRecord
from tests.changes import drop, put
from tests.corpus import BENEFITS, dataset_of, files
from tests.sample_data import Data, text


def later(until: str) -> Data:
    """What is said of a claim that outlasts its year."""
    return {"until": until} | text("管三年。", "It is for three years.")


def space(folder: Path, until: str | None, runs: Data | None = None) -> BenefitRecord:
    """The sample's benefit of a plan of 2023, with another end."""
    contents = files()
    if runs:
        put(BENEFITS, "benefits", 0, "runs_on", value=runs)(contents)
    drop(BENEFITS, "benefits", 0, "until")(contents)
    if until:
        put(BENEFITS, "benefits", 0, "until", value=until)(contents)
    found = dataset_of(folder, contents).benefits()
    return next(one for one in found if one.benefit.id == "own-space")


@pytest.mark.parametrize(
    ("until", "last"),
    [
        (None, "2023-12-31"),
        ("2023-06-30", "2023-06-30"),
        ("2024-02", "2024-02-29"),
        ("2024", "2024-12-31"),
    ],
)
def test_the_last_day_still_holds(tmp_path: Path, until: str | None, last: str) -> None:
    benefit, day = space(tmp_path, until), datetime.date.fromisoformat(last)
    assert not has_ended(benefit, day)
    assert has_ended(benefit, day + datetime.timedelta(days=1))


def test_a_year_is_past_from_the_next_one_on() -> None:
    assert not is_past(2023, datetime.date(2023, 12, 31))
    assert is_past(2023, datetime.date(2024, 1, 1))


@pytest.mark.parametrize(
    ("day", "runs"),
    [("2023-12-31", False), ("2024-01-01", True), ("2026-12-31", True), ("2027-01-01", False)],
)
def test_what_runs_on_is_not_over_with_its_plans_year(tmp_path: Path, day: str, runs: bool) -> None:
    benefit, on = space(tmp_path, "2023", later("2026")), datetime.date.fromisoformat(day)
    assert runs_on(benefit, on) is runs
    assert is_over(benefit, on) is has_ended(benefit, on) is (day == "2027-01-01")
