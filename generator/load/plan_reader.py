"""Reads one plan: its file, and those of its programmes beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from generator.fault import Fault
from generator.load.bodies import BodyNames
from generator.load.corpus import PlanEntry, Record
from generator.load.defaults import Groups, groups_of, of_file, within_plan
from generator.load.leftovers import written_files
from generator.load.source import SourceFile
from generator.load.strict_yaml import read_yaml
from generator.load.validate import validate
from generator.model.allocation import Allocation
from generator.model.benefit import BenefitFile
from generator.model.plan import Plan
from generator.model.programme import Programme
from generator.model.scheme import Scheme

M = TypeVar("M", bound=BaseModel)
BESIDE: dict[str, type[BaseModel]] = {
    "*.scheme.yml": Scheme,
    "*.allocation.yml": Allocation,
    "*.benefits.yml": BenefitFile,
    "*.yml": Programme,
}
"""What stands beside a plan, by the names of files; the first that fits is taken."""


class Taken(NamedTuple):
    """A file as it was typed: `data` is what it holds, with what names and order say."""

    kind: str
    source: SourceFile
    data: object


class PlanReader:
    """Reads one plan; `faults` gathers what could not be read or typed."""

    def __init__(self, path: Path, shown: Callable[[Path], Path], names: BodyNames) -> None:
        """`shown` says how a file is called in messages."""
        self.path, self.shown, self.names = path, shown, names
        self.faults: list[Fault] = []
        self.loaded: set[Path] = set()
        self.taken: list[Taken] = []

    def read(self) -> PlanEntry | None:
        """The plan without the records that have a fault; None if it can't be told itself."""
        source = self._read(self.path)
        groups = groups_of(source.data) if source else {}
        beside = {pattern: self._beside(pattern, groups) for pattern in BESIDE}
        if source is None:
            return None
        plan = self._typed(Taken("", source, self._within(source)), Plan)
        return entry_of(plan[0], beside) if plan else None

    def _read(self, path: Path) -> SourceFile | None:
        self.loaded.add(path)
        source, faults = read_yaml(path, self.shown(path))
        self.faults += faults
        return source

    def _beside(self, pattern: str, groups: Groups) -> list[Record[Any]]:
        """Typed records of the files beside a plan that no other kind has taken."""
        folder = self.path.with_suffix("")
        files = [path for path in written_files(folder, pattern) if path not in self.loaded]
        sources = [(path, self._read(path)) for path in files]
        return [
            entry
            for path, source in sources
            if source
            for entry in self._typed(
                Taken(pattern, source, self._of_file(path, source, groups)), BESIDE[pattern]
            )
        ]

    def _typed(self, taken: Taken, model: type[M]) -> list[Record[M]]:
        self.taken.append(taken)
        value, faults = validate(model, taken.source, (), taken.data)
        self.faults += faults
        return [] if value is None else [Record(value, taken.source)]

    def _of_file(self, path: Path, source: SourceFile, groups: Groups) -> object:
        """What a file beside a plan holds, with what its name says and its bodies' ids."""
        data, faults = self.names.filled(of_file(path, source.data, groups), source)
        self.faults += faults
        return data

    def _within(self, source: SourceFile) -> object:
        """A plan's file, its programmes with what their order says and their bodies' ids."""
        data = within_plan(source.data)
        listed = data.get("programmes") if isinstance(data, dict) else None
        if not isinstance(listed, list):
            return data
        filled = [
            self.names.filled(programme, source, ("programmes", at))
            for at, programme in enumerate(listed)
        ]
        self.faults += (fault for _, faults in filled for fault in faults)
        return {**data, "programmes": [programme for programme, _ in filled]}


def entry_of(plan: Record[Plan], beside: dict[str, list[Record[Any]]]) -> PlanEntry:
    """A plan with what stands beside it, by the patterns of `BESIDE`."""
    inside = [
        Record(programme, plan.source, ("programmes", at))
        for at, programme in enumerate(plan.value.programmes)
    ]
    schemes, allocations, benefits, programmes = (tuple(beside[pattern]) for pattern in BESIDE)
    return PlanEntry(
        plan.value,
        plan.source,
        programmes=tuple(sorted([*inside, *programmes], key=lambda entry: entry.value.number)),
        schemes=schemes,
        allocations=allocations,
        benefits=benefits,
    )
