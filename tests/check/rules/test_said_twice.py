"""What a benefit leaves open, beside what the plan above leaves open."""

from pathlib import Path

import pytest

from generator.check.rules.said_twice import check
from tests.corpus import BENEFITS, PROGRAMME, Files, files, rule_faults

UPPER = "plans/990000/2023.yml"
UPPER_PROGRAMME = "plans/990000/2023/01-parking.yml"
UPPER_BENEFITS = "plans/990000/2023/01-parking.benefits.yml"


def both(own: str, above: str) -> Files:
    """The sample's city and a province above it, each leaving something open."""
    contents = files()
    contents[UPPER] = contents["plans/990100/2023.yml"] | {"place": "990000"}
    contents[UPPER_PROGRAMME] = files()[PROGRAMME]
    contents[UPPER_BENEFITS] = files()[BENEFITS]
    for path, text in ((BENEFITS, own), (UPPER_BENEFITS, above)):
        contents[path]["benefits"][0]["unstated"] = [{"zh": text, "en": "Not stated."}]
    return contents


@pytest.mark.parametrize(
    ("own", "above", "point"),
    [
        (
            "由谁挑选参加的人、要不要钱，方案没有写。",
            "由谁挑选参加的人、要不要钱，文件没有写。",
            "由谁挑选参加的人",
        ),
        ("到几岁为止，方案没有写。", "到几岁为止、要符合哪些条件，方案没有写。", "到几岁为止"),
        ("家长少交多少，没有写。", "家长少交多少，文件没有写；价由政府定。", "家长少交多少"),
    ],
)
def test_the_same_in_other_words(tmp_path: Path, own: str, above: str, point: str) -> None:
    [(path, line, message)] = rule_faults(tmp_path, both(own, above), check)
    assert (path, message) == (
        BENEFITS,
        f"the plan above leaves '{point}' open too; use the same words [said-twice]",
    )
    assert line == f"^zh: {own}"


@pytest.mark.parametrize(
    ("own", "above"),
    [
        ("怎么申请，没有写明。", "怎么申请，没有写明。"),
        ("每月发多少，方案没有写，请问当地人社部门。", "怎么申请，方案没有写，请问当地人社部门。"),
    ],
)
def test_good(tmp_path: Path, own: str, above: str) -> None:
    assert rule_faults(tmp_path, both(own, above), check) == []
