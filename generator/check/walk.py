"""Ways through a corpus that several rules take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.fault import Fault
from generator.load.corpus import Corpus, Entry, PlanEntry
from generator.load.source import Loc
from generator.model.family import Indicator
from generator.model.plan import Plan
from generator.model.programme import Cited, Figure, Milestone, Programme


@dataclass(frozen=True)
class Owner:
    """A plan or one of its programmes: whatever figures and milestones stand under."""

    plan: PlanEntry
    entry: Entry[Plan] | Entry[Programme]

    @property
    def programme(self) -> Programme | None:
        """The programme, or None where the plan itself is the owner."""
        return self.entry.value if isinstance(self.entry.value, Programme) else None

    @property
    def figures(self) -> list[Figure]:
        """The owner's figures, in the order of the file."""
        return self.entry.value.figures

    @property
    def milestones(self) -> list[Milestone]:
        """The owner's milestones, in the order of the file."""
        return self.entry.value.milestones

    def fault(self, loc: Loc, message: str, rule: str) -> Fault:
        """A fault at `loc` within the owner."""
        return self.entry.fault(loc, message, rule)


def owners(corpus: Corpus) -> Iterator[Owner]:
    """Each plan, followed by each of its programmes."""
    for plan in corpus.plans:
        yield Owner(plan, plan)
        for programme in plan.programmes:
            yield Owner(plan, programme)


def figures(corpus: Corpus) -> Iterator[tuple[Owner, Loc, Figure]]:
    """Each figure with its owner and its location there."""
    for owner in owners(corpus):
        for at, figure in enumerate(owner.figures):
            yield owner, ("figures", at), figure


def cited(corpus: Corpus) -> Iterator[tuple[Owner, Loc, Cited]]:
    """Everything that may name a document and a clause of its own."""
    for owner in owners(corpus):
        for at, figure in enumerate(owner.figures):
            yield owner, ("figures", at), figure
        for at, milestone in enumerate(owner.milestones):
            yield owner, ("milestones", at), milestone
        if programme := owner.programme:
            yield owner, (), programme
            yield from ((owner, ("lists", at), one) for at, one in enumerate(programme.lists))
            for part, refs in programme.bodies.items():
                yield from ((owner, ("bodies", part, at), ref) for at, ref in enumerate(refs))


def indicators_for(corpus: Corpus, owner: Owner) -> dict[str, Indicator] | None:
    """The indicators an owner may use by id; None when its family could not be read."""
    known = {entry.value.id: entry.value for entry in corpus.shared_indicators}
    if owner.programme is None:
        return known
    for family in corpus.families:
        if family.value.id == owner.programme.family:
            return known | {one.id: one for one in family.value.indicators}
    return None
