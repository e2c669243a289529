"""A made-up plan of a real place, the document it rests on, and who carries it out."""

from __future__ import annotations

from generator.skeleton.places.divisions import Division
from tools.bench import vocabulary as common
from tools.bench.country import tree
from tools.bench.country.programme import Made
from tools.bench.vocabulary import Record, text

YEAR = 2023


def plan(place: Division, programmes: list[Made]) -> Record:
    """The plan itself; its programmes stand in files beside it."""
    name, count = tree.name(place), len(programmes)
    states = {
        "programmes": count,
        "schemes": sum(bool(made.shape.scheme) for made in programmes),
        "allocations": sum(bool(made.shape.columns and made.parts) for made in programmes),
    }
    target = {"indicator": "programmes", "role": "target", "printed": f"{count}件"}
    return {
        "place": place.code,
        "year": YEAR,
        "documents": [document_id(place)],
        "title": text(
            f"{name['zh']}{YEAR}年民生实事（虚构）", f"{name['en']}'s made-up plan for {YEAR}"
        ),
        "summary": text(f"虚构的{count}件事。", f"What is made up here: {count} programmes."),
        "states": {key: value for key, value in states.items() if value},
        "clause": "引言",
        "figures": [target],
    }


def document_id(place: Division) -> str:
    """The id of the one document that a place has."""
    return f"plan-{place.code}-{YEAR}"


def document(place: Division) -> Record:
    """What its plan rests on."""
    name = tree.name(place)
    return {
        "id": document_id(place),
        "title": text(
            f"{name['zh']}{YEAR}年方案（虚构）", f"{name['en']}: made-up plan for {YEAR}"
        ),
        "short": text(f"{name['zh']}{YEAR}年方案", f"{name['en']} {YEAR}"),
        "issuer": text("虚构的政府", "A made-up government"),
        "place": place.code,
        "issued": f"{YEAR}-02-20",
        "sha256": f"{int(place.code):064x}",
        "complete": True,
    }


def bodies(planned: list[Division]) -> list[Record]:
    """The common ones, with a printed name in each place."""
    found = []
    for number, body in enumerate(common.bodies([]), 1):
        printed = {place.code: f"{tree.LETTERS[place.level]}虚构{number}局" for place in planned}
        found.append({**body, "printed": printed})
    return found
