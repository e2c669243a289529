"""An office's part beside that of its body."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.office_part import check
from tests.corpus import PROGRAMME, SCHEME, files, rule_faults


def contents(part: str, bodies: dict[str, list[str]]) -> dict[str, Any]:
    data = files()
    data[SCHEME]["offices"][0]["part"] = part
    data[PROGRAMME]["bodies"] = bodies
    return data


@pytest.mark.parametrize(
    ("part", "bodies"),
    [
        ("responsible", {"lead": ["finance"]}),
        ("responsible", {"lead": ["finance"], "supporting": ["housing"]}),
        ("lead", {"responsible": ["housing"]}),
        ("supporting", {"lead": ["finance"], "implementing": ["housing"]}),
    ],
)
def test_bad(tmp_path: Path, part: str, bodies: dict[str, list[str]]) -> None:
    message = f"the programme does not name 'housing' as {part} [office-part]"
    found = rule_faults(tmp_path, contents(part, bodies), check)
    assert found == [(SCHEME, f"part: ^{part}", message)]


@pytest.mark.parametrize(
    ("part", "bodies"),
    [
        ("lead", {"lead": ["housing"]}),
        ("responsible", {"responsible": ["housing"]}),
        ("supporting", {"responsible": ["housing"]}),
        ("supporting", {"lead": ["finance"], "supporting": ["housing"]}),
    ],
)
def test_good(tmp_path: Path, part: str, bodies: dict[str, list[str]]) -> None:
    assert rule_faults(tmp_path, contents(part, bodies), check) == []
