"""Walks `data/` and loads every file of it into a corpus."""

from __future__ import annotations

import hashlib
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from generator.fault import Fault, did_you_mean
from generator.load.bodies import BodyNames, with_names
from generator.load.collector import without_collector
from generator.load.corpus import Corpus, Record
from generator.load.kept_ledger import read_kept
from generator.load.kept_plans import KeptPlans
from generator.load.leftovers import written_below, written_files
from generator.load.plan_reader import PlanReader
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
from generator.model.document import Document
from generator.model.fact import Audience, Fact
from generator.model.family import Family, Indicator, UsualIndicators
from generator.model.icon import Icon
from generator.model.phrase import Phrase
from generator.model.place import Place
from generator.model.redirect import Redirect
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
        self.loaded: set[str] = set()

    def load(self) -> tuple[Corpus, list[Fault]]:
        """The corpus of all readable files, and a fault for each that is not."""
        for name, (attribute, model) in VOCABULARIES.items():
            if name not in self.optional or (self.data / f"{name}.yml").exists():
                getattr(self.corpus, attribute).extend(self._list(name, model))
        for path in written_files(self.data, "families/*.yml"):
            self._know("families", path.stem)
            self.corpus.families += self._records(path, Family)
        self._plans()
        for path in written_files(self.data, "ledger/*.csv"):
            self._ledger(path)
        self._leftovers()
        return self.corpus, self.faults

    def _read(self, path: Path) -> SourceFile | None:
        self.loaded.add(str(path))
        source, faults = read_yaml(path, self._shown(path))
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

    def _plan(self, path: Path, known: KeptPlans) -> None:
        inputs = known.inputs(path)
        if found := known.find(path, inputs):
            entry, files = found
            self.corpus.plans.append(entry)
            self.loaded |= files
            return
        reader = PlanReader(path, self._shown, self.names)
        if read := reader.read():
            self.corpus.plans.append(read)
            known.keep(read, reader, inputs)
        self.faults += reader.faults
        self.loaded.update(map(str, reader.loaded))

    def _shown(self, path: Path) -> Path:
        return self.shown / path.relative_to(self.data)

    def _plans(self) -> None:
        """The plans; what names of bodies mean in them rests on all bodies."""
        if paths := list(written_files(self.data, "plans/*/*.yml")):
            own = {entry.source.digest for entry in self.corpus.bodies}
            known = KeptPlans(self.data, self._shown, [*sorted(own), _bodies_digest()])
            for path in paths:
                self._plan(path, known)
            known.close()

    def _ledger(self, path: Path) -> None:
        self.loaded.add(str(path))
        file, faults = read_kept(path, self._shown(path))
        self.faults += faults
        self.corpus.ledger.add(file)

    def _leftovers(self) -> None:
        """A file that nothing reads is a slip of its name, not something to pass over."""
        below = (entry.path for entry in written_below(str(self.data)))
        for path in sorted(Path(path) for path in below if path not in self.loaded):
            inside = path.relative_to(self.data)
            released = inside.parts[0] == RELEASES and path.suffix == ".zip"
            if str(path) in self.loaded or released:
                continue
            hint = did_you_mean(path.name, [f"{name}.yml" for name in VOCABULARIES])
            shown = self._shown(path)
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
    with without_collector():
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
    with without_collector():
        listed = Loader(NATIONAL)._list("bodies", Body)
    return tuple(entry.value for entry in listed)


@cache
def _bodies_digest() -> str:
    """Of their file; only data that name one of them miss it where it isn't there."""
    path = NATIONAL / "bodies.yml"
    return hashlib.sha256(path.read_bytes() if path.is_file() else b"").hexdigest()


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
