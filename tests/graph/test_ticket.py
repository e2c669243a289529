"""A ticket: what it is for is loaded only when it is asked for, here or in another process."""

import pickle
from pathlib import Path

import pytest

from generator.graph.store import Store
from generator.graph.task import keeping
from generator.graph.ticket import LostError, ticket


def test_it_is_made_once_when_it_is_asked_for(tmp_path: Path) -> None:
    made: list[str] = []

    def make() -> list[str]:
        made.append("made")
        return ["what"]

    with keeping(Store(tmp_path, "program")):
        load = ticket("task", ["input"], make)
    assert made == []
    assert load() == load() == ["what"]
    assert made == ["made"]


def test_another_process_loads_it_but_cannot_make_it(tmp_path: Path) -> None:
    with keeping(Store(tmp_path, "program")):
        load = ticket("task", [], lambda: ["what"])
    elsewhere = pickle.loads(pickle.dumps(load))
    with pytest.raises(LostError):
        elsewhere()
    load()
    assert elsewhere() == ["what"]


def test_without_a_store_it_is_made_each_time() -> None:
    made: list[str] = []
    load = ticket("task", [], lambda: made.append("made"))
    load()
    load()
    assert made == ["made", "made"]
