"""Whether something that holds for a time is over on a day."""

from __future__ import annotations

import calendar
import datetime

from generator.derive.records import BenefitRecord


def is_past(year: int, on: datetime.date) -> bool:
    """Whether the year is over on that day."""
    return year < on.year


def has_ended(benefit: BenefitRecord, on: datetime.date) -> bool:
    """Whether a benefit's end lies before the day; the year of its plan where none is stated.

    One that runs on for those who qualify has not ended before that.
    """
    return not runs_on(benefit, on) and last_day(benefit.benefit.until or str(benefit.year)) < on


def runs_on(benefit: BenefitRecord, on: datetime.date) -> bool:
    """Whether its plan's year is over on the day, and those who qualify still have it."""
    later = benefit.benefit.runs_on
    return later is not None and is_past(benefit.year, on) and last_day(later.until) >= on


def is_over(benefit: BenefitRecord, on: datetime.date) -> bool:
    """Whether an end that the document states lies before the day."""
    return benefit.benefit.until is not None and has_ended(benefit, on)


def last_day(iso: str) -> datetime.date:
    """The last day of a day, a month or a year."""
    parts = [int(part) for part in iso.split("-")]
    year, month = [*parts, 12][:2]
    day = parts[2] if len(parts) == 3 else calendar.monthrange(year, month)[1]
    return datetime.date(year, month, day)
