"""Who is covered is said of all figures that are compared, or of none."""

from pathlib import Path

from generator.check.rules.covers import check
from tests.changes import both, drop
from tests.corpus import ALLOCATION, PROGRAMME, files, rule_faults

TEXT = drop(PROGRAMME, "figures", 0, "covers")
COLUMN = drop(ALLOCATION, "columns", 0, "covers")


def test_bad(tmp_path: Path) -> None:
    contents = files()
    TEXT(contents)
    message = f"does not say whom it 'covers', which {ALLOCATION} does"
    assert rule_faults(tmp_path, contents, check) == [
        (PROGRAMME, "^indicator: spaces", f"{message} [covers]")
    ]


def test_good(tmp_path: Path) -> None:
    contents = files()
    assert rule_faults(tmp_path / "all", contents, check) == []
    both(TEXT, COLUMN)(contents)
    assert rule_faults(tmp_path / "none", contents, check) == []
