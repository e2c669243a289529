"""Allocation tables against the tree of places and the target of the text."""

from pathlib import Path

import pytest

from generator.check.rules.allocation_table import check
from tests.changes import Change, both, drop, put
from tests.corpus import ALLOCATION, PROGRAMME, files, rule_faults

TOTAL = "the table's total is 100个, the text's target {}; say why in the target's 'note'"
NOTE = {"zh": "多出的是备用。", "en": "The rest is in reserve."}


def printed(text: str) -> Change:
    return put(PROGRAMME, "figures", 0, "printed", value=text)


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            drop(ALLOCATION, "rows", "river-zone"),
            "^'990102':",
            "江区 (river-zone) is in neither 'rows' nor 'missing'",
        ),
        (printed("101个"), "^'100'", TOTAL.format("101个")),
        (printed("101个以上"), "^'100'", TOTAL.format("101个以上")),
        (printed("超100个以上"), None, ""),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str | None, message: str) -> None:
    contents = files()
    change(contents)
    expected = [(ALLOCATION, place, f"{message} [allocation-table]")] if place else []
    assert rule_faults(tmp_path, contents, check) == expected


@pytest.mark.parametrize(
    "change",
    [
        printed("100个"),
        printed("99个以上"),
        printed("一百个"),
        printed("100斤"),
        both(printed("101个"), put(PROGRAMME, "figures", 0, "note", value=NOTE)),
        both(
            drop(ALLOCATION, "rows", "river-zone"),
            put(ALLOCATION, "missing", value=["river-zone", "hill-zone"]),
        ),
        drop(PROGRAMME, "figures", 0),
        drop(ALLOCATION, "total"),
    ],
    ids=["same", "more", "in words", "unreadable", "noted", "missing", "no target", "no total"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
