"""The made-up persons try the finder by clicking: what they find, and how many screens it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, Error, Page

from tools.audit.browsers import share
from tools.audit.finding import Finding
from tools.audit.persons import Person, persons, sorted_finds
from tools.web.finder_walk import Walk

PHONE = {"width": 360, "height": 740}
CHECK = "persons"


@dataclass(frozen=True)
class Trial:
    """What came of one person: how many screens until nothing is open, and what was wrong."""

    name: str
    page: str
    screens: int
    wrong: str

    def findings(self) -> Iterator[Finding]:
        """What was wrong; a person who needs too many screens is counted in the bars."""
        if self.wrong:
            yield Finding(CHECK, self.page, self.name, self.wrong)


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
    trials = []
    for person in some:
        page = browser.new_page(base_url=f"{origin}/", viewport=PHONE)  # type: ignore[arg-type]
        trials.append(attempt(page, person))
        page.close()
    return trials


def attempt(page: Page, person: Person) -> Trial:
    """Answer all that is asked as the person would, and compare what is found."""
    path = f"/{person.lang}/finder/"
    walk = Walk(page)
    try:
        walk.begin(person.lang, person.place, person.year, person.whom)
        asked = walk.go_through(person.knows)
    except (Error, AssertionError, ValueError) as error:  # ValueError: no such answer
        return Trial(person.name, path, 0, str(error).strip()[:300])
    found = sorted_finds(walk.outcome())
    expected = sorted_finds(person.finds)
    wrong = "" if found == expected else f"finds {found}, not {expected}"
    return Trial(person.name, path, len(asked), wrong)
