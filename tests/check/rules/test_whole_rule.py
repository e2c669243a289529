"""Rules that can't be whole."""

from pathlib import Path

import pytest

from generator.check.rules.whole_rule import check
from tests.changes import put
from tests.corpus import BENEFITS, files, rule_faults

OWN = ("benefits", 0)


def faults(folder: Path, zh: str, *, whole: bool) -> list[tuple[str, str, str]]:
    contents = files()
    put(*OWN, "unstated", value=[{"zh": zh, "en": "Not stated."}])(contents[BENEFITS])
    put(*OWN, "unstated_rule", value=not whole)(contents[BENEFITS])
    return rule_faults(folder, contents, check)


@pytest.mark.parametrize(
    ("zh", "what"),
    [
        ("到几岁为止，方案没有写。", "几岁"),
        ("要不要本地户口，方案没有写明。", "户口"),
        ("谁算困难、怎么申请，文件没有说。", "谁算"),
        ("年龄算到哪一天，方案没有写；要问医院。", "年龄"),
        ("运营满一年，算到哪一天，文件没有写。", "算到哪"),
        ("4月以前做的算不算，没有写明。", "算不算"),
    ],
)
def test_bad(tmp_path: Path, zh: str, what: str) -> None:
    message = f"'{what}' isn't stated, so the rule isn't whole: 'unstated_rule: true' [whole-rule]"
    assert faults(tmp_path, zh, whole=True) == [(BENEFITS, f"zh: ^{zh}", message)]
    assert faults(tmp_path, zh, whole=False) == []


@pytest.mark.parametrize(
    "zh",
    [
        "多少钱，方案没有写。",
        "年龄要满18岁。",
        "这里说的是已经在领的人；还没有领的，方案没有写怎么申请。",
    ],
)
def test_good(tmp_path: Path, zh: str) -> None:
    assert faults(tmp_path, zh, whole=True) == []
