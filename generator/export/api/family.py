"""The resource `families`: the same kind of programme across places and years."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.api.links import family_ref, pages, place_ref, programme_ref
from generator.export.api.resource import Resource
from generator.export.api.shape import ApiShape, Item, Ref
from generator.model.base import Text
from generator.model.family import Family, Per, Period
from generator.model.purpose import Purpose
from generator.model.vocabulary import Noun


class ApiIndicator(ApiShape):
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
    within: str | None
    """The indicator for all, where this one is for some of them."""


class ApiTopic(ApiShape):
    """A field of life."""

    id: str
    name: Text


class ApiMember(ApiShape):
    """A programme of the family, or one that has a figure of it among others."""

    place: Ref
    year: int
    programme: Ref


class ApiFamily(Item):
    """One family; it owns the indicators that make its programmes' figures comparable."""

    topic: ApiTopic
    name: Text
    summary: Text
    indicators: list[ApiIndicator]
    programmes: list[ApiMember]


def make(dataset: Dataset) -> Iterator[ApiFamily]:
    """In the order of the data."""
    for family in dataset.families:
        yield _family(dataset, family)


def _family(dataset: Dataset, family: Family) -> ApiFamily:
    topic = next(topic for topic in dataset.topics if topic.id == family.topic)
    return ApiFamily.of(
        family,
        url=family_ref(family).url,
        pages=pages(paths.family_path(family)),
        topic=ApiTopic(id=topic.id, name=topic.name),
        indicators=[ApiIndicator(**indicator.model_dump()) for indicator in family.indicators],
        programmes=[
            ApiMember(
                place=place_ref(programme.place),
                year=programme.year,
                programme=programme_ref(programme),
            )
            for programme in dataset.stating(family)
        ],
    )


RESOURCE = Resource("families", Text(zh="事项", en="Families"), ApiFamily, make)
