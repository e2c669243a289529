"""Plans that were read before without a fault: as long as their files are the same, nothing of them
is read again, and their records are made only when somebody asks for one.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from generator.graph.inputs import FileState, state_of
from generator.graph.later import later
from generator.graph.task import current, recalled, remember
from generator.load.corpus import PlanEntry, Record
from generator.load.leftovers import LEFT_BEHIND
from generator.load.outline import Outline
from generator.load.plan_reader import BESIDE, PlanReader, Taken, entry_of
from generator.load.source import SourceFile
from generator.load.strict_yaml import places_of
from generator.model.plan import Plan

TASK, LOOK = "plan", "files of plans"
Shown = Callable[[Path], Path]


class KeptPlan(NamedTuple):
    """A plan as it is kept: `plain` are a `_File` each of its own file and those beside it."""

    outline: Outline
    digest: str
    names: list[str]
    plain: bytes


class _File(NamedTuple):
    """What a file of a plan holds, as it was read and as it is typed; `kind` is as for `Taken`."""

    kind: str
    name: str
    digest: str
    read: object
    data: object


class KeptPlans:
    """The plans of one data folder that are kept; `basis` is what all of them rest on."""

    def __init__(self, data: Path, shown: Shown, basis: Iterable[str]) -> None:
        """What is known of the files themselves is kept, too: such a file isn't read to tell."""
        self._folder, self._shown, self._basis = str(data.resolve()), shown, list(basis)
        known = recalled(LOOK, [self._folder])
        self._known: dict[str, FileState] = known[0] if known else {}
        self._seen: dict[str, FileState] = {}

    def inputs(self, path: Path) -> list[str] | None:
        """What the plan of that file rests on; None where that can't be told."""
        try:
            listed = list(self._listed(path)) if current() else [None]
        except OSError:
            return None
        return None if None in listed else [*self._basis, *(name for name in listed if name)]

    def find(self, path: Path, inputs: list[str] | None) -> tuple[PlanEntry, set[str]] | None:
        """The plan of that file with the files that it was read from, if it is kept."""
        found = recalled(TASK, inputs) if inputs else None
        if found is None:
            return None
        plan: KeptPlan = found[0]
        beside = str(path.with_suffix(""))
        files = {str(path), *(f"{beside}{os.sep}{name}" for name in plan.names)}
        return _entry(path, self._shown, plan), files

    def keep(self, entry: PlanEntry, reader: PlanReader, before: list[str] | None) -> None:
        """Keep a plan that has no fault, if its files are still as they were `before`."""
        if before and not reader.faults and before == self.inputs(reader.path):
            own, *_ = (taken for taken in reader.taken if not taken.kind)
            names = [path.name for path in reader.loaded if path != reader.path]
            plain = pickle.dumps([_file(taken) for taken in reader.taken], pickle.HIGHEST_PROTOCOL)
            plan = KeptPlan(entry.outline, own.source.digest, names, plain)
            remember(TASK, before, plan)

    def close(self) -> None:
        """Keep what is known of the files."""
        if self._seen != self._known:
            remember(LOOK, [self._folder], self._seen)

    def _listed(self, path: Path) -> Iterator[str | None]:
        """The names and digests of a plan's files; None for what isn't a plain file."""
        if not path.is_file():
            yield None
            return
        yield self._line(str(path), path.stat(), path.name)
        try:
            folder = sorted(os.scandir(path.with_suffix("")), key=lambda entry: entry.name)
        except FileNotFoundError:
            return
        for entry in folder:
            if not LEFT_BEHIND.fullmatch(entry.name):
                plain = entry.is_file()
                yield self._line(entry.path, entry.stat(), entry.name) if plain else None

    def _line(self, path: str, found: os.stat_result, name: str) -> str:
        state = self._seen[path] = state_of(path, found, self._known.get(path))
        return f"{name} {state.digest}"


def _file(taken: Taken) -> _File:
    source = taken.source
    return _File(taken.kind, source.path.name, source.digest, source.data, taken.data)


def _entry(path: Path, shown: Shown, plan: KeptPlan) -> PlanEntry:
    """The plan, its records still to be made."""
    whole = cache(partial(_typed, path, shown, plan.plain))
    own = {"path": shown(path), "digest": plan.digest}
    source = later(SourceFile, own, lambda: whole().source)
    return later(PlanEntry, {"outline": plan.outline, "source": source}, whole)


def _typed(path: Path, shown: Shown, plain: bytes) -> PlanEntry:
    beside: dict[str, list[Record[Any]]] = {pattern: [] for pattern in BESIDE}
    files: list[_File] = pickle.loads(plain)
    for file in files:
        if file.kind:
            source = _source(path.with_suffix("") / file.name, shown, file)
            value = BESIDE[file.kind].model_validate(file.data)
            beside[file.kind].append(Record(value, source))
        else:
            own = Record(Plan.model_validate(file.data), _source(path, shown, file))
    return entry_of(own, beside)


def _source(path: Path, shown: Shown, file: _File) -> SourceFile:
    return SourceFile(shown(path), file.read, partial(places_of, path, shown(path)), file.digest)
