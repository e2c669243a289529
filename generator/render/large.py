"""A value as a tile sets it: the number large, what stands around it smaller."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Digits with their magnitude: 10,888 or 2.3亿 or 6 billion or 50%; a ratio or a range is one.
_DIGITS = r"[0-9][0-9.,]*(?:[-:–—~～至][0-9][0-9.,]*)*"
_MAGNITUDE = r"(?:\s?(?:亿|万|thousand|million|billion)|%)?"
_LARGE = re.compile(rf"(?P<before>[^0-9]*)(?P<number>{_DIGITS}{_MAGNITUDE})(?P<after>[^0-9]*)")


@dataclass(frozen=True)
class Large:
    """`before` + `number` + `after` is the value again, each without spaces at its ends."""

    before: str
    number: str
    after: str


def large(value: str) -> Large:
    """每人每月300元 -> 每人每月, 300, 元; a value of no or of several numbers stays whole."""
    found = _LARGE.fullmatch(value)
    if found is None:
        return Large("", value, "")
    return Large(*(part.strip() for part in found.group("before", "number", "after")))
