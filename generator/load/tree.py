"""Walks `data/` and loads every file of it into a corpus."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from generator.fault import Fault, did_you_mean
from generator.load.bodies import BodyNames, with_names
from generator.load.corpus import Corpus, PlanEntry, Record
from generator.load.defaults import Groups, groups_of, of_file, within_plan
from generator.load.ledger import read_ledger
from generator.load.leftovers import written_files
from generator.load.settings_file import draws_on_shared
from generator.load.shared import (
    KINDS,
    add_all,
    add_bodies,
    add_shared,
    lacks_bodies,
    offer_families,
)
from generator.load.source import SourceFile
from generator.load.strict_yaml import read_yaml
from generator.load.validate import validate
from generator.model.allocation import Allocation
from generator.model.benefit import BenefitFile
from generator.model.document import Document
from generator.model.fact import Audience, Fact
from generator.model.family import Family, Indicator, UsualIndicators
from generator.model.icon import Icon
from generator.model.phrase import Phrase
from generator.model.place import Place
from generator.model.plan import Plan
from generator.model.programme import Programme
from generator.model.redirect import Redirect
from generator.model.scheme import Scheme
from generator.model.tombstone import Tombstone
from generator.model.vocabulary import Body, Term, Topic, Unit
from generator.project import NATIONAL, VOCABULARY

M = TypeVar("M", bound=BaseModel)
RULE = "tree"
VOCABULARIES: dict[str, tuple[str, type[BaseModel]]] = {
    "topics": ("topics", Topic),
    "units": ("units", Unit),
    "places": ("places", Place),
    "documents": ("documents", Document),
    "bodies": ("bodies", Body),
    "glossary": ("terms", Term),
    "indicators": ("shared_indicators", Indicator),
    "facts": ("facts", Fact),
    "audiences": ("audiences", Audience),
    "redirects": ("redirects", Redirect),
    "tombstones": ("tombstones", Tombstone),
    "phrases": ("phrases", Phrase),
    "icons": ("icons", Icon),
    "usual": ("usual", UsualIndicators),
}
OPTIONAL = frozenset({"facts", "audiences", "redirects", "tombstones", "phrases", "icons", "usual"})
"""Data without benefits, ornaments or changed ids, or of few words, need none of these."""
RELEASES = "releases"
"""The folder of what was published before: archives, which nothing here reads."""


class Loader:
    """Loads one data folder; `faults` gathers what could not be read or typed."""

    def __init__(
        self, data: Path, shown: Path | None = None, optional: AbstractSet[str] = frozenset()
    ) -> None:
        """`shown` is how the folder is called in messages (default: as given).

        `optional` are the kinds that it need not have, beside those that none needs.
        """
        self.optional = OPTIONAL | optional
        self.names = BodyNames(lambda: (entry.value for entry in self.corpus.bodies), _bodies)
        self.data = data
        self.shown = shown or data
        self.faults: list[Fault] = []
        self.corpus = Corpus()
        self.loaded: set[Path] = set()

    def load(self) -> tuple[Corpus, list[Fault]]:
        """The corpus of all readable files, and a fault for each that is not."""
        for name, (attribute, model) in VOCABULARIES.items():
            if name not in self.optional or (self.data / f"{name}.yml").exists():
                getattr(self.corpus, attribute).extend(self._list(name, model))
        for path in written_files(self.data, "families/*.yml"):
            self._know("families", path.stem)
            self.corpus.families += self._records(path, Family)
        for path in written_files(self.data, "plans/*/*.yml"):
            self._plan(path)
        for path in written_files(self.data, "ledger/*.csv"):
            self._ledger(path)
        self._leftovers()
        return self.corpus, self.faults

    def _read(self, path: Path) -> SourceFile | None:
        self.loaded.add(path)
        source, faults = read_yaml(path, self.shown / path.relative_to(self.data))
        self.faults += faults
        return source

    def _records(self, path: Path, model: type[M]) -> list[Record[M]]:
        source = self._read(path)
        return self._typed(model, source, (), source.data) if source else []

    def _know(self, kind: str, identifier: object) -> None:
        if isinstance(identifier, str):
            self.corpus.ids.setdefault(kind, set()).add(identifier)

    def _list(self, name: str, model: type[M]) -> list[Record[M]]:
        source = self._read(self.data / f"{name}.yml")
        if source and not isinstance(source.data, list):
            self.faults.append(source.fault((), "expected a list of records", RULE))
            source = None
        if source is None or not isinstance(source.data, list):
            self.corpus.unread.add(name)
            return []
        named = with_names(source.data, _bodies) if name == "bodies" else source.data
        for item in source.data:
            self._know(name, item.get("id") if isinstance(item, dict) else None)
        return [
            entry
            for at, item in enumerate(named)
            for entry in self._typed(model, source, (at,), item)
        ]

    def _typed(
        self, model: type[M], source: SourceFile, loc: tuple[int, ...], data: object
    ) -> list[Record[M]]:
        value, faults = validate(model, source, loc, data)
        self.faults += faults
        return [] if value is None else [Record(value, source, loc)]

    def _plan(self, path: Path) -> None:
        folder = path.with_suffix("")
        source = self._read(path)
        groups = groups_of(source.data) if source else {}
        schemes = self._beside(folder, "*.scheme.yml", Scheme, groups)
        allocations = self._beside(folder, "*.allocation.yml", Allocation, groups)
        benefits = self._beside(folder, "*.benefits.yml", BenefitFile, groups)
        beside = self._beside(folder, "*.yml", Programme, groups)
        for plan in self._typed(Plan, source, (), self._within(source)) if source else ():
            inside = [
                Record(programme, plan.source, ("programmes", at))
                for at, programme in enumerate(plan.value.programmes)
            ]
            programmes = sorted([*inside, *beside], key=lambda entry: entry.value.number)
            self.corpus.plans.append(
                PlanEntry(
                    plan.value,
                    plan.source,
                    programmes=tuple(programmes),
                    schemes=schemes,
                    allocations=allocations,
                    benefits=benefits,
                )
            )

    def _beside(
        self, folder: Path, pattern: str, model: type[M], groups: Groups
    ) -> tuple[Record[M], ...]:
        """Typed records of the files beside a plan that no other kind has taken."""
        files = [path for path in written_files(folder, pattern) if path not in self.loaded]
        sources = [(path, self._read(path)) for path in files]
        return tuple(
            entry
            for path, source in sources
            if source
            for entry in self._typed(model, source, (), self._of_file(path, source, groups))
        )

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

    def _ledger(self, path: Path) -> None:
        self.loaded.add(path)
        rows, faults = read_ledger(path, self.shown / path.relative_to(self.data))
        self.faults += faults
        self.corpus.ledger.update({row.claim: row for row in rows})

    def _leftovers(self) -> None:
        """A file that nothing reads is a slip of its name, not something to pass over."""
        for path in written_files(self.data, "**/*"):
            inside = path.relative_to(self.data)
            released = inside.parts[0] == RELEASES and path.suffix == ".zip"
            if path in self.loaded or path.is_dir() or released:
                continue
            hint = did_you_mean(path.name, [f"{name}.yml" for name in VOCABULARIES])
            shown = self.shown / path.relative_to(self.data)
            message = f"nothing reads this file{hint or '; is it in the right folder?'}"
            self.faults.append(Fault(shown, 1, 1, message, RULE))


def load(
    data: Path, shown: Path | None = None, *, whole: bool = False
) -> tuple[Corpus, list[Fault]]:
    """Load a data folder; records with faults are left out of the corpus.

    A site's without units of its own draws on the vocabularies that come with the program, any
    folder on the families of the national one: the corpus takes what the data use, or `whole`
    vocabularies, for those who choose from them.
    """
    with _without_collector():
        draws = draws_on_shared(data)
        own, faults = Loader(data, shown, KINDS.keys() if draws else frozenset()).load()
        if whole:
            add_all(own, _shared(draws))
        elif draws:
            add_shared(own, _shared(draws))
        else:
            offer_families(own, _shared(False))
        if not whole and lacks_bodies(own):
            add_bodies(own, _shared(False))
        return own, faults


@cache
def _bodies() -> tuple[Body, ...]:
    """The kinds of agencies that the country has."""
    with _without_collector():
        listed = Loader(NATIONAL)._list("bodies", Body)
    return tuple(entry.value for entry in listed)


@cache
def _shared(with_vocabulary: bool) -> Corpus:
    """The families that any site may use, and the vocabularies of one that has none of its own.

    Read once, as they come with the program; whoever takes of them changes nothing of them.
    """
    if not with_vocabulary:
        return Loader(NATIONAL, optional=VOCABULARIES.keys()).load()[0]
    shared, _ = Loader(VOCABULARY).load()
    add_all(shared, _shared(False))
    return shared


@contextmanager
def _without_collector() -> Iterator[None]:
    """Loading makes many small records that all stay: looking for garbage takes a third of it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
