"""Of where and when the data are: the places that have plans, and the years of these."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.derive.dataset import Dataset
from generator.export.catalog.terms import Node, both, own
from generator.model.ids import published_place
from generator.model.place import Place


def places_of(dataset: Dataset) -> list[Place]:
    """The places that have plans, in the order of the file."""
    wanted = {plan.place.id for plan in dataset.plans}
    return [place for place in dataset.places.values() if place.id in wanted]


def years_of(dataset: Dataset) -> tuple[int, int] | None:
    """The first and the last year of a plan; None without plans."""
    years = [plan.year for plan in dataset.plans]
    return (min(years), max(years)) if years else None


def spatial(dataset: Dataset) -> list[dict[str, Any]]:
    """What a dataset says of where it is about: the country, and each of the places."""
    places = [{"@id": _iri(place)} for place in places_of(dataset)]
    return [{"@id": "country:CHN"}, *places]


def place_nodes(dataset: Dataset) -> Iterator[Node]:
    """The places by name and code."""
    for place in places_of(dataset):
        yield {
            "@id": _iri(place),
            "@type": "dct:Location",
            "skos:prefLabel": both(place.name),
            "dct:identifier": published_place(place.id),
        }


def _iri(place: Place) -> str:
    return own(f"place-{place.id}")
