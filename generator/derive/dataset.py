"""The whole of the data as records, with the few ways to look things up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from generator.derive.adding_up import Standing, adding_up
from generator.derive.records import (
    BenefitRecord,
    FigureRecord,
    MilestoneRecord,
    PlanRecord,
    ProgrammeRecord,
)
from generator.load.digests import VOCABULARIES
from generator.model.document import Document
from generator.model.fact import Audience, Fact
from generator.model.family import Family, Indicator
from generator.model.phrase import Phrase
from generator.model.place import Place, ids_above
from generator.model.redirect import Redirect
from generator.model.tombstone import Tombstone
from generator.model.vocabulary import Body, Term, Topic, Unit

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True)
class Dataset:
    """Vocabularies in the order of their files, plans by place and year.

    What pages look up is indexed once, so that a page's cost doesn't grow with the site.
    """

    topics: tuple[Topic, ...]
    units: dict[str, Unit]
    places: dict[str, Place]
    documents: tuple[Document, ...]
    bodies: tuple[Body, ...]
    terms: tuple[Term, ...]
    shared_indicators: tuple[Indicator, ...]
    families: tuple[Family, ...]
    facts: dict[str, Fact]
    audiences: dict[str, Audience]
    plans: tuple[PlanRecord, ...]
    redirects: tuple[Redirect, ...] = ()
    tombstones: tuple[Tombstone, ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict)
    """Of what each plan was read from, by its id; see `load/digests.py`."""
    around: tuple[PlanRecord, ...] = ()
    """Plans that are only looked things up in, beside those that are listed."""
    shown: tuple[Place, ...] | None = None
    """The places that have a page, where not all plans are there to tell."""
    phrases: tuple[Phrase, ...] = ()
    lacking: tuple[Family, ...] = ()
    """Families that plans elsewhere have, and none here."""
    icons: Mapping[str, str] = field(default_factory=dict)
    """The names of icons, by what they stand beside; not everything has one."""

    def read_of(self, plan: PlanRecord) -> list[str]:
        """Digests of all that the plan's record rests on; none where nobody knows them."""
        read = [self.digests.get(name, "") for name in (VOCABULARIES, plan.id)]
        return read if all(read) else []

    def programmes(self) -> Iterator[ProgrammeRecord]:
        """Every programme, plan by plan."""
        for plan in self.plans:
            yield from plan.programmes

    def figures(self) -> Iterator[FigureRecord]:
        """Every figure: each plan's own, then its programmes'."""
        for plan in self.plans:
            yield from figures_of(plan)

    def milestones(self) -> Iterator[MilestoneRecord]:
        """Every milestone: each plan's own, then its programmes'."""
        for plan in self.plans:
            yield from plan.milestones
            for programme in plan.programmes:
                yield from programme.milestones

    def benefits(self) -> Iterator[BenefitRecord]:
        """Every benefit, programme by programme."""
        for programme in self.programmes():
            yield from programme.benefits

    def rule_of(self, benefit: BenefitRecord) -> BenefitRecord:
        """The benefit whose rule it has: its own record, or the one it follows."""
        place = benefit.benefit.follows or benefit.place.id
        return self._benefit(place, benefit.year, benefit.benefit.id)

    def beside(self, benefit: BenefitRecord) -> tuple[BenefitRecord, ...]:
        """The same benefit's records of the places above in its year, nearest first."""
        year, name = benefit.year, benefit.benefit.id
        above = (up.id for up in self.above(benefit.place))
        return tuple(self._benefit(up, year, name) for up in above if self.stated(up, year, name))

    def stated(self, place: str, year: int, benefit: str) -> ProgrammeRecord | None:
        """The programme of the place and year that has the benefit of that local id, if one has."""
        return self._ruling.get((place, year, benefit))

    def above(self, place: Place) -> list[Place]:
        """The places a place lies in, nearest first."""
        return [self.places[place_id] for place_id in ids_above(place.id, self._parents)]

    def below(self, place: Place) -> list[Place]:
        """The places that lie directly in a place, in the order of the file."""
        return self._children.get(place.id, [])

    def within(self, place: Place) -> Iterator[Place]:
        """All places that lie in a place, however deep."""
        for inner in self.below(place):
            yield inner
            yield from self.within(inner)

    def plans_of(self, place: Place) -> list[PlanRecord]:
        """The place's plans, the latest first."""
        return self._plans.get(place.id, [])

    def of_family(self, family: Family, place: Place | None = None) -> list[ProgrammeRecord]:
        """The family's programmes, plan by plan: all of them, or one place's."""
        return self._programmes.get((family.id, place.id if place else None), [])

    def rank(self, record: ProgrammeRecord) -> int:
        """Where the programme stands among all of its family, from 0."""
        return self._ranks[record.id]

    def stating(self, family: Family) -> list[ProgrammeRecord]:
        """Its programmes, and those that have a figure of it among others, plan by plan."""
        return self._stating.get(family.id, [])

    def shares_of(self, place: Place) -> list[tuple[ProgrammeRecord, FigureRecord]]:
        """Figures about the place in the plans of places above it, each with its programme."""
        return self._shares.get(place.id, [])

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """Where each figure stands among those that say or hold the same, by its id."""
        return adding_up(self)

    @cached_property
    def digests_of_seen(self) -> dict[str, str]:
        """Of what is seen of its plans, by their ids, as far as `seen.digest_in` was asked."""
        return {}

    @cached_property
    def shown_places(self) -> list[Place]:
        """Places that have a plan, those that figures are about, and all above them."""
        if self.shown is not None:
            return list(self.shown)
        wanted = {plan.place.id for plan in self.plans}
        wanted |= {place for plan in self.plans for place in plan.about}
        wanted |= {up.id for place in list(wanted) for up in self.above(self.places[place])}
        return [place for place in self.places.values() if place.id in wanted]

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """Names that several places have, in either language."""
        names = (place.name for place in self.places.values())
        halves = (half for name in names for half in {name.zh, name.en})
        return frozenset(name for name, times in Counter(halves).items() if times > 1)

    @cached_property
    def known_plans(self) -> list[PlanRecord]:
        """Those that are listed and those around them, by place and year."""
        if not self.around:
            return list(self.plans)
        return sorted((*self.plans, *self.around), key=lambda plan: (plan.place.id, plan.year))

    @property
    def _known(self) -> Iterator[ProgrammeRecord]:
        return (programme for plan in self.known_plans for programme in plan.programmes)

    @cached_property
    def _parents(self) -> dict[str, str | None]:
        return {child.id: child.parent for child in self.places.values()}

    @cached_property
    def _children(self) -> dict[str, list[Place]]:
        return _grouped((place.parent, place) for place in self.places.values() if place.parent)

    @cached_property
    def _plans(self) -> dict[str, list[PlanRecord]]:
        latest_first = sorted(self.known_plans, key=lambda plan: -plan.year)
        return _grouped((plan.place.id, plan) for plan in latest_first)

    @cached_property
    def _ruling(self) -> dict[tuple[str, int, str], ProgrammeRecord]:
        return {
            (programme.place.id, programme.year, name): programme
            for programme in self._known
            for name, _ in programme.outline.rules
        }

    def _benefit(self, place: str, year: int, name: str) -> BenefitRecord:
        listed = self._ruling[(place, year, name)].benefits
        return next(each for each in listed if each.benefit.id == name)

    @cached_property
    def _programmes(self) -> dict[tuple[str, str | None], list[ProgrammeRecord]]:
        return _grouped(
            ((programme.family.id, place), programme)
            for programme in self._known
            for place in (None, programme.place.id)
        )

    @cached_property
    def _ranks(self) -> dict[str, int]:
        families = (self.of_family(family) for family in self.families)
        return {each.id: at for listed in families for at, each in enumerate(listed)}

    @cached_property
    def _stating(self) -> dict[str, list[ProgrammeRecord]]:
        return _grouped(
            (family, programme)
            for programme in self._known
            for family in programme.outline.families
        )

    @cached_property
    def _shares(self) -> dict[str, list[tuple[ProgrammeRecord, FigureRecord]]]:
        return _grouped(
            (figure.about.id, (programme, figure))
            for programme in self._known
            for figure in programme.all_figures
            if figure.about
        )


def figures_of(plan: PlanRecord) -> Iterator[FigureRecord]:
    """The plan's own figures, then its programmes'."""
    yield from plan.figures
    for programme in plan.programmes:
        yield from programme.all_figures


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    """Values by key, in their order."""
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
