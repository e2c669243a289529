"""English names of offices."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.office_name import check
from tests import sample_levels
from tests.corpus import SCHEME, files, rule_faults


def named(zh: str, en: str) -> dict[str, Any]:
    contents = files()
    contents[SCHEME]["offices"][0]["name"] = {"zh": zh, "en": en}
    return contents


@pytest.mark.parametrize(
    ("zh", "en", "message"),
    [
        ("省民政厅养老处", "Elder care office", "'省民政厅养老处' ends in 处: call it a division"),
        ("省社会救助局", "Relief division", "'省社会救助局' ends in 局: call it a bureau"),
        ("青年发展部", "Youth division", "'青年发展部' ends in 部: call it a department"),
    ],
)
def test_bad(tmp_path: Path, zh: str, en: str, message: str) -> None:
    found = rule_faults(tmp_path, named(zh, en), check)
    assert found == [(SCHEME, f"en: ^{en}", f"{message} [office-name]")]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("养老处", "Elder care division"),
        ("救助局", "Relief bureau"),
        ("市政科", "Works section"),
        ("服务中心", "Service centre"),
    ],
)
def test_good(tmp_path: Path, zh: str, en: str) -> None:
    assert rule_faults(tmp_path, named(zh, en), check) == []


def test_one_name_for_one_office(tmp_path: Path) -> None:
    contents = sample_levels.files()
    [office] = files()[SCHEME]["offices"]
    other = office | {"name": {"zh": office["name"]["zh"], "en": "Roads section"}}
    contents[sample_levels.UPPER_SCHEME]["offices"] = [office, other | {"id": "other"}]
    [found] = rule_faults(tmp_path, contents, check)
    message = "'市政科' is 'Works section' elsewhere [office-name]"
    assert found == (sample_levels.UPPER_SCHEME, "en: ^Roads section", message)
