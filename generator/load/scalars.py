"""What a plain YAML scalar means here: a narrow reading with no surprises.

Dates, times and codes stay text (`12:30`, `2024-13-01`); a word YAML 1.1 takes for a truth
value (`no`) is still read as one, so that the model can refuse it where text belongs.
"""

from __future__ import annotations

import re

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
TRUE = frozenset({"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"})
FALSE = frozenset({"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"})
INTEGER = re.compile(r"[-+]?[0-9]+")
DECIMAL = re.compile(r"[-+]?[0-9]*\.[0-9]+")

Scalar = str | int | float | bool | None


def resolve(text: str, *, plain: bool) -> Scalar:
    """The value of a scalar; a quoted or block scalar is always text."""
    if not plain:
        return text
    if text in NULLS:
        return None
    if text in TRUE or text in FALSE:
        return text in TRUE
    if INTEGER.fullmatch(text):
        return int(text) if len(text) < 20 else text
    return float(text) if DECIMAL.fullmatch(text) else text
