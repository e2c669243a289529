"""Parts that add up to a stated total, or not."""

from pathlib import Path

import pytest

from generator.check.rules.sum_of_parts import check
from tests.changes import Change, both, drop, put
from tests.corpus import ALLOCATION, PROGRAMME, files, rule_faults

ADVICE = "; if the document disagrees or names only some of the parts, say so in the total's 'note'"


def part(at: int, field: str, text: str) -> Change:
    return put(PROGRAMME, "figures", at, field, value=text)


NO_NOTE = drop(PROGRAMME, "figures", 1, "note")


@pytest.mark.parametrize(
    ("change", "path", "place", "message"),
    [
        (
            both(NO_NOTE, part(3, "printed", "2个")),
            PROGRAMME,
            "printed: ^3个",
            f"'3个' is stated, the parts add up to 4{ADVICE}",
        ),
        (
            both(NO_NOTE, part(3, "printed", "1.5万个")),
            PROGRAMME,
            "printed: ^3个",
            f"'3个' is stated, the parts add up to 15,002{ADVICE}",
        ),
        (
            part(3, "part_of", "car-park-target"),
            PROGRAMME,
            "part_of: ^car-park-target",
            "there is no total 'car-park-target' here; did you mean 'car-parks-target'?",
        ),
        (
            part(3, "part_of", "car-parks-target-other"),
            PROGRAMME,
            "part_of: ^car-parks-target-other",
            "there is no total 'car-parks-target-other' here; did you mean 'car-parks-target'?",
        ),
        (
            put(ALLOCATION, "rows", "990102", 0, value="61"),
            ALLOCATION,
            "^'100'",
            f"'100' is stated, the parts add up to 101{ADVICE}",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, path: str, place: str, message: str) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == [(path, place, f"{message} [sum-of-parts]")]


@pytest.mark.parametrize(
    "change",
    [
        NO_NOTE,
        part(3, "printed", "2个"),
        both(NO_NOTE, part(2, "printed", "两个")),
        both(NO_NOTE, part(1, "printed", "3斤")),
        drop(ALLOCATION, "total"),
    ],
    ids=["adds up", "noted", "in words", "unreadable", "no total"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
