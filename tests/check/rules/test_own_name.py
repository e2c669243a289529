"""A figure with a key has a name."""

from pathlib import Path

from generator.check.rules.own_name import check
from tests.changes import drop
from tests.corpus import PROGRAMME, files, rule_faults


def test_bad(tmp_path: Path) -> None:
    contents = files()
    drop(PROGRAMME, "figures", 3, "name")(contents)
    message = "'other' tells it apart for programs only; add its 'name' [own-name]"
    assert rule_faults(tmp_path, contents, check) == [(PROGRAMME, "key: ^other", message)]


def test_good_with_the_keys_that_a_table_makes(tmp_path: Path) -> None:
    assert rule_faults(tmp_path, files(), check) == []
