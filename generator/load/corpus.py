"""All of `data/`, typed, every record with the place it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from generator.fault import Fault
from generator.load.kept_ledger import Ledger
from generator.load.outline import Outline, outline_of
from generator.load.source import SourceFile
from generator.model.allocation import Allocation
from generator.model.base import Loc
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

T = TypeVar("T")


@dataclass(frozen=True)
class Record(Generic[T]):
    """A record and where it stands."""

    value: T
    source: SourceFile
    loc: Loc = ()

    def fault(self, loc: Loc, message: str, rule: str) -> Fault:
        """A fault at `loc` within this record."""
        return self.source.fault((*self.loc, *loc), message, rule)


@dataclass(frozen=True, kw_only=True)
class PlanEntry(Record[Plan]):
    """A plan with its programmes, those of its own file and those beside it, by number.

    Of one that was read before, the records are made when they are asked for: what goes over all
    plans looks at the outline.
    """

    programmes: tuple[Record[Programme], ...]
    schemes: tuple[Record[Scheme], ...]
    allocations: tuple[Record[Allocation], ...]
    benefits: tuple[Record[BenefitFile], ...]

    @cached_property
    def outline(self) -> Outline:
        """What is known of it without its records."""
        return outline_of(self)


@dataclass
class Corpus:
    """The vocabularies and the plans, in the order of their files."""

    topics: list[Record[Topic]] = field(default_factory=list)
    units: list[Record[Unit]] = field(default_factory=list)
    places: list[Record[Place]] = field(default_factory=list)
    documents: list[Record[Document]] = field(default_factory=list)
    bodies: list[Record[Body]] = field(default_factory=list)
    terms: list[Record[Term]] = field(default_factory=list)
    shared_indicators: list[Record[Indicator]] = field(default_factory=list)
    facts: list[Record[Fact]] = field(default_factory=list)
    audiences: list[Record[Audience]] = field(default_factory=list)
    redirects: list[Record[Redirect]] = field(default_factory=list)
    tombstones: list[Record[Tombstone]] = field(default_factory=list)
    phrases: list[Record[Phrase]] = field(default_factory=list)
    icons: list[Record[Icon]] = field(default_factory=list)
    families: list[Record[Family]] = field(default_factory=list)
    usual: list[Record[UsualIndicators]] = field(default_factory=list)
    plans: list[PlanEntry] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    """What `trace` has found, by the claim's id."""
    ids: dict[str, set[str]] = field(default_factory=dict)
    """Ids by kind, those of records with faults too, so that one fault doesn't cause others."""
    offered: list[Record[Family]] = field(default_factory=list)
    """Families of the shared vocabularies, used or not."""
    unread: set[str] = field(default_factory=set)
    """Kinds whose file could not be read at all: nothing can be said of references to them."""

    def indicators(self) -> Iterator[Record[Indicator]]:
        """Every indicator: the shared ones, then each family's."""
        yield from self.shared_indicators
        for family in self.families:
            for at, indicator in enumerate(family.value.indicators):
                yield Record(indicator, family.source, (*family.loc, "indicators", at))

    def programmes(self) -> Iterator[tuple[PlanEntry, Record[Programme]]]:
        """Every programme with its plan."""
        for plan in self.plans:
            for programme in plan.programmes:
                yield plan, programme
