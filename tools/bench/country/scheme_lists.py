"""The lists of a made-up scheme, in the order of its file."""

from __future__ import annotations

from collections.abc import Callable

from tools.bench.country.benefits import ids
from tools.bench.country.programme import Made, figures, lead, letter
from tools.bench.country.words import sentence, sentences
from tools.bench.vocabulary import Record, text

Records = list[Record]
Writer = Callable[[Made, int, str], Records]
"""From a programme, how many, and the clause they stand in."""


def _provides(made: Made, count: int, clause: str) -> Records:
    stated = sentences(made.chance("provides"), count)
    every = [*ids(made), *[""] * count]
    parts = [[one for one in every[at::count] if one] for at in range(count)]
    return [
        {**one, "benefits": part, "clause": clause} for one, part in zip(stated, parts, strict=True)
    ]


def _routes(made: Made, count: int, clause: str) -> Records:
    chance = made.chance("routes")
    return [
        {
            "id": f"route-{at}",
            "title": text(f"虚构申请{letter(at)}", f"Made-up application {letter(at)}"),
            "who": text("符合条件的人", "Whoever qualifies"),
            "where": text("社区", "The community office"),
            "steps": sentences(chance, 3),
            "bring": sentences(chance, 2),
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _figures(made: Made, count: int, clause: str) -> Records:
    chance = made.chance("limits")
    return [
        {
            "indicator": f"{made.family}-limit-{at}",
            "role": "limit",
            "printed": f"{chance.randint(10, 9999)}元",
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _restates(made: Made, count: int, clause: str) -> Records:
    return [
        {
            "figure": f"{figure['indicator']}-{figure['role']}",
            "printed": figure["printed"],
            "clause": clause,
        }
        for figure in figures(made)[:count]
    ]


def _lists(made: Made, count: int, clause: str) -> Records:
    chance = made.chance("lists")
    return [
        {
            "id": f"list-{at}",
            "title": text(f"虚构清单{letter(at)}", f"Made-up list {letter(at)}"),
            "items": sentences(chance, 5),
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _phases(made: Made, count: int, clause: str) -> Records:
    chance = made.chance("phases")
    return [
        {
            "key": f"phase-{at}",
            "kind": "implementation",
            "start": f"2023-{at:02}",
            "end": f"2023-{at + 3:02}",
            "printed": f"{at}月至{at + 3}月",
            "what": sentence(chance),
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _milestones(made: Made, count: int, clause: str) -> Records:
    chance = made.chance("milestones")
    return [
        {
            "key": f"due-{at}",
            "kind": "report",
            "date": f"2023-{at + 1:02}-{at:02}",
            "qualifier": "before",
            "printed": f"{at + 1}月{at}日前",
            "what": sentence(chance),
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _offices(made: Made, count: int, clause: str) -> Records:
    return [
        {
            "id": f"office-{at}",
            "part": "lead",
            "body": lead(made),
            "name": text(f"虚构科{letter(at)}", f"Made-up section {letter(at)}"),
            "phone": f"0990-123456{at % 10}",
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _references(_: Made, count: int, clause: str) -> Records:
    return [
        {
            "id": f"reference-{at}",
            "kind": "document",
            "title": text(f"虚构办法{letter(at)}", f"Made-up measures {letter(at)}"),
            "clause": clause,
        }
        for at in range(1, count + 1)
    ]


def _institutions(made: Made, count: int, clause: str) -> Records:
    return [
        {
            "id": f"institution-{at}",
            "name": text(f"虚构中心{letter(at)}", f"Made-up centre {letter(at)}"),
            "does": text("虚构的检查", "Made-up checks"),
            "clause": clause,
            **({"serves": [made.parts[at % len(made.parts)]]} if made.parts else {}),
        }
        for at in range(1, count + 1)
    ]


def _stated(name: str) -> Writer:
    """Writes sentences, each with its clause."""
    return lambda made, count, clause: sentences(made.chance(name), count, clause=clause)


WRITERS: dict[str, Writer] = {
    "serves": _stated("serves"),
    "provides": _provides,
    "routes": _routes,
    "figures": _figures,
    "restates": _restates,
    "lists": _lists,
    "phases": _phases,
    "milestones": _milestones,
    "funding": _stated("funding"),
    "offices": _offices,
    "guarantees": _stated("guarantees"),
    "references": _references,
    "institutions": _institutions,
    "notes": lambda made, count, _: sentences(made.chance("notes"), count),
}
