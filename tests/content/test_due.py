"""What the documents ask for is said to be due, not to have been done."""

import re
from collections.abc import Iterator

from generator.derive.records import MilestoneRecord
from generator.model.base import Text
from tests.real_data import real_dataset
from tests.real_pages import real_maker

DUE = {
    "zh": re.compile("要|计划|争取|力争|目标"),
    "en": re.compile(r"\b(?:is|are|aims|plans|seeks) to\b|\baims? for\b"),
}
ASKED = {"deadline", "report", "evaluation"}


def test_whoever_reads_of_a_day_years_later_is_not_told_that_it_was_done() -> None:
    """All conversions "are finished" stood under November 2023; nobody has said that they were."""
    asked = [record.milestone.what for record in milestones() if record.milestone.kind in ASKED]
    assert len(asked) > 30
    assert not left_open(asked)


def test_whoever_reads_of_works_years_later_is_not_told_that_they_were_done() -> None:
    """Jiangxi "adds 50 care homes" in English, where Chinese said that it was to add them."""
    works = [*summaries_of_targets(), *summaries_of_works()]
    assert len(works) > 50
    assert not left_open(works)


def left_open(texts: list[Text]) -> list[str]:
    """Those that could as well tell what has happened, in whichever language."""
    found = [text.zh for text in texts if not DUE["zh"].search(text.zh)]
    return found + [text.en for text in texts if not DUE["en"].search(text.en)]


def milestones() -> Iterator[MilestoneRecord]:
    """Those of each plan, then those of its programmes."""
    for plan in real_dataset().plans:
        yield from plan.milestones
        for programme in plan.programmes:
            yield from programme.milestones


def summaries_of_targets() -> Iterator[Text]:
    """Of programmes whose foremost figure is one to be reached."""
    maker = real_maker("en")
    for record in real_dataset().programmes():
        figure = maker.headline(record)
        if figure and figure.record.purpose == "target":
            yield record.programme.summary


def summaries_of_works() -> Iterator[Text]:
    for record in real_dataset().programmes():
        yield from (one.benefit.summary for one in record.benefits if one.benefit.works)
