"""What somebody has over a time, with and without a word on how long it runs on."""

from pathlib import Path

import pytest

from generator.check.rules.runs_on import check
from tests.changes import both, put
from tests.corpus import BENEFITS, FAMILY, Files, files, rule_faults
from tests.sample_data import text

FIRST = (BENEFITS, "benefits", 0)
TOLD = "it is had over a time; say in 'runs_on' until when those who qualify have it [runs-on]"


def of_years(unit: str) -> Files:
    """The sample, where what the first benefit pays is counted in years."""
    contents = files()
    at = [one["id"] for one in contents[FAMILY]["indicators"]].index("fee")
    put(FAMILY, "indicators", at, "unit", value=unit)(contents)
    return contents


def runs(until: str) -> object:
    return {"until": until} | text("管三年。", "It is for three years.")


@pytest.mark.parametrize("unit", ["year", "month"])
def test_bad(tmp_path: Path, unit: str) -> None:
    [(path, _, message)] = rule_faults(tmp_path, of_years(unit), check)
    assert (path, message) == (BENEFITS, TOLD)


def test_good(tmp_path: Path) -> None:
    contents = of_years("year")
    put(*FIRST, "runs_on", value=runs("2026"))(contents)
    assert rule_faults(tmp_path, contents, check) == []


def test_what_is_paid_each_month_needs_none(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []


@pytest.mark.parametrize(("until", "last"), [("2023-12-31", "2023"), ("2024-06", "2024-12")])
def test_what_ends_no_later_than_it_would_anyway(tmp_path: Path, until: str, last: str) -> None:
    contents = files()
    both(put(*FIRST, "until", value=last), put(*FIRST, "runs_on", value=runs(until)))(contents)
    [(_, _, message)] = rule_faults(tmp_path, contents, check)
    end = f"'{until}' is not after {last[:4]}, the year in which it ends anyway [runs-on]"
    assert message == end


BOUGHT = ("benefits", 1, "who", "any", 1, "not")
LATER = (
    "it runs on for those of 2023 alone; add 'before: 2024-01-01', and an entry for later ones"
    " [runs-on]"
)


@pytest.mark.parametrize(
    ("conditions", "messages"),
    [
        ([{"on_or_after": "2023-03-01"}], [LATER]),
        ([{"after": "2023-03-01"}], [LATER]),
        ([{"on_or_after": "2023-03-01"}, {"before": "2024-01-01"}], []),
        ([{"on_or_after": "2010-01-01"}], []),
    ],
)
def test_who_comes_in_after_the_year_is_not_told_so(
    tmp_path: Path, conditions: list[dict[str, str]], messages: list[str]
) -> None:
    contents = files()
    rule = {"all": [{"fact": "bought"} | condition for condition in conditions]}
    put(BENEFITS, *BOUGHT, value=rule)(contents)
    put(BENEFITS, "benefits", 1, "runs_on", value=runs("2026"))(contents)
    assert [found[2] for found in rule_faults(tmp_path, contents, check)] == messages
