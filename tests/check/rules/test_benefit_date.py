"""Days of benefits, as exact as they are printed and more exact."""

from pathlib import Path

import pytest

from generator.check.rules.benefit_date import check
from tests.changes import put
from tests.corpus import BENEFITS, files, rule_faults

UNTIL = (BENEFITS, "benefits", 0, "until")


@pytest.mark.parametrize("day", ["2023-12-31", "2023-12-01"])
def test_bad(tmp_path: Path, day: str) -> None:
    contents = files()
    put(*UNTIL, value=day)(contents)
    [(path, _, message)] = rule_faults(tmp_path, contents, check)
    told = f"'{day}' is more exact than '2023年12月底'; write '2023-12' [benefit-date]"
    assert (path, message) == (BENEFITS, told)


@pytest.mark.parametrize("day", ["2023-12", "2023", "2024-12-31"])
def test_good(tmp_path: Path, day: str) -> None:
    contents = files()
    put(*UNTIL, value=day)(contents)
    assert rule_faults(tmp_path, contents, check) == []
