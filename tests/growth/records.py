"""What a made-up county's plan for 2025 adds to the vocabularies: places, documents, a family."""

import hashlib

from tests.growth.texts import PLAN_TEXT, SCHEME_TEXT
from tests.sample_data import Data, text

PROVINCE = "360000"
ABOVE = "360200"
COUNTY = "360299"
EAST = "misty-east-zone"
RIVER = "misty-river-zone"
YEAR = 2025
PLAN = "misty-2025-plan"
SCHEME = "misty-2025-scheme"
TEXTS = {PLAN: PLAN_TEXT, SCHEME: SCHEME_TEXT}
BODIES = {"human-resources": "县人社局", "housing": "县住建局"}
"""How the county's documents print bodies that the data have."""


def places() -> list[Data]:
    """The county, and two zones of it without a code."""
    note = {"note": text("没有行政区划代码。", "It has no administrative code.")}
    return [
        _place(COUNTY, text("雾云县", "Wuyun County"), "county", ABOVE),
        _place(EAST, text("雾东园区", "Wudong Park"), "functional-area", COUNTY) | note,
        _place(RIVER, text("雾河园区", "Wuhe Park"), "functional-area", COUNTY) | note,
    ]


def _place(identifier: str, name: Data, level: str, parent: str) -> Data:
    return {"id": identifier, "name": name, "level": level, "parent": parent}


def documents() -> list[Data]:
    """The plan, and how its first programme is carried out."""
    return [
        _document(PLAN, text("雾云县2025年方案", "Wuyun's plan for 2025"))
        | {"issued": "2025-03-03", "number": "雾府发〔2025〕1号"},
        _document(SCHEME, text("雾云县2025年实施方案", "Wuyun's schemes for 2025")),
    ]


def _document(identifier: str, name: Data) -> Data:
    return {
        "id": identifier,
        "short": name,
        "title": name,
        "issuer": text("雾云县人民政府", "People's Government of Wuyun County"),
        "place": COUNTY,
        "sha256": hashlib.sha256(TEXTS[identifier].encode()).hexdigest(),
        "complete": True,
    }


def family() -> Data:
    """A kind of programme that no other plan has."""
    indicator = {
        "id": "street-trees-planted",
        "name": text("新种行道树", "Street trees planted"),
        "description": text(
            "当年在路边新种的树。", "Trees newly planted along streets in the year."
        ),
        "unit": "count",
        "purpose": "target",
        "noun": {"one": "street tree", "other": "street trees"},
    }
    return {
        "id": "street-trees",
        "topic": "city",
        "name": text("行道树", "Street trees"),
        "also": ["路边种树"],
        "summary": text(
            "政府在路边种树，让路上有树荫。", "Trees are planted along streets to give shade."
        ),
        "indicators": [indicator],
    }
