"""The whole of the data as records, with the few ways to look things up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.records import FigureRecord, MilestoneRecord, PlanRecord, ProgrammeRecord
from generator.model.document import Document
from generator.model.family import Family, Indicator
from generator.model.place import Place
from generator.model.vocabulary import Body, Term, Topic, Unit


@dataclass(frozen=True)
class Dataset:
    """Vocabularies in the order of their files, plans by place and year."""

    topics: tuple[Topic, ...]
    units: dict[str, Unit]
    places: dict[str, Place]
    documents: tuple[Document, ...]
    bodies: tuple[Body, ...]
    terms: tuple[Term, ...]
    shared_indicators: tuple[Indicator, ...]
    families: tuple[Family, ...]
    plans: tuple[PlanRecord, ...]

    def programmes(self) -> Iterator[ProgrammeRecord]:
        """Every programme, plan by plan."""
        for plan in self.plans:
            yield from plan.programmes

    def figures(self) -> Iterator[FigureRecord]:
        """Every figure: each plan's own, then its programmes'."""
        for plan in self.plans:
            yield from plan.figures
            for programme in plan.programmes:
                yield from programme.all_figures

    def milestones(self) -> Iterator[MilestoneRecord]:
        """Every milestone: each plan's own, then its programmes'."""
        for plan in self.plans:
            yield from plan.milestones
            for programme in plan.programmes:
                yield from programme.milestones

    def above(self, place: Place) -> list[Place]:
        """The places a place lies in, nearest first."""
        found = []
        while place.parent is not None:
            place = self.places[place.parent]
            found.append(place)
        return found

    def below(self, place: Place) -> list[Place]:
        """The places that lie directly in a place, in the order of the file."""
        return [one for one in self.places.values() if one.parent == place.id]
