"""Releases read from a data folder, and what changed between them."""

from pathlib import Path

import pytest

from generator.export.fault import ExportError
from generator.export.releases import release
from generator.export.releases.release import History, is_date, read_releases
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.load.tree import load
from tests.changes import put
from tests.corpus import PLAN, files, write
from tests.export.releases.history import FIRST, SECOND, history, keep


def test_no_releases(tmp_path: Path) -> None:
    assert read_releases(tmp_path) == []


def test_each_knows_the_one_before(tmp_path: Path) -> None:
    first, second = history(tmp_path).releases
    assert (first.version, second.version) == (FIRST, SECOND)
    assert (first.previous, second.previous) == (None, first)
    assert first.changes == []
    [changed] = second.changes
    assert changed.table == "programmes"
    [row] = changed.rows
    assert [cell.column for cell in row.cells] == ["title_en"]


def test_nothing_is_unreleased_when_nothing_has_changed(tmp_path: Path) -> None:
    found = history(tmp_path)
    assert found.unreleased == []
    assert found.last_change("programmes") == SECOND
    assert found.last_change("topics") == FIRST


def test_a_table_that_has_changed_since_is_in_no_release(tmp_path: Path) -> None:
    found = history(tmp_path, present=put(PLAN, "summary", "en", value="Another summary."))
    assert [one.table for one in found.unreleased] == ["plans"]
    assert found.last_change("plans") is None
    assert found.last_change("programmes") == SECOND


def test_without_a_release_nothing_is_known(tmp_path: Path) -> None:
    found = History((), history(tmp_path).present)
    assert (found.latest, found.unreleased, found.last_change("topics")) == (None, [], None)


@pytest.mark.parametrize("name", ["first", "2023-02-30", "2023-4-1", "20230401", "2023-W10-1"])
def test_a_release_is_named_after_a_day(tmp_path: Path, name: str) -> None:
    assert not is_date(name)
    (tmp_path / "releases").mkdir()
    (tmp_path / f"releases/{name}.zip").write_bytes(b"")
    with pytest.raises(ExportError, match=rf"^releases/{name}\.zip: a release is named"):
        read_releases(tmp_path)


def test_a_damaged_release_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / f"releases/{FIRST}.zip").write_bytes(b"x")
    [release] = read_releases(tmp_path)
    with pytest.raises(ExportError, match=rf"^releases/{FIRST}\.zip: not a readable"):
        assert release.snapshot.rows


def test_loading_passes_over_releases_and_nothing_else(tmp_path: Path) -> None:
    data = write(tmp_path / "data", files())
    keep(data, tmp_path / "work", FIRST)
    assert load(data, Path())[1] == []
    (data / "releases/notes.txt").write_text("x", encoding="utf-8")
    (data / "other.zip").write_bytes(b"x")
    assert [str(one.path) for one in load(data, Path())[1]] == ["other.zip", "releases/notes.txt"]


def test_two_releases_are_compared_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history(tmp_path)
    with keeping(Store(tmp_path / "kept", "program")):
        found = read_releases(tmp_path / "data")[-1].changes
        monkeypatch.setattr(release, "compare", lambda old, new: pytest.fail("compared again"))
        assert read_releases(tmp_path / "data")[-1].changes == found
    assert [table.table for table in found] == ["programmes"]
