"""A file is read again only when something of it may have changed; what changed is always seen."""

import os
from pathlib import Path

import pytest

from generator.graph import inputs
from generator.graph.inputs import UNSURE, digest_of, files_below, places_digest, states


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.yml", "b/c.yml", "__pycache__/x.pyc"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path / "in"


def _later(found: dict[str, inputs.FileState]) -> dict[str, inputs.FileState]:
    """The same files, looked at when their times could no longer deceive."""
    return {path: one._replace(seen=one.changed + UNSURE + 1) for path, one in found.items()}


def test_files_and_single_files_are_found_and_what_python_leaves_is_not(folder: Path) -> None:
    found = states([folder / "b", folder / "a.yml", folder / "none"], {})
    assert sorted(found) == [str(folder / "a.yml"), str(folder / "b/c.yml")]
    assert len(states([folder], {})) == 2


def test_a_file_that_lies_as_before_is_not_read(folder: Path) -> None:
    known = _later(states([folder], {}))
    forged = {path: one._replace(digest="kept") for path, one in known.items()}
    assert {one.digest for one in states([folder], forged).values()} == {"kept"}


def test_a_file_looked_at_right_after_it_was_written_is_read_again(folder: Path) -> None:
    known = states([folder], {})
    forged = {path: one._replace(digest="kept") for path, one in known.items()}
    assert digest_of(states([folder], forged)) == digest_of(known)


@pytest.mark.parametrize("size", ["same", "other"])
def test_an_edit_that_puts_the_time_back_is_seen(folder: Path, size: str) -> None:
    before, path = _later(states([folder], {})), folder / "a.yml"
    times = path.stat()
    path.write_text({"same": "A.yml", "other": "longer"}[size], encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert digest_of(states([folder], before)) != digest_of(before)


def test_a_touched_file_is_the_same_input(folder: Path) -> None:
    before = _later(states([folder], {}))
    os.utime(folder / "a.yml", (0, 0))
    assert digest_of(states([folder], before)) == digest_of(before)


def test_a_clock_that_jumps_into_the_past_deceives_nobody(folder: Path) -> None:
    os.utime(folder / "a.yml", (4_000_000_000, 4_000_000_000))  # written "in the future"
    known = states([folder], {})
    forged = {path: one._replace(digest="kept") for path, one in known.items()}
    assert states([folder / "a.yml"], forged)[str(folder / "a.yml")].digest != "kept"


def test_a_renamed_file_is_another_input(folder: Path) -> None:
    before = states([folder], {})
    (folder / "a.yml").rename(folder / "d.yml")
    assert digest_of(states([folder], before)) != digest_of(before)


@pytest.mark.parametrize("change", ["content", "gone", "more"])
def test_what_lies_otherwise_is_seen_without_reading(folder: Path, change: str) -> None:
    before = places_digest(folder)
    assert places_digest(folder) == before
    if change == "content":
        (folder / "a.yml").write_text("other", encoding="utf-8")
    elif change == "gone":
        (folder / "a.yml").unlink()
    else:
        (folder / "e.yml").touch()
    assert places_digest(folder) != before


def test_a_file_that_goes_while_its_folder_is_looked_through_is_passed_over(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_text(name)
    found = files_below(tmp_path)
    assert next(found)[0] == str(tmp_path / "a")
    (tmp_path / "b").unlink()
    assert list(found) == []
