"""The sample with two districts of one name, in two cities, each with a plan of its own."""

from typing import Any

from tests import sample_data
from tests.sample_data import Data, text

GULOU = text("鼓楼区", "Gulou District")
DISTRICTS = {"990102": "990100", "990202": "990200"}


def namesakes() -> dict[str, Any]:
    """The files that differ from the sample's, and those that it doesn't have."""
    places = [place for place in sample_data.places() if place["id"] not in DISTRICTS]
    documents = [*sample_data.documents(), *map(_document, DISTRICTS)]
    found = {
        "places.yml": [*places, *(_district(*pair) for pair in DISTRICTS.items())],
        "documents.yml": documents,
        "bodies.yml": [_in_the_districts(body) for body in sample_data.bodies()],
    }
    return found | {f"plans/{place}/2023.yml": _plan(place) for place in DISTRICTS}


def _district(place: str, parent: str) -> Data:
    return {"id": place, "name": GULOU, "level": "county", "parent": parent}


def _in_the_districts(body: Data) -> Data:
    own = dict.fromkeys(DISTRICTS, f"区{body['name']['zh']}")
    return body | {"printed": body["printed"] | own}


def _document(place: str) -> Data:
    return {
        "id": f"gulou-{place}",
        "title": text("鼓楼区方案", "Plan of Gulou"),
        "short": text("方案", "Plan"),
        "issuer": text("鼓楼区人民政府", "Gulou's government"),
        "place": place,
        "sha256": "c" * 64,
        "complete": True,
    }


def _plan(place: str) -> Data:
    return {
        "place": place,
        "year": 2023,
        "documents": [f"gulou-{place}"],
        "title": text("鼓楼区2023年方案", "Gulou's plan for 2023"),
        "summary": text("办一件实事。", "One programme."),
        "states": {"programmes": 1},
        "clause": "引言",
        "programmes": [_programme()],
    }


def _programme() -> Data:
    figure = {"indicator": "spaces", "role": "target", "printed": "50个"}
    return {
        "id": "parking",
        "number": 1,
        "family": "parking",
        "clause": "1",
        "title": text("增加泊位", "Add parking spaces"),
        "summary": text("全区新增泊位50个。", "The district adds 50 spaces."),
        "bodies": {"lead": ["housing"]},
        "figures": [figure],
    }


CITIES = [
    *sample_data.places(),
    {"id": "980000", "name": text("海省", "Hai"), "level": "province"},
    *(
        {"id": place, "name": text(zh, en), "level": level, "parent": parent}
        for place, zh, en, level, parent in (
            ("990300", "苏州市", "Suzhou City", "prefecture", "990000"),
            ("980100", "宿州市", "Suzhou City", "prefecture", "980000"),
            ("980101", "鼓楼区", "Gulou District", "county", "980100"),
            ("980102", "苏州县", "Suzhou County", "county", "980100"),
        )
    ),
]
"""Two cities whose Chinese names differ and whose English names are the same."""
