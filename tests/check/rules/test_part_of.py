"""A part is for what its total is for, in its unit."""

from pathlib import Path

import pytest

from generator.check.rules.part_of import check
from tests.changes import Change, put
from tests.corpus import PROGRAMME, files, rule_faults


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            put(PROGRAMME, "figures", 3, "purpose", value="background"),
            "the purpose is background, that of its total 'car-parks-target' is target",
        ),
        (
            put(PROGRAMME, "figures", 3, "indicator", value="fee"),
            "the unit is CNY, that of its total 'car-parks-target' is count|"
            "the purpose is entitlement, that of its total 'car-parks-target' is target",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, message: str) -> None:
    contents = files()
    change(contents)
    place = "part_of: ^car-parks-target"
    found = [(PROGRAMME, place, f"{one} [part-of]") for one in message.split("|")]
    assert rule_faults(tmp_path, contents, check) == found


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []


def test_an_unknown_indicator_is_the_fault_of_another_rule(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["figures"][3]["indicator"] = "nowhere"
    assert rule_faults(tmp_path, contents, check) == []
