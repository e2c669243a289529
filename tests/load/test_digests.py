"""A record's digest changes with what it was read from, and with nothing else."""

from pathlib import Path

import pytest

from generator.load.digests import digests
from generator.load.tree import load
from tests import sample_levels
from tests.corpus import PROGRAMME, files, write


def _digests(folder: Path) -> dict[str, str]:
    corpus, faults = load(folder)
    assert faults == []
    return digests(corpus)


@pytest.mark.parametrize(
    "name", [name for name in files() if name.endswith(".yml") or name.startswith("ledger/")]
)
def test_an_edit_changes_the_digest_of_what_it_touches(tmp_path: Path, name: str) -> None:
    before = _digests(write(tmp_path / "data", files()))
    path = tmp_path / "data" / name
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    after = _digests(tmp_path / "data")
    changed = {one for one in after if after[one] != before[one]}
    assert changed <= {""} if not name.startswith("plans/") else "" not in changed
    # A programme rests on its plan's file, but no plan on another's.
    plans = {one.partition(".")[0] for one in changed}
    assert len(plans) == (0 if name.startswith("ledger/") else 1)
    assert changed & plans == plans


def test_an_edit_of_a_programme_leaves_the_others_of_its_plan(tmp_path: Path) -> None:
    before = _digests(write(tmp_path / "data", files()))
    path = next(path for path in sorted((tmp_path / "data").glob("plans/*/*/*.benefits.yml")))
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    after = _digests(tmp_path / "data")
    changed = sorted(one for one in after if after[one] != before[one])
    programme = path.name.partition(".")[0].partition("-")[2]
    assert [one.partition(".")[2] for one in changed] == ["", programme]


def test_another_name_of_a_file_changes_the_digest(tmp_path: Path) -> None:
    before = _digests(write(tmp_path / "data", files()))
    for path in sorted((tmp_path / "data").glob("plans/*/*/01-*")):
        path.rename(path.with_name(path.name.replace("01-", "02-")))
    after = _digests(tmp_path / "data")
    assert {one for one in after if after[one] != before[one]} == {*after} - {""}


def test_another_name_of_a_body_changes_all_of_its_place_that_name_it(tmp_path: Path) -> None:
    def named(name: str) -> dict[str, str]:
        contents = sample_levels.files()
        ref = {"id": "housing", "printed": name}
        contents[PROGRAMME]["bodies"] = contents[PROGRAMME]["bodies"] | {"lead": [ref]}
        return _digests(write(tmp_path / name, contents))

    before, after = named("市住建局"), named("市住建委")
    changed = {one for one in after if after[one] != before[one]}
    years = ("990100-2023", "990100-2024")
    assert changed == {*years, *(f"{year}.parking" for year in years)}
