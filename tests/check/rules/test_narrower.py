"""Whom an earlier plan let have a benefit, and a later one refuses."""

from pathlib import Path

import pytest

from generator.check.rules.narrower import check
from tests.changes import Change, put
from tests.corpus import BENEFITS, PROGRAMME, Files, files, rule_faults
from tests.sample_data import text

LATER = "plans/990100/2024"
LATER_BENEFITS = f"{LATER}/01-parking.benefits.yml"
GARAGE = ("benefits", 1)
HAD = (
    "the plan of 990100 for 2023 had it for 'home: flat'; let them ask, or say in 'unstated' what "
    "2023 had for them [narrower]"
)


def next_year() -> Files:
    """The sample's city, with the same benefits the year after, but the garage for boats alone."""
    contents = files()
    contents[f"{LATER}.yml"] = contents["plans/990100/2023.yml"] | {"year": 2024}
    contents[f"{LATER}/01-parking.yml"] = files()[PROGRAMME]
    contents[LATER_BENEFITS] = files()[BENEFITS]
    put(*GARAGE, "who", value={"fact": "home", "is": "boat"})(contents[LATER_BENEFITS])
    return contents


def test_bad(tmp_path: Path) -> None:
    found = rule_faults(tmp_path, next_year(), check)
    assert {(path, message) for path, _, message in found} == {(LATER_BENEFITS, HAD)}


def test_bad_under_another_id(tmp_path: Path) -> None:
    contents = next_year()
    contents[LATER_BENEFITS]["benefits"][1] |= {"id": "berth", "replaces": ["garage"]}
    assert {message for _, _, message in rule_faults(tmp_path, contents, check)} == {HAD}


@pytest.mark.parametrize(
    "change",
    [
        put(*GARAGE, "who", value={"fact": "home", "one_of": ["flat", "boat"]}),
        put(*GARAGE, "unstated", value=[text("2023年还给公寓。", "In 2023 flats had it.")]),
        put(*GARAGE, "id", value="berth"),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = next_year()
    change(contents[LATER_BENEFITS])
    assert rule_faults(tmp_path, contents, check) == []


def test_an_age_moves_on(tmp_path: Path) -> None:
    contents = next_year()
    put(*GARAGE, "who", value={"fact": "age", "at_least": 90})(contents[LATER_BENEFITS])
    put("benefits", 0, "who", "all", 0, "at_least", value=90)(contents[LATER_BENEFITS])
    assert rule_faults(tmp_path, contents, check) == []
