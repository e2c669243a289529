"""The made-up persons try the finder by clicking: what they find, and how many screens it takes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median

from playwright.sync_api import Browser, Error, Page

from generator.check.runner import load_checked
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.lang import Lang
from generator.project import PROJECT
from tools.audit.browsers import share
from tools.audit.finding import Finding
from tools.audit.idle import stakes
from tools.audit.persons import Person, persons, sorted_finds
from tools.web.finder_walk import Walk

PHONE = {"width": 360, "height": 740}
CHECK = "persons"
FIRST = 1
"""The screen on which place, year and person are chosen."""


@dataclass(frozen=True)
class Trial:
    """What came of one person, asking in `lang`, and what was wrong.

    `screens` came until nothing was open: the first, with place, year and person, then a screen for
    each question, skipped ones too. `idle` are questions that could change nothing.
    """

    name: str
    lang: Lang
    screens: int
    wrong: str
    idle: list[str] = field(default_factory=list)

    def findings(self) -> Iterator[Finding]:
        """What was wrong; a person who needs too many screens is counted in the bars."""
        page = f"/{self.lang}/finder/"
        if self.wrong:
            yield Finding(CHECK, page, self.name, self.wrong)
        for name in self.idle:
            yield Finding(CHECK, page, self.name, f"{name} is asked, and could change nothing")


def typical(trials: list[Trial]) -> float:
    """How many screens half of the persons need at most."""
    return median(trial.screens for trial in trials)


def worst(trials: list[Trial]) -> Trial:
    """The one with the most screens."""
    return max(trials, key=lambda trial: trial.screens)


def measure_all(origin: str, jobs: int) -> list[Trial]:
    """A trial of each person, with `jobs` browsers."""
    return [trial for part in share(_try_all, origin, persons(), jobs) for trial in part]


def _try_all(browser: Browser, origin: str, some: list[Person]) -> list[Trial]:
    data = derive(load_checked(PROJECT / "data"))
    trials = []
    for person in some:
        page = browser.new_page(base_url=f"{origin}/", viewport=PHONE)  # type: ignore[arg-type]
        trials.append(attempt(page, person, data))
        page.close()
    return trials


def attempt(page: Page, person: Person, data: Dataset) -> Trial:
    """Answer all that is asked as the person would, and compare what is found."""
    walk = Walk(page)
    try:
        walk.begin(person.lang, person.place, person.year, person.whom)
        asked = walk.go_through(person.knows)
    except (Error, AssertionError, ValueError) as error:  # ValueError: no such answer
        return Trial(person.name, person.lang, 0, str(error).strip()[:300])
    found = sorted_finds(walk.outcome())
    expected = sorted_finds(person.finds)
    wrong = "" if found == expected else f"finds {found}, not {expected}"
    idle = stakes(data, person, datetime.date.today()).idle(person, asked)
    return Trial(person.name, person.lang, FIRST + len(asked), wrong, idle)
