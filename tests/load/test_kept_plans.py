"""A plan is read again when one of its files, or what it rests on, has changed; else never."""

import os
from pathlib import Path

import pytest

from generator.fault import Fault
from generator.graph.later import waits
from generator.graph.task import keeping
from generator.load.corpus import Corpus
from generator.load.outline import outline_of
from generator.load.tree import load
from tests.corpus import PROGRAMME, write
from tests.sample_levels import files

pytestmark = pytest.mark.usefixtures("own_store")

PLAN = "plans/990100/2023.yml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The sample, which was read before."""
    folder = write(tmp_path / "data", files())
    _kept(folder)
    assert len(_kept(folder)) == 3
    return folder


def _kept(data: Path) -> list[str]:
    """The plans of which nothing was read."""
    corpus, _ = load(data)
    return ["/".join(plan.source.path.parts[-2:]) for plan in corpus.plans if waits(plan)]


def _afresh(data: Path) -> tuple[Corpus, list[Fault]]:
    with keeping(None):
        return load(data)


def test_a_kept_plan_is_the_same(data: Path) -> None:
    kept, whole = load(data)[0], _afresh(data)[0]
    assert [plan.outline for plan in kept.plans] == [outline_of(plan) for plan in whole.plans]
    assert kept == whole
    assert [plan.source.places for plan in kept.plans] == [
        plan.source.places for plan in whole.plans
    ]


@pytest.mark.parametrize("name", [PLAN, PROGRAMME])
def test_an_edit_of_a_file_reads_its_plan(data: Path, name: str) -> None:
    text = (data / name).read_text(encoding="utf-8")
    (data / name).write_text(text + "\n", encoding="utf-8")
    assert _kept(data) == ["990000/2023.yml", "990100/2024.yml"]
    assert len(_kept(data)) == 3
    assert load(data) == _afresh(data)


def test_a_file_that_comes_or_goes_reads_its_plan(data: Path) -> None:
    benefits = sorted(data.glob("plans/990100/2023/*.benefits.yml"))[0]
    benefits.unlink()
    assert _kept(data) == ["990000/2023.yml", "990100/2024.yml"]
    (benefits.parent / "folder.yml").mkdir()
    assert load(data) == _afresh(data)
    assert load(data)[1] != []


def test_a_body_that_gets_another_name_reads_all(data: Path) -> None:
    text = (data / "bodies.yml").read_text(encoding="utf-8")
    (data / "bodies.yml").write_text(text + "\n", encoding="utf-8")
    assert _kept(data) == []


def test_a_plan_with_a_fault_is_read_again(data: Path) -> None:
    (data / PROGRAMME).write_text("id: [", encoding="utf-8")
    found = load(data)[1]
    assert found != []
    assert load(data)[1] == found == _afresh(data)[1]


def test_a_file_that_nothing_reads_is_told_of_each_time(data: Path) -> None:
    (data / "plans/990100/2023/notes.txt").write_text("x", encoding="utf-8")
    (data / "plans/990100/2023/.notes.swp").write_text("x", encoding="utf-8")
    found = load(data)[1]
    assert [fault.path.name for fault in found] == ["notes.txt"]
    assert load(data)[1] == found


def test_an_edit_that_puts_the_time_back_is_seen(data: Path) -> None:
    path = data / PROGRAMME
    times, text = path.stat(), path.read_text(encoding="utf-8")
    path.write_text(text.replace("100个", "200个"), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert load(data) == _afresh(data)


def test_without_a_store_all_is_read(data: Path) -> None:
    with keeping(None):
        assert _kept(data) == []
