"""Dates in a text, as terms: "2023年3月10日" and "10 March 2023" are "@20230310" and "@202303".

`theme/assets/search/dates.js` reads a query so. Nobody can type "@": it is in no word.
"""

import re
from collections.abc import Iterator

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_MONTH = "|".join(_MONTHS)
_CHINESE = re.compile(r"(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?")
_ENGLISH = re.compile(rf"\b(?:(\d{{1,2}}) )?({_MONTH}),? (\d{{4}})\b")
_AMERICAN = re.compile(rf"\b({_MONTH}) (\d{{1,2}}),? (\d{{4}})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?\b")


def date_terms(normal_text: str) -> Iterator[str]:
    """The terms of every date in a text, a day with its month."""
    for found in (*_CHINESE.finditer(normal_text), *_ISO.finditer(normal_text)):
        yield from _terms(found[1], found[2], found[3])
    for found in _ENGLISH.finditer(normal_text):
        yield from _terms(found[3], str(_MONTHS.index(found[2]) + 1), found[1])
    for found in _AMERICAN.finditer(normal_text):
        yield from _terms(found[3], str(_MONTHS.index(found[1]) + 1), found[2])


def _terms(year: str, month: str, day: str | None) -> Iterator[str]:
    yield f"@{year}{int(month):02}"
    if day:
        yield f"@{year}{int(month):02}{int(day):02}"
