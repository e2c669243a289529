"""A benefit gives nothing that is background."""

from pathlib import Path

import pytest

from generator.check.rules.benefit_figure import check
from tests.changes import Change, put
from tests.corpus import BENEFITS, FAMILY, files, rule_faults


@pytest.mark.parametrize(
    ("change", "place", "local"),
    [
        (
            put(BENEFITS, "benefits", 0, "pays", value="spaces-baseline"),
            "pays: ^spaces-baseline",
            "spaces-baseline",
        ),
        (
            put(BENEFITS, "benefits", 0, "more_pays", value=["spaces-baseline"]),
            "^spaces-baseline",
            "spaces-baseline",
        ),
        (
            put(FAMILY, "indicators", 2, "purpose", value="background"),
            "pays: ^fee-standard",
            "fee-standard",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, local: str) -> None:
    contents = files()
    change(contents)
    message = f"'{local}' is background; nobody gets it by this benefit [benefit-figure]"
    assert (BENEFITS, place, message) in rule_faults(tmp_path, contents, check)


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []
