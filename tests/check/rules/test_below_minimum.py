"""Standards of a place beside those of the places above it."""

from pathlib import Path

import pytest

from generator.check.rules.below_minimum import check
from tests.corpus import PLAN, PROGRAMME, files, rule_faults
from tests.sample_data import Data

UPPER = "plans/990000/2023.yml"
NOTE = {"note": {"zh": "省里允许。", "en": "The province allows it."}}


def two_plans(own: str, upper: str, year: int = 2023, more: Data | None = None) -> Data:
    contents = files()
    fee = {"indicator": "fee", "role": "standard"}
    contents[PROGRAMME]["figures"] = [fee | {"printed": own} | (more or {})]
    other = files()
    plan, programme = other[PLAN], other[PROGRAMME]
    programme["figures"] = [fee | {"printed": upper}]
    contents[UPPER] = plan | {"place": "990000", "year": year, "programmes": [programme]}
    del contents["plans/990100/2023/01-parking.scheme.yml"]
    return contents


def test_bad(tmp_path: Path) -> None:
    message = (
        "'每月299元' is below '每月300元' of 990000; if the documents say so, say it in a 'note'"
    )
    assert rule_faults(tmp_path, two_plans("每月299元", "每月300元"), check) == [
        (PROGRAMME, "printed: ^每月299元", f"{message} [below-minimum]")
    ]


@pytest.mark.parametrize(
    "contents",
    [
        two_plans("每月300元", "每月300元"),
        two_plans("每月301元", "每月300元"),
        two_plans("每月299元", "每月300元", more=NOTE),
        two_plans("每月299元", "每月300元", year=2022),
        two_plans("每月299元", "每月300元", more={"about": "990102"}),
        two_plans("每月299元", "每月300元", more={"key": "new"}),
        two_plans("每月299斤", "每月300元"),
    ],
    ids=["same", "more", "noted", "other year", "a part", "keyed", "unreadable"],
)
def test_good(tmp_path: Path, contents: Data) -> None:
    assert rule_faults(tmp_path, contents, check) == []
