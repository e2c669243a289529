"""A milestone's date says no more and nothing else than the date as printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.walk import owners
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "printed-date"
DIGITS = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each year, month and day that is printed in digits stands in the date."""
    for owner in owners(corpus):
        for loc, milestone in owner.milestones:
            if not _fits(milestone.printed, milestone.date):
                message = f"'{milestone.printed}' is printed, the date is {milestone.date}"
                yield owner.fault((*loc, "date"), message, RULE)


def _fits(printed: str, date: str) -> bool:
    found = next((one for one in DIGITS.finditer(printed) if one.group()), None)
    parts = [*date.split("-"), "", ""][:3]
    groups = found.groups() if found else (None, None, None)
    return all(
        number is None or (part != "" and int(part) == int(number))
        for number, part in zip(groups, parts, strict=True)
    )
