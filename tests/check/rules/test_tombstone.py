"""Two lines on one id; what the tables say of ids is tested with the command."""

from pathlib import Path

import pytest

from generator.check.rules.tombstone import check
from tests.corpus import files, rule_faults

STONES = "tombstones.yml"
LINE = {"since": "2023-05-01", "why": {"zh": "记错了", "en": "It was wrong"}}


@pytest.mark.parametrize(
    ("kind", "old", "twice"),
    [
        ("figure", "990100-2023.parking.spaces-target-again", True),
        ("programme", "990100-2023.car-parking", True),
        ("family", "990100-2023.car-parking", False),
        ("figure", "990100-2023.parking.spaces", False),
    ],
)
def test_twice(tmp_path: Path, kind: str, old: str, twice: bool) -> None:
    contents = files()
    contents[STONES].append({"kind": kind, "old": old} | LINE)
    message = f"'{old}' has a line already, here or in redirects.yml [tombstone]"
    expected = [(STONES, f"old: ^{old}", message)] if twice else []
    assert rule_faults(tmp_path, contents, check) == expected
