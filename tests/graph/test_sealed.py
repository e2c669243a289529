"""A kept file is whole or as none."""

from pathlib import Path

import pytest

from generator.graph.sealed import read_sealed, write_sealed


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    write_sealed(path, b"content")
    write_sealed(path, b"content of later")
    assert read_sealed(path) == b"content of later"
    assert [one.name for one in path.parent.iterdir()] == ["file"]


@pytest.mark.parametrize("damage", [b"", b"short", None])
def test_a_damaged_file_is_as_none(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "file"
    write_sealed(path, b"content")
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + b"T" if damage is None else damage)
    assert read_sealed(path) is None


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert read_sealed(tmp_path / "none") is None
