"""What tasks have made is taken again only for the same inputs, whole, and within a bound."""

import os
from pathlib import Path

import pytest

from generator.graph.store import Store
from generator.graph.task import current, keeping, kept


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kept", "program")


def _runs(store: Store | None, task: str, *inputs: str | bytes) -> bool:
    """Whether the task is run; what it makes says from what."""
    ran = []

    def make() -> list[str | bytes]:
        ran.append(task)
        return [task, *inputs]

    with keeping(store):
        assert kept(task, inputs, make) == [task, *inputs]
    return bool(ran)


def test_a_task_with_the_same_inputs_is_not_run_again(store: Store) -> None:
    assert _runs(store, "a", "x", b"y")
    assert not _runs(store, "a", "x", b"y")


def test_another_input_task_or_program_runs_it(store: Store) -> None:
    _runs(store, "a", "x", "y")
    for task, inputs in (
        ("a", ["xy"]),
        ("a", ["x", "y", ""]),
        ("b", ["x", "y"]),
        ("a", ["y", "x"]),
    ):
        assert _runs(store, task, *inputs)
    assert _runs(Store(store.folder, "other"), "a", "x", "y")


def test_without_a_store_nothing_is_kept() -> None:
    assert _runs(None, "a")
    assert _runs(None, "a")
    assert current() is None


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_a_damaged_entry_is_made_again(store: Store, damage: bytes | None) -> None:
    _runs(store, "a")
    [entry] = (path for path in store.folder.rglob("*") if path.is_file())
    whole = entry.read_bytes()
    entry.write_bytes(whole[:-2] + b"??" if damage is None else damage)
    assert _runs(store, "a")
    assert entry.read_bytes() == whole


def test_a_store_that_was_copied_is_as_good(store: Store, tmp_path: Path) -> None:
    _runs(store, "a")
    store.folder.rename(tmp_path / "elsewhere")
    assert not _runs(Store(tmp_path / "elsewhere", "program"), "a")


def test_a_disk_without_room_only_means_more_work(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert _runs(store, "a")
    assert _runs(store, "a")


def test_what_was_not_used_for_longest_goes_first(store: Store) -> None:
    for at, name in enumerate("abc"):
        store.put(name * 4, b"-" * 1000)
        os.utime(store.folder / (name * 2) / (name * 4), (at, at))
    assert store.get("aaaa")  # used now, so it is no longer the oldest
    small = Store(store.folder, "program", limit=2500)
    small.trim(room=1000)
    assert sum(path.is_file() for path in store.folder.rglob("*")) == 3
    small.trim()
    assert [store.get(name * 4) is not None for name in "abc"] == [True, False, True]
    store.trim()
    assert store.get("aaaa")


def test_the_program_is_a_part_of_every_entry(tmp_path: Path) -> None:
    assert Store.below(tmp_path).program == Store.below(tmp_path / "other").program
    assert "markdown" in Store.below(tmp_path).program
