"""Groups that no document lists."""

from pathlib import Path

import pytest

from generator.check.rules.unlisted_group import check
from tests.changes import put
from tests.corpus import BENEFITS, files, rule_faults

MESSAGE = (
    "nobody can be told no by a list that the document doesn't give; use 'also_required', and name"
    " another document's list in 'unstated' [unlisted-group]"
)


@pytest.mark.parametrize(
    ("zh", "messages"),
    [
        ("方案只写重点群体，没有列出；这里按省里列的来问。", [MESSAGE]),
        ("方案只写65岁以上，没有写算到哪一天；这里按当年年底算。", []),
    ],
)
def test_our_own_list_decides_nothing(tmp_path: Path, zh: str, messages: list[str]) -> None:
    contents = files()
    rule = {"fact": "has_car", "is": True, "worked_out": {"zh": zh, "en": "Our reasoning."}}
    put(BENEFITS, "benefits", 0, "who", value=rule)(contents)
    assert [found[2] for found in rule_faults(tmp_path, contents, check)] == messages
