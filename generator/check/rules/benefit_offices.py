"""A benefit names which of several offices answer for it; each exists, and none only supports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.benefits import Located, benefits, by_place
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.benefit import Benefit
from generator.model.scheme import Office, Scheme

RULE = "benefit-offices"
Key = tuple[str, int, str]


@dataclass(frozen=True)
class _Nearest:
    """The scheme with offices that is nearest to a benefit, and whose it is."""

    place: str
    offices: tuple[Office, ...]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit of each plan."""
    schemes, families = _schemes(corpus), _families(corpus)
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    known = by_place(corpus)
    for benefit in benefits(corpus):
        family = families.get(benefit.owner)
        nearest = _nearest(benefit, family, schemes, parents) if family else None
        yield from _named(benefit, nearest)
        if nearest and len(nearest.offices) > 1 and not _has_named(benefit, nearest, known):
            message = f"{len(nearest.offices)} offices take part; 'offices' says which to ring"
            yield benefit.fault((), message, RULE)


def _schemes(corpus: Corpus) -> dict[Key, list[Scheme]]:
    """Schemes by place, year and family."""
    families = _families(corpus)
    found: dict[Key, list[Scheme]] = {}
    for plan in corpus.plans:
        own = plan.value
        for scheme in plan.schemes:
            family = families.get((own.place, own.year, scheme.value.programme))
            if family:
                found.setdefault((own.place, own.year, family), []).append(scheme.value)
    return found


def _families(corpus: Corpus) -> dict[Key, str]:
    return {
        (plan.value.place, plan.value.year, programme.value.id): programme.value.family
        for plan, programme in corpus.programmes()
    }


def _nearest(
    located: Located, family: str, schemes: dict[Key, list[Scheme]], parents: dict[str, str | None]
) -> _Nearest | None:
    place: str | None = located.plan.value.place
    passed: set[str] = set()
    while place and place not in passed:
        for scheme in schemes.get((place, located.plan.value.year, family), []):
            if scheme.offices:
                return _Nearest(place, tuple(scheme.offices))
        passed.add(place)
        place = parents.get(place)
    return None


def _named(located: Located, nearest: _Nearest | None) -> Iterator[Fault]:
    """What is wrong with the offices that the benefit itself names."""
    parts = {office.id: office.part for office in nearest.offices} if nearest else {}
    for at, local in enumerate(located.benefit.offices):
        if local not in parts:
            message = f"no scheme of the programme has an office '{local}'"
            yield located.fault(("offices", at), message + did_you_mean(local, parts), RULE)
        elif local in located.benefit.offices[:at]:
            yield located.fault(("offices", at), f"'{local}' stands twice", RULE)
        elif at == 0 and parts[local] == "supporting":
            message = f"'{local}' only supports; begin with one that leads or is responsible"
            yield located.fault(("offices", at), message, RULE)


def _has_named(located: Located, nearest: _Nearest, known: dict[Key, Benefit]) -> bool:
    """Whether the benefit, the one it follows, or that of its id beside the offices says which."""
    places = (located.plan.value.place, located.benefit.follows, nearest.place)
    year, name = located.plan.value.year, located.benefit.id
    same = (known.get((place, year, name)) for place in places if place)
    return any(other.offices for other in same if other)
