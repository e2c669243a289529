"""A few of the made-up persons, one of each kind, by clicking; the audit tries all of them."""

import pytest
from playwright.sync_api import Page

from tests.real_data import real_dataset
from tools.audit.persons import Person, persons
from tools.audit.trials import attempt

FEW = (
    "a woman of 62 who would like to be looked after by day",
    "a childcare centre that is a small firm as well",
    "nothing fits",
)


def of(name: str) -> Person:
    return next(person for person in persons() if person.name == name)


@pytest.mark.parametrize("name", FEW)
def test_they_find_all_that_they_should(page: Page, name: str) -> None:
    trial = attempt(page, of(name), real_dataset())
    assert (trial.wrong, trial.idle) == ("", [])
    assert trial.screens > 1


def test_what_is_missing_is_found_out(page: Page) -> None:
    person = of("nothing fits")
    hoping = person.model_copy(update={"finds": {"likely": ["prenatal-screening"]}})
    [finding] = attempt(page, hoping, real_dataset()).findings()
    assert "prenatal-screening" in finding.text
