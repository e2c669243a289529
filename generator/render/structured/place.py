"""A place as an `AdministrativeArea`, with those it lies in."""

from __future__ import annotations

from generator.model.place import Place
from generator.render.maker import Maker
from generator.render.structured.node import Node

CODES = "GB/T 2260"


def area(maker: Maker, place: Place) -> Node:
    """Its name and code, and the same of the places above."""
    above = place.parent and maker.dataset.places[place.parent]
    code = {"@type": "PropertyValue", "propertyID": CODES, "value": place.code}
    return {
        "@type": "AdministrativeArea",
        "name": maker.pick(place.name),
        **({"identifier": code} if place.code else {}),
        **({"containedInPlace": area(maker, above)} if above else {}),
    }
