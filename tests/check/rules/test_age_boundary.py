"""Ages that a print words in two ways."""

from pathlib import Path

import pytest

from generator.check.rules.age_boundary import check
from generator.check.rules.unreadable_printed import check as readable
from tests.corpus import PROGRAMME, files, rule_faults

OPEN = "'3岁以下' can be read in two ways; write 'qualifier: under' or 'at most'"
NOTE = {"zh": "读作未满3周岁。", "en": "Read as under 3."}


@pytest.mark.parametrize(
    ("more", "place", "message"),
    [
        ({}, "printed: ^3岁以下", OPEN),
        ({"note": NOTE}, "printed: ^3岁以下", OPEN),
        (
            {"qualifier": "under"},
            "qualifier: ^under",
            "'3岁以下' is read as 'under'; say so in a 'note'",
        ),
    ],
)
def test_bad(tmp_path: Path, more: dict[str, object], place: str, message: str) -> None:
    contents = files()
    contents[PROGRAMME]["figures"][0] |= {"printed": "3岁以下"} | more
    found = rule_faults(tmp_path, contents, check)
    assert found == [(PROGRAMME, place, f"{message} [age-boundary]")]


@pytest.mark.parametrize("printed", ["未满14周岁", "3岁", "3岁以上", "100个"])
def test_good(tmp_path: Path, printed: str) -> None:
    contents = files()
    contents[PROGRAMME]["figures"][0]["printed"] = printed
    assert rule_faults(tmp_path, contents, check) == []


def test_a_reading_with_its_reason_is_no_word_said_twice(tmp_path: Path) -> None:
    contents = files()
    more = {"printed": "3岁以下", "qualifier": "under", "note": NOTE}
    contents[PROGRAMME]["figures"][0] |= more
    assert rule_faults(tmp_path, contents, check) == []
    said = [message for _, _, message in rule_faults(tmp_path, contents, readable)]
    assert not any("already says" in one for one in said)
