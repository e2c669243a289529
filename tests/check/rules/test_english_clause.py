"""Clauses in English texts."""

from pathlib import Path

import pytest

from generator.check.rules.english_clause import check
from tests.changes import put
from tests.corpus import PROGRAMME, files, rule_faults


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Clause 二(一)4 doesn't explain it.", "二(一)4"),
        ("It is in clause 六, not here.", "六"),
        ("See 附件8 四(一)1.", "附件8 四(一)1"),
    ],
)
def test_bad(tmp_path: Path, text: str, clause: str) -> None:
    contents = files()
    put(PROGRAMME, "summary", "en", value=text)(contents)
    [(path, _, message)] = rule_faults(tmp_path, contents, check)
    assert path == PROGRAMME
    assert message == (
        f"write the clause '{clause}' in English, such as annex 8, 4(1)1 [english-clause]"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Clause 2(1)4 prints 老残一体 without explaining it.",
        "The “一老一小” centres.",
        "It is in annex 8, 4(1)1.",
    ],
)
def test_good(tmp_path: Path, text: str) -> None:
    contents = files()
    put(PROGRAMME, "summary", "en", value=text)(contents)
    assert rule_faults(tmp_path, contents, check) == []
