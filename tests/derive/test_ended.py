"""What is over on a day."""

import datetime
from pathlib import Path

import pytest

from generator.derive.ended import has_ended, is_past
from generator.derive.records import BenefitRecord
from tests.changes import drop, put
from tests.corpus import BENEFITS, dataset_of, files


def space(folder: Path, until: str | None) -> BenefitRecord:
    """The sample's benefit of a plan of 2023, with another end."""
    contents = files()
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
