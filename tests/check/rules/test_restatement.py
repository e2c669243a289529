"""Figures that a scheme states once more."""

from pathlib import Path

import pytest

from generator.check.rules.restatement import check
from tests.changes import Change, both, drop, put
from tests.corpus import SCHEME, files, rule_faults


def restated(field: str, text: str) -> Change:
    return both(drop(SCHEME, "restates", 0, "note"), put(SCHEME, "restates", 0, field, value=text))


@pytest.mark.parametrize(
    ("change", "place", "message"),
    [
        (
            restated("printed", "101个"),
            "printed: ^101个",
            "'101个' here, '100个' in the plan; say why in a 'note'",
        ),
        (restated("printed", "100斤"), "printed: ^100斤", "can't read '100斤'"),
        (
            restated("figure", "space-target"),
            "figure: ^space-target",
            "the programme has no figure 'space-target'; did you mean 'spaces-target'?",
        ),
        (
            restated("figure", "programmes-target"),
            "figure: ^programmes-target",
            "the programme has no figure 'programmes-target'; did you mean 'spaces-target'?",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == [(SCHEME, place, f"{message} [restatement]")]


@pytest.mark.parametrize(
    "change",
    [
        restated("printed", "一百个"),
        restated("printed", "100"),
        put(SCHEME, "restates", 0, "printed", value="101个"),
    ],
    ids=["in words", "without unit", "noted"],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
