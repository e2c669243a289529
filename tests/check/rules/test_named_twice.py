"""Places and restated figures that a scheme or a table names twice."""

from pathlib import Path

import pytest

from generator.check.rules.named_twice import check
from tests.changes import Change, add, put
from tests.corpus import ALLOCATION, SCHEME, files, rule_faults

RESTATED = {"figure": "spaces-target", "printed": "100个", "clause": "附件1 二(一)"}


@pytest.mark.parametrize(
    ("change", "path", "place", "message"),
    [
        (
            put(ALLOCATION, "missing", value=["990102", "hill-zone"]),
            ALLOCATION,
            "^'990102'",
            "'990102' stands twice",
        ),
        (
            add(SCHEME, "institutions", 0, "serves", value="river-zone"),
            SCHEME,
            "^river-zone",
            "'river-zone' stands twice",
        ),
        (
            add(SCHEME, "restates", value=RESTATED),
            SCHEME,
            "^figure: spaces-target",
            "'spaces-target' as '100个' in '附件1 二(一)' stands twice",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, path: str, place: str, message: str) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == [(path, place, f"{message} [named-twice]")]


@pytest.mark.parametrize(
    "change",
    [
        add(SCHEME, "restates", value=RESTATED | {"clause": "附件1 三"}),
        add(SCHEME, "restates", value=RESTATED | {"printed": "一百个"}),
        put(ALLOCATION, "missing", value=["hill-zone", "990200"]),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
