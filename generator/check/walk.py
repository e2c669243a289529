"""Ways through a corpus that several rules take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.fault import Fault, Fix
from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.base import Loc
from generator.model.benefit import BenefitFile
from generator.model.family import Indicator
from generator.model.programme import BodyRef, Cited, Figure, ItemList, Milestone, Programme
from generator.model.scheme import Phase

Located = tuple[Loc, Any]


@dataclass(frozen=True)
class Owner:
    """A record that states things: a plan, a programme, its scheme, its table or its benefits.

    `programme` is None where the plan itself is the owner, or where a scheme names a programme
    that isn't there.
    """

    plan: PlanEntry
    entry: Record[Any]
    programme: Programme | None

    @property
    def key(self) -> tuple[str, int, str]:
        """What its figures' ids are unique within: the plan or the programme."""
        named = getattr(self.entry.value, "programme", None)
        own = named or (self.programme.id if self.programme else "")
        return self.plan.value.place, self.plan.value.year, str(own)

    @property
    def figures(self) -> Iterable[tuple[Loc, Figure]]:
        """Its figures with their locations."""
        if hasattr(self.entry.value, "cells"):
            yield from self.entry.value.cells()
        else:
            yield from self._listed("figures")

    @property
    def milestones(self) -> Iterable[tuple[Loc, Milestone]]:
        """Its milestones with their locations."""
        return self._listed("milestones")

    @property
    def phases(self) -> Iterable[tuple[Loc, Phase]]:
        """A scheme's stages of the work with their locations."""
        return self._listed("phases")

    @property
    def lists(self) -> Iterable[tuple[Loc, ItemList]]:
        """Its lists with their locations."""
        return self._listed("lists")

    @property
    def bodies(self) -> Iterator[tuple[Loc, BodyRef]]:
        """Bodies that take part, with their locations."""
        for part, refs in getattr(self.entry.value, "bodies", {}).items():
            for at, ref in enumerate(refs):
                yield ("bodies", part, at), ref
        yield from self._listed("implementing")

    def fault(self, loc: Loc, message: str, rule: str, fix: Fix | None = None) -> Fault:
        """A fault at `loc` within the owner."""
        return self.entry.source.fault((*self.entry.loc, *loc), message, rule, fix=fix)

    def _listed(self, name: str) -> Iterator[Located]:
        for at, entry in enumerate(getattr(self.entry.value, name, ())):
            yield (name, at), entry


def owners(corpus: Corpus) -> Iterator[Owner]:
    """Each plan, then its programmes, their schemes, allocation tables and benefits."""
    for plan in corpus.plans:
        yield Owner(plan, plan, None)
        programmes = {entry.value.id: entry.value for entry in plan.programmes}
        for programme in plan.programmes:
            yield Owner(plan, programme, programme.value)
        beside: list[Record[Any]] = [*plan.schemes, *plan.allocations, *plan.benefits]
        for more in beside:
            yield Owner(plan, more, programmes.get(more.value.programme))


def figures(corpus: Corpus) -> Iterator[tuple[Owner, Loc, Figure]]:
    """Each figure with its owner and its location there."""
    for owner in owners(corpus):
        for loc, figure in owner.figures:
            yield owner, loc, figure


def figures_together(corpus: Corpus) -> Iterator[dict[str, tuple[Owner, Loc, Figure]]]:
    """The figures whose ids share a namespace, by local id: a plan's own, or a programme's."""
    together: dict[object, dict[str, tuple[Owner, Loc, Figure]]] = defaultdict(dict)
    for owner, loc, figure in figures(corpus):
        together[owner.key].setdefault(figure.local_id, (owner, loc, figure))
    yield from together.values()


def cited(corpus: Corpus) -> Iterator[tuple[Owner, Loc, Cited]]:
    """Everything that may name a document and a clause of its own."""
    for owner in owners(corpus):
        if isinstance(owner.entry.value, Cited):
            yield owner, (), owner.entry.value
        for part in (owner.figures, owner.milestones, owner.lists, owner.bodies):
            for loc, clause in part:
                yield owner, loc, clause
        if isinstance(owner.entry.value, BenefitFile):
            yield from ((owner, loc, clause) for loc, clause in owner.entry.value.cited())


def indicators_for(
    corpus: Corpus, owner: Owner, figure: Figure | None = None
) -> dict[str, Indicator] | None:
    """The indicators an owner, or a figure of it, may use by id; None without their family."""
    known = {entry.value.id: entry.value for entry in corpus.shared_indicators}
    if owner.entry is owner.plan:
        return known
    wanted = family_of(owner, figure)
    for family in corpus.families:
        if family.value.id == wanted:
            return known | {indicator.id: indicator for indicator in family.value.indicators}
    return None


def family_of(owner: Owner, figure: Figure | None = None) -> str | None:
    """The family that a figure names, or else that of its programme."""
    own = figure.family if figure else None
    return own or (owner.programme.family if owner.programme else None)
