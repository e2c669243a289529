"""A number in a title or a summary is one that the programme's data hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.check.quantities import Quantities
from generator.check.stated_numbers import StatedNumbers
from generator.check.walk import owners
from generator.fault import Fault
from generator.lang import LANGUAGES
from generator.load.corpus import Corpus
from generator.model.base import Loc, Text
from generator.model.quote import without_quotes
from generator.quantity.prose import WrittenNumber, numbers

RULE = "text-number"
PARTS = ("title", "summary")
LIST = re.compile(r"[^。.；;:：]*[:：]([^。.；;]+)")
"""What a number announces: 4项检查：甲、乙、丙和丁."""
BRACKETS = re.compile(r"（[^）]*）|\([^)]*\)")
BETWEEN = re.compile(r"、|，|, and |, | and |和|及")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Titles and summaries of plans, programmes, schemes, tables and benefits."""
    units, stated = Quantities(corpus).units, StatedNumbers(corpus)
    for owner in owners(corpus):
        known = stated.of(owner.key)
        for loc, record in _records(owner.entry.value):
            texts = _texts(record)
            found = [
                (where, text, number)
                for where, text in texts
                for number in numbers(text, where[-1], units)
            ]
            listed = {number.value for _, text, number in found if _announced(text, number)}
            for where, _, number in found:
                if number.value not in known | listed:
                    message = f"no figure, list or date here holds '{number.text}'"
                    yield owner.fault((*loc, *where), message, RULE)


def _records(record: Any) -> Iterator[tuple[Loc, Any]]:
    """The record, or each benefit of a file of them."""
    yield (), record
    for at, benefit in enumerate(getattr(record, "benefits", ())):
        yield ("benefits", at), benefit


def _texts(record: Any) -> Iterator[tuple[tuple[str, Any], str]]:
    for part in PARTS:
        text = getattr(record, part, None)
        if isinstance(text, Text):
            yield from (((part, lang), without_quotes(text.of(lang))) for lang in LANGUAGES)


def _announced(text: str, number: WrittenNumber) -> bool:
    """Whether as many things as it says are named behind it in its sentence."""
    found = LIST.match(BRACKETS.sub(lambda part: "#" * len(part[0]), text), number.end)
    return found is not None and len(BETWEEN.split(found[1])) == number.value
