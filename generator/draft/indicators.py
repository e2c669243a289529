"""Which indicator each figure of an item may be: by unit, and by the words nearest to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.draft.likeness import likeness
from generator.draft.numerals import Numeral
from generator.draft.proposal import NOTHING, WEAK, Proposal
from generator.model.family import Family, Indicator

BEFORE, BEHIND = 40, 12
NEAR, AROUND = 0.65, 0.35
"""How much the words of a figure's own phrase say, and how much those of its sentence."""
AGAIN = 0.6
"""What is left of a proposal for an indicator that a likelier figure has."""
CLEAR, UNCLEAR = 0.05, 0.3
"""How far ahead of the next one a proposal has to be; one that isn't scores this at most."""
USUAL = ("count", "person", "CNY", "fraction", "year", None)
"""Units that say little of what is counted."""
LIKELY = 0.6
"""From what score on a figure is said to be another family's."""
SENTENCE, PHRASE = "[。；\n]", "[。；\n，、：（）]"


@dataclass(frozen=True)
class Around:
    """A figure, the words of its own phrase, and with those before it in its sentence."""

    numeral: Numeral
    near: str
    sentence: str

    def score(self, indicator: Indicator) -> float:
        """How much its words are like the indicator's name; 0 where the unit is another."""
        if not self.fits(indicator):
            return 0.0
        name = indicator.name.zh
        return NEAR * likeness(name, self.near) + AROUND * likeness(name, self.sentence)

    def fits(self, indicator: Indicator) -> bool:
        """Whether it may be counted in the indicator's unit."""
        quantity = self.numeral.reading.quantity
        return (
            quantity.unit in (None, indicator.unit)
            and quantity.per in (None, indicator.per)
            and quantity.period in (None, indicator.period)
        )


def around(text: str, figures: Sequence[Numeral]) -> list[Around]:
    """Each figure of a text with the words about it, none of another figure's."""
    floors = [0, *(each.end for each in figures[:-1])]
    limits = [*(each.start for each in figures[1:]), len(text)]
    return [_around(text, *each) for each in zip(figures, floors, limits, strict=False)]


def _around(text: str, numeral: Numeral, floor: int, limit: int) -> Around:
    start = max(0, numeral.start - BEFORE)
    behind = re.split(PHRASE, text[numeral.end : min(limit, numeral.end + BEHIND)])[0]
    own = re.split(PHRASE, text[max(floor, start) : numeral.start])[-1]
    return Around(
        numeral, own + behind, re.split(SENTENCE, text[start : numeral.start])[-1] + behind
    )


def propose_indicators(
    figures: Sequence[Around], allowed: Sequence[Sequence[Indicator]]
) -> list[Proposal]:
    """For each figure the likeliest of those that its role allows; the surest choose first."""
    scores = [
        {each.id: score for each in listed if (score := figure.score(each))}
        for figure, listed in zip(figures, allowed, strict=True)
    ]
    found = [NOTHING] * len(figures)
    taken: set[str] = set()
    for at in sorted(range(len(figures)), key=lambda at: -max(scores[at].values(), default=0.0)):
        found[at] = _alone(figures[at], allowed[at], taken) or _best(scores[at], taken)
        taken.add(found[at].id or "")
    return found


def _alone(figure: Around, allowed: Sequence[Indicator], taken: set[str]) -> Proposal | None:
    """The family's only indicator in an unusual unit, such as beds, unless another figure is it."""
    fitting = [each for each in allowed if figure.fits(each)]
    if len(fitting) != 1 or fitting[0].unit in USUAL or fitting[0].id in taken:
        return None
    return Proposal(fitting[0].id, round(max(WEAK, figure.score(fitting[0])), 2))


def _best(scores: dict[str, float], taken: set[str]) -> Proposal:
    left = {name: score * (AGAIN if name in taken else 1) for name, score in scores.items()}
    if not left:
        return NOTHING
    first, *others = sorted(left, key=lambda name: -left[name])
    clear = not others or left[first] - left[others[0]] >= CLEAR
    return Proposal(first, round(left[first] if clear else min(left[first], UNCLEAR), 2))


def elsewhere(figure: Around, families: Iterable[Family]) -> tuple[str, str] | None:
    """The family and the indicator that a figure's own words name, where they do so plainly."""
    found = [
        (likeness(each.name.zh, figure.near), family.id, each.id)
        for family in families
        for each in family.indicators
        if figure.fits(each)
    ]
    score, family, indicator = max(found, default=(0.0, "", ""))
    return (family, indicator) if score >= LIKELY else None
