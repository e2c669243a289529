"""Whatever is edited, added, renamed or removed of the real data: as though nothing were kept."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from generator.cli.make_site import site_of
from generator.cli.site_sources import read_sources
from generator.fault import Fault
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.site import Site
from tests.breadth import breadth, sweep
from tests.real_data import data_folder
from tests.run_cache import kept_below
from tests.whole_site import whole
from tools.bench.edit import FIGURE, SENTENCE
from tools.bench.ledger import enter_claims

HARMLESS = {"unused"}
"""Faults that keep nothing from being made."""


@dataclass(frozen=True)
class Change:
    """What is done to a copy of the data; each number chooses among those that there are."""

    plan_gone: int | None
    figure: int | None
    sentence: int | None
    file_gone: int | None
    family_renamed: int | None


CHANGES = st.builds(Change, *[st.none() | st.integers(0, 10_000)] * 5)


@dataclass(frozen=True)
class House:
    """A copy of the real data, of which all was made once and kept."""

    folder: Path

    @property
    def data(self) -> Path:
        """The folder of the copy."""
        return self.folder / "data"

    def write(self, change: Change) -> None:
        """Put a copy that is changed so in the place of the last one."""
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.copytree(data_folder(), self.data, ignore=shutil.ignore_patterns("releases"))
        if change.plan_gone is not None:
            plan = _chosen(self.data.glob("plans/*/*.yml"), change.plan_gone)
            plan.unlink()
            shutil.rmtree(plan.with_suffix(""), ignore_errors=True)
        if change.figure is not None:
            path = _chosen(self._programmes(), change.figure)
            _edit(path, FIGURE.sub(lambda found: str(int(found[0]) + 1), _text(path), count=1))
            enter_claims(self.data)
        if change.sentence is not None:
            path = _chosen(self._programmes(), change.sentence)
            _edit(path, SENTENCE.sub("又", _text(path), count=1))
        if change.file_gone is not None:
            _chosen(self.data.glob("plans/*/*/*.*.yml"), change.file_gone).unlink()
        if change.family_renamed is not None:
            _rename(self.data, _chosen(self.data.glob("families/*.yml"), change.family_renamed))

    def _programmes(self) -> Iterator[Path]:
        return (path for path in self.data.glob("plans/*/*/*.yml") if "." not in path.stem)

    def made(self, store: Store | None) -> tuple[list[Fault], Site | None]:
        """What is wrong, and the site if that keeps nothing from being made."""
        with keeping(store):
            sources = read_sources(self.data, self.folder / "content")
            if {fault.rule for fault in sources.faults} <= HARMLESS:
                return sources.faults, whole(site_of(sources, self.data))
            return sources.faults, None


def _chosen(paths: Iterator[Path], number: int) -> Path:
    found = sorted(paths)
    return found[number % len(found)]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _edit(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _rename(data: Path, family: Path) -> None:
    old = family.stem
    for path in sorted(data.rglob("*.*")):
        _edit(path, _text(path).replace(old, f"{old}-renamed"))
        path.rename(path.with_name(path.name.replace(old, f"{old}-renamed")))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    found = House(tmp_path_factory.mktemp("real"))
    (found.folder / "content").mkdir()
    found.write(Change(None, None, None, None, None))
    found.made(Store.below(kept_below()))
    return found


@sweep
@settings(
    max_examples=3,
    phases=breadth([Phase.explicit], [Phase.explicit, Phase.generate]),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(change=CHANGES)
@example(change=Change(None, figure=1, sentence=2, file_gone=None, family_renamed=None))
def test_what_is_kept_of_other_data_changes_nothing(house: House, change: Change) -> None:
    """Whatever tests of this run, and the examples before, have had kept."""
    house.write(change)
    again = house.made(Store.below(kept_below()))
    assert again == house.made(None)
