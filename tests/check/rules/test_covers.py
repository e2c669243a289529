"""Who is covered is said of all figures that are compared, or of none."""

from pathlib import Path

from generator.check.rules.covers import check
from tests.changes import both, put
from tests.corpus import ALLOCATION, PROGRAMME, files, rule_faults

GROUP = {"zh": "车位", "en": "car spaces"}
COLUMN = put(ALLOCATION, "columns", 0, "covers", value=GROUP)


def test_bad(tmp_path: Path) -> None:
    contents = files()
    COLUMN(contents)
    message = (
        "does not say whom it 'covers', which plans/990100/2023/01-parking.allocation.yml does"
    )
    assert rule_faults(tmp_path, contents, check) == [
        (PROGRAMME, "^indicator: spaces", f"{message} [covers]")
    ]


def test_good(tmp_path: Path) -> None:
    contents = files()
    assert rule_faults(tmp_path / "none", contents, check) == []
    both(COLUMN, put(PROGRAMME, "figures", 0, "covers", value=GROUP))(contents)
    assert rule_faults(tmp_path / "all", contents, check) == []
