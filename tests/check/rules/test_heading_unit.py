"""Headings of allocation tables with a unit, and without."""

from pathlib import Path

import pytest

from generator.check.rules.heading_unit import check
from tests.changes import put
from tests.corpus import ALLOCATION, files, rule_faults


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "Homes to be adapted (households)"), ("zh", "计划数（户）")]
)
def test_bad(tmp_path: Path, lang: str, text: str) -> None:
    contents = files()
    put(ALLOCATION, "columns", 0, "heading", lang, value=text)(contents)
    message = f"'{text}' ends in brackets; the unit is written behind it anyway [heading-unit]"
    assert rule_faults(tmp_path, contents, check) == [(ALLOCATION, f"{lang}: ^{text}", message)]


def test_good(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []
