"""Files whose contents lie on the disk."""

import gc
import pickle
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.graph.spooled import SpooledFiles, together
from generator.graph.store import Store
from generator.graph.task import keeping


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where work is kept within the test."""
    with keeping(store := Store(tmp_path / "kept", "program")):
        yield store.folder


def test_they_are_as_those_of_a_dictionary(folder: Path) -> None:
    one, other = {"b": b"1", "a": b"", "c": "字".encode()}, {"a": b"later", "d": b"4"}
    files = together(together(one), other, {"e": b"5"})
    assert isinstance(files, SpooledFiles)
    assert list(files.items()) == list({**one, **other, "e": b"5"}.items())
    assert len(files) == 5
    assert "a" in files
    assert "z" not in files
    with pytest.raises(KeyError):
        files["z"]


def test_those_before_stay_as_they_were(folder: Path) -> None:
    before = together({"a": b"one"})
    together(before, {"a": b"another", "b": b"two"})
    assert dict(before) == {"a": b"one"}


def test_of_another_spool_they_are_taken_over(folder: Path) -> None:
    files = together(together({"a": b"one"}), together({"b": b"two"}))
    assert dict(files) == {"a": b"one", "b": b"two"}


def test_another_process_gets_the_contents(folder: Path) -> None:
    assert pickle.loads(pickle.dumps(together({"a": b"one"}))) == {"a": b"one"}


def test_where_nothing_is_kept_they_are_a_dictionary() -> None:
    assert together({"a": b"1"}, {"b": b"2"}) == {"a": b"1", "b": b"2"}


def test_no_content_is_held_and_nothing_is_left_behind(folder: Path) -> None:
    tracemalloc.start()
    try:
        files = together({f"{number}": bytes(1_000_000) for number in range(8)})
        gc.collect()
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sum(map(len, files.values())) == 8_000_000
    assert held < 500_000
    assert list(folder.iterdir()) == []
