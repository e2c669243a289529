"""Texts that a program wrote."""

from pathlib import Path

from generator.check.rules.drafted import check
from tests.changes import put
from tests.corpus import PROGRAMME, files, rule_faults


def test_a_text_that_nobody_has_read(tmp_path: Path) -> None:
    contents = files()
    put(PROGRAMME, "drafted", value=["title", "summary"])(contents)
    found = rule_faults(tmp_path, contents, check)
    says = "a program wrote the {}: read it, then take its mark away [drafted]"
    assert [message for _, _, message in found] == [says.format("title"), says.format("summary")]


def test_one_that_a_person_wrote(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []
