"""A benefit gives nothing that is background, nor money for whoever provides it."""

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


def test_money_for_the_work_is_not_what_somebody_gets(tmp_path: Path) -> None:
    """570 yuan a case, which clinics get for a test, were shown as what a free test gives."""
    contents = files()
    put(FAMILY, "indicators", 2, "purpose", value="money")(contents)
    message = (
        "'fee-standard' is money for the work; name what somebody gets by this benefit "
        "[benefit-figure]"
    )
    assert (BENEFITS, "pays: ^fee-standard", message) in rule_faults(tmp_path, contents, check)


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []
