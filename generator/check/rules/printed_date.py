"""Dates of milestones and stages say no more and nothing else than they are printed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import owners
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.programme import Milestone, When
from generator.model.scheme import Phase
from generator.quantity.stated_date import StatedDate, read_date
from generator.quantity.stated_span import read_span

RULE = "printed-date"
LISTED = "before"
"""What a list of days says once, behind the last of them: 6月30日、10月30日、12月25日前."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """The date is what the print reads as; the qualifier is the printed one, if there is one."""
    for owner in owners(corpus):
        listed = any(_when(milestone) == LISTED for _, milestone in owner.milestones)
        for loc, milestone in owner.milestones:
            for key, message in _wrong(milestone, listed):
                yield owner.fault((*loc, key), message, RULE)
        for loc, phase in owner.phases:
            for key, message in _wrong_phase(phase):
                yield owner.fault((*loc, key), message, RULE)


def _when(milestone: Milestone) -> When | None:
    stated = read_date(milestone.printed, int(milestone.date[:4]))
    return stated.when if stated else None


def _wrong(milestone: Milestone, listed: bool) -> Iterator[tuple[str, str]]:
    """The keys that are wrong, each with what is wrong; `listed` if a list may end in 前."""
    printed = milestone.printed
    stated = read_date(printed, int(milestone.date[:4]))
    if stated is None:
        yield "printed", f"'{printed}' is not a date; expected one such as 2024年初 or 6月底前"
        return
    if milestone.date != stated.date:
        yield (
            "date",
            f"'{printed}' is printed: the date must be {stated.date}, not {milestone.date}",
        )
    if not _fits(milestone, stated, listed):
        must = f"must be {stated.when}, not" if stated.when else "can't be"
        yield "qualifier", f"'{printed}' is printed: the qualifier {must} {milestone.qualifier}"


def _fits(milestone: Milestone, stated: StatedDate, listed: bool) -> bool:
    if stated.when is None:
        return milestone.qualifier != "about" and (milestone.qualifier != LISTED or listed)
    return milestone.qualifier == stated.when


def _wrong_phase(phase: Phase) -> Iterator[tuple[str, str]]:
    """The keys of a stage that are wrong, each with what is wrong."""
    printed = phase.printed
    span = read_span(printed, int(phase.end[:4]))
    if span is None:
        yield "printed", f"'{printed}' is not a time; expected one such as 2023年3-9月 or 4月底前"
        return
    start, end = span
    if phase.end != end:
        yield "end", f"'{printed}' is printed: the end must be {end}, not {phase.end}"
    if phase.start != start:
        must = f"the start must be {start}, not {phase.start}" if start else "no start is stated"
        yield "start" if phase.start else "printed", f"'{printed}' is printed: {must}"
