"""A made-up programme of a given shape: its figures and its texts."""

from __future__ import annotations

import random
from dataclasses import dataclass
from string import ascii_uppercase

from generator.skeleton.places.divisions import Division
from tools.bench.country.shapes import ProgrammeShape
from tools.bench.country.words import sentences
from tools.bench.vocabulary import BODIES, Record, family_id, text

CLAUSES = "一二三四五六七八九十"


@dataclass(frozen=True)
class Made:
    """A programme to be written: of which place, which number, which shape.

    `parts` are the codes of the places directly below; `above` is the programme of the same
    family in the nearest plan above.
    """

    place: Division
    number: int
    shape: ProgrammeShape
    parts: tuple[str, ...]
    above: Made | None
    seed: int

    @property
    def family(self) -> str:
        """The id of its family, which is its own as well."""
        return family_id(self.number)

    def chance(self, what: str) -> random.Random:
        """Chance for one of its files, the same whatever else is written."""
        return random.Random(f"{self.seed} {self.place.code} {self.number} {what}")


def clause(number: int) -> str:
    """`二` for 2, `十二` for 12, `二十` for 20."""
    tens, ones = divmod(number, 10)
    if tens == 0 or number == 10:
        return CLAUSES[number - 1]
    return ("" if tens == 1 else CLAUSES[tens - 1]) + "十" + (CLAUSES[ones - 1] if ones else "")


def letter(number: int) -> str:
    """`C` for 3: titles bear letters, as a number in a text must be one of the data's."""
    return ascii_uppercase[number - 1]


def programme(made: Made) -> Record:
    """The programme's file."""
    chance = made.chance("programme")
    return {
        "id": made.family,
        "number": made.number,
        "family": made.family,
        "clause": clause(made.number),
        "title": text(
            f"办好虚构的事{letter(made.number)}", f"Do made-up thing {letter(made.number)}"
        ),
        "summary": sentences(chance, 1)[0],
        "bodies": {"lead": [lead(made)], "responsible": [_office(made, 1), _office(made, 2)]},
        "figures": figures(made),
        "lists": [{"id": "services", "title": WHAT, "items": sentences(chance, 3)}],
        "notes": sentences(chance, 1),
    }


def lead(made: Made) -> str:
    """The body that leads it."""
    return _office(made, 0)


def _office(made: Made, further: int) -> str:
    return f"office-{(made.number + further) % BODIES + 1}"


WHAT = text("做什么", "What is done")


def figures(made: Made) -> list[Record]:
    """As many figures as the shape has: money, people, a rate, sites, a share, then others."""
    chance, own = made.chance("figures"), made.family
    rate = {} if made.shape.rules else {"purpose": "requirement"}
    usual: list[Record] = [
        _figure("programme-funding", "funding", f"约{chance.randint(2, 30)}亿元"),
        _figure(f"{own}-people", "target", f"{chance.randint(1000, 9999)}人"),
        _figure(f"{own}-rate", "standard", f"每人每月{_amount(made)}元") | rate,
        _figure(f"{own}-sites", "target", f"{chance.randint(10, 99)}个"),
        _figure(f"{own}-reach", "target", f"{chance.randint(50, 99)}%以上"),
        _figure(f"{own}-people", "baseline", f"{chance.randint(100, 999)}人") | {"as_of": "2022"},
    ]
    more = [
        _figure(f"{own}-more-{at}", "target", f"{chance.randint(10, 9999)}个")
        for at in range(1, made.shape.figures - len(usual) + 1)
    ]
    return [*usual[: made.shape.figures], *more]


def _amount(made: Made) -> int:
    """What is paid: at least what the plan above pays."""
    upper = _amount(made.above) if made.above else 100
    return upper + made.chance("amount").randint(0, 200)


def _figure(indicator: str, role: str, printed: str) -> Record:
    return {"indicator": indicator, "role": role, "printed": printed}
