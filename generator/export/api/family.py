"""The resource `families`: the same kind of programme across places and years."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.api.links import family_ref, pages, place_ref, programme_ref
from generator.export.api.resource import Resource
from generator.export.api.shape import Item, Ref, Shape
from generator.model.base import Text
from generator.model.family import Family as FamilyModel
from generator.model.family import Per, Period
from generator.model.purpose import Purpose
from generator.model.vocabulary import Noun


class Indicator(Shape):
    """What a figure measures, with its unit."""

    id: str
    name: Text
    description: Text
    """Exactly what is counted."""
    purpose: Purpose
    """What its figures are for, where a figure does not say otherwise."""
    unit: str
    per: Per | None
    period: Period | None
    noun: Noun | None
    """English words for counting it; null where the unit says them."""


class Topic(Shape):
    """A field of life."""

    id: str
    name: Text


class Member(Shape):
    """A programme of the family."""

    place: Ref
    year: int
    programme: Ref


class Family(Item):
    """One family; it owns the indicators that make its programmes' figures comparable."""

    topic: Topic
    name: Text
    summary: Text
    indicators: list[Indicator]
    programmes: list[Member]


def make(dataset: Dataset) -> Iterator[Family]:
    """In the order of the data."""
    for family in dataset.families:
        yield _family(dataset, family)


def _family(dataset: Dataset, family: FamilyModel) -> Family:
    topic = next(one for one in dataset.topics if one.id == family.topic)
    return Family(
        id=family.id,
        url=family_ref(family).url,
        pages=pages(paths.family_path(family)),
        topic=Topic(id=topic.id, name=topic.name),
        name=family.name,
        summary=family.summary,
        indicators=[Indicator(**one.model_dump()) for one in family.indicators],
        programmes=[
            Member(place=place_ref(one.place), year=one.year, programme=programme_ref(one))
            for one in dataset.of_family(family)
        ],
    )


RESOURCE = Resource("families", Text(zh="事项", en="Families"), Family, make)
