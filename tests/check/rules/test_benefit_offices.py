"""Which offices a benefit names, and that it does where there are several."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.benefit_offices import check
from tests import sample_levels
from tests.changes import Change, both, drop, put
from tests.corpus import BENEFITS, SCHEME, files, rule_faults

FIRST = (BENEFITS, "benefits", 0)
SPACE = "^id: own-space"


def several() -> dict[str, Any]:
    """The sample with a second office, which only supports; every benefit names the first."""
    contents = files()
    [office] = contents[SCHEME]["offices"]
    contents[SCHEME]["offices"].append(office | {"id": "finance-office", "part": "supporting"})
    for benefit in contents[BENEFITS]["benefits"]:
        benefit["offices"] = ["housing-office"]
    return contents


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (drop(*FIRST, "offices"), SPACE, "2 offices take part; 'offices' says which to ring"),
        (
            put(*FIRST, "offices", value=["housing-ofice"]),
            "offices: [^housing-ofice]",
            "no scheme of the programme has an office 'housing-ofice';"
            " did you mean 'housing-office'?",
        ),
        (
            put(*FIRST, "offices", value=["housing-office", "housing-office"]),
            "offices: [housing-office, ^housing-office]",
            "'housing-office' stands twice",
        ),
        (
            put(*FIRST, "offices", value=["finance-office"]),
            "offices: [^finance-office]",
            "'finance-office' only supports; begin with one that leads or is responsible",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = several()
    change(contents)
    [(path, line, told)] = rule_faults(tmp_path, contents, check)
    assert (path, told) == (BENEFITS, f"{message} [benefit-offices]")
    assert f"^{place.split('^')[1].rstrip(']')}" in line


@pytest.mark.parametrize("contents", [files(), several()], ids=["one office", "several"])
def test_good(tmp_path: Path, contents: dict[str, Any]) -> None:
    assert rule_faults(tmp_path, contents, check) == []


def levels(*changes: Change) -> dict[str, Any]:
    """A province with two offices above a city with none; all benefits name the first."""
    contents = sample_levels.files()
    [office] = contents[sample_levels.UPPER_SCHEME]["offices"]
    contents[sample_levels.UPPER_SCHEME]["offices"].append(office | {"id": "works-office"})
    for path in (BENEFITS, sample_levels.UPPER_BENEFITS):
        for benefit in contents[path]["benefits"]:
            benefit["offices"] = ["works-office"]
    both(*changes)(contents)
    return contents


def test_a_place_without_offices_names_those_above(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, levels(), check) == []
    [found] = rule_faults(tmp_path, levels(drop(*FIRST, "offices")), check)
    assert SPACE in found[1]


def test_what_the_followed_benefit_names_will_do(tmp_path: Path) -> None:
    contents = levels(drop(BENEFITS, "benefits", 1, "offices"))
    assert rule_faults(tmp_path, contents, check) == []
    drop(sample_levels.UPPER_BENEFITS, "benefits", 0, "offices")(contents)
    paths = [found[0] for found in rule_faults(tmp_path, contents, check)]
    assert paths == [sample_levels.UPPER_BENEFITS, BENEFITS]
