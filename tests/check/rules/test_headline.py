"""Headlines of benefits: there, and with the numbers that are paid."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.headline import check
from tests import corpus, sample_levels
from tests.changes import drop, put
from tests.corpus import BENEFITS, files, rule_faults

SPACE = (BENEFITS, "benefits", 0)
GARAGE = (BENEFITS, "benefits", 1)
UPPER = (sample_levels.UPPER_BENEFITS, "benefits", 0)


def messages(tmp_path: Path, contents: dict[str, Any]) -> list[str]:
    return [message for _, _, message in rule_faults(tmp_path, contents, check)]


def with_headline(zh: str, en: str) -> dict[str, Any]:
    contents = files()
    put(*SPACE, "headline", value={"zh": zh, "en": en})(contents)
    return contents


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("每月300元", "Pays 300 yuan a month"),
        ("每月0.03万元", "Pays 0.0003 million yuan a month"),
        ("到2023年12月", "Until December 2023"),
        ("免费", "Free"),
    ],
)
def test_good(tmp_path: Path, zh: str, en: str) -> None:
    assert messages(tmp_path, with_headline(zh, en)) == []


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("每月250元", "Pays 300 yuan a month", "250"),
        ("每月300元", "Pays 3,000 yuan a month", "3,000"),
        ("每月300万元", "Pays 300 yuan a month", "300万"),
        # The data say no day of that month.
        ("到2023年12月31日", "Until December 2023", "31"),
        # What is planned for everybody together is nobody's.
        ("100个车位", "Pays 300 yuan a month", "100"),
    ],
)
def test_bad(tmp_path: Path, zh: str, en: str, found: str) -> None:
    told = f"no figure that the benefit pays holds '{found}' [headline]"
    assert messages(tmp_path, with_headline(zh, en)) == [told]


def test_without(tmp_path: Path) -> None:
    contents = files()
    drop(*SPACE, "headline")(contents)
    assert messages(tmp_path, contents) == ["a line 'headline' must say what one gets [headline]"]


def test_one_that_follows_may_leave_it_to_the_other(tmp_path: Path) -> None:
    contents = sample_levels.files()
    drop(*GARAGE, "headline")(contents)
    assert messages(tmp_path, contents) == []
    put(*GARAGE, "pays", value="fee-standard")(contents)
    assert messages(tmp_path, contents) == ["a line 'headline' must say what one gets [headline]"]


def test_the_numbers_above_count_too(tmp_path: Path) -> None:
    contents = sample_levels.files()
    put(*GARAGE, "headline", value={"zh": "每月300元", "en": "300 yuan"})(contents)
    assert messages(tmp_path, contents) == []
    drop(*UPPER, "pays")(contents)
    assert len(messages(tmp_path, contents)) == 2


def test_works_need_none() -> None:
    assert "headline" not in corpus.files()[BENEFITS]["benefits"][2]
