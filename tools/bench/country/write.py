"""Writes a made-up country: places, plans as the real ones are, vocabularies and the ledger."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.skeleton.places.divisions import Division
from tools.bench import vocabulary as common
from tools.bench.corpus import SEED, SiteFolders, write_content
from tools.bench.country import tree, vocabulary
from tools.bench.country.allocation import allocation
from tools.bench.country.benefits import benefit_file
from tools.bench.country.plan import YEAR, bodies, document, document_id, plan
from tools.bench.country.programme import Made, programme
from tools.bench.country.scheme import scheme
from tools.bench.country.shapes import Shapes
from tools.bench.ledger import enter_claims
from tools.bench.vocabulary import Record
from tools.bench.yaml_file import write_yaml


@dataclass
class _Used:
    """What the programmes written so far name."""

    indicators: set[str] = field(default_factory=lambda: {"programmes"})
    facts: set[str] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)


def write_country(folder: Path, places: int, shapes: Shapes, seed: int = SEED) -> SiteFolders:
    """Write a plan for each of so many places, each of the shape of a real one of its level."""
    corpus = SiteFolders(folder / "data", folder / "content")
    planned, used = tree.first(places, seed), _Used()
    for place, programmes in _plans(planned, shapes, seed):
        _write_plan(corpus.data, place, programmes, used)
    _write_lists(corpus.data, planned, used)
    enter_claims(corpus.data)
    write_content(corpus.content)
    return corpus


def _plans(
    planned: list[Division], shapes: Shapes, seed: int
) -> Iterator[tuple[Division, list[Made]]]:
    parts = tree.below()
    above: dict[str, dict[int, Made]] = {}
    for place in planned:
        shape = random.Random(f"{seed} {place.code}").choice(shapes[place.level])
        lower = tuple(part.code for part in parts.get(place.code, ()))
        upper = above.get(place.parent or "", {})
        found = [
            Made(place, number, one, lower, upper.get(number), seed)
            for number, one in enumerate(shape, 1)
        ]
        above[place.code] = {**upper, **{made.number: made for made in found}}
        yield place, found


def _write_plan(data: Path, place: Division, programmes: list[Made], used: _Used) -> None:
    path = data / "plans" / place.code / f"{YEAR}.yml"
    write_yaml(path, plan(place, programmes))
    for made in programmes:
        stem = path.with_suffix("") / f"{made.number:02}-{made.family}"
        for suffix, record in _files(made).items():
            write_yaml(stem.with_name(f"{stem.name}{suffix}.yml"), record)
            _note(used, record)
        used.numbers.add(made.number)


def _files(made: Made) -> Mapping[str, Record]:
    document = document_id(made.place)
    files = {
        "": programme(made),
        ".benefits": benefit_file(made),
        ".scheme": scheme(made, document),
        ".allocation": allocation(made, document),
    }
    return {suffix: record for suffix, record in files.items() if record}


def _note(used: _Used, value: object) -> None:
    """Take in the indicators and facts that a record names anywhere."""
    if isinstance(value, dict):
        used.indicators |= {value["indicator"]} if "indicator" in value else set()
        used.facts |= {value["fact"]} if "fact" in value else set()
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            _note(used, part)


def _write_lists(data: Path, planned: list[Division], used: _Used) -> None:
    families = [vocabulary.family(number, used.indicators) for number in sorted(used.numbers)]
    shared = [one for one in common.shared_indicators() if one["id"] in used.indicators]
    lists: dict[str, list[Record]] = {
        "topics": common.topics({str(one["topic"]) for one in families}),
        "units": common.units(),
        "places": tree.entries(planned),
        "documents": [document(place) for place in planned],
        "bodies": bodies(planned),
        "glossary": common.terms(sorted(used.numbers)),
        "indicators": shared,
        "facts": vocabulary.facts(used.facts),
        "audiences": vocabulary.audiences(),
    }
    for name, records in lists.items():
        write_yaml(data / f"{name}.yml", records)
    for family in families:
        write_yaml(data / "families" / f"{family['id']}.yml", family)
