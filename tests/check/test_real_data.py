"""The project's own data: no fault, everything that is known to be there, every figure read."""

import pytest

from generator.check.benefits import benefits
from generator.check.quantities import Quantities, read_quantity
from generator.check.runner import check
from generator.check.walk import figures
from generator.model.programme import Figure
from tests.real_data import loaded, real_corpus

PLANS = {
    ("360000", 2023): 10,
    ("360100", 2023): 20,
    ("361100", 2023): 10,
    ("360112", 2024): 15,
}
DOCUMENTS = {
    "jiangxi-2023-plan",
    "jiangxi-2023-implementation",
    "nanchang-2023-plan",
    "shangrao-2023-plan",
    "xinjian-2024-plan",
}
UNITS = Quantities(real_corpus()).units


def test_no_fault() -> None:
    corpus, faults = loaded()
    assert [str(fault) for fault in [*faults, *check(corpus)]] == []


def test_plans_and_their_programmes() -> None:
    found = {
        (plan.value.place, plan.value.year): len(plan.programmes) for plan in real_corpus().plans
    }
    assert found == PLANS
    assert sum(found.values()) == 55


def test_numbers_of_programmes_have_no_gap() -> None:
    for plan in real_corpus().plans:
        numbers = [entry.value.number for entry in plan.programmes]
        assert numbers == list(range(1, len(numbers) + 1))


def test_documents() -> None:
    documents = {entry.value.id: entry.value for entry in real_corpus().documents}
    assert documents.keys() == DOCUMENTS
    assert len({document.sha256 for document in documents.values()}) == 5
    assert [one.id for one in documents.values() if not one.complete] == ["jiangxi-2023-plan"]


def test_every_provincial_programme_has_its_scheme() -> None:
    [plan] = [one for one in real_corpus().plans if one.value.place == "360000"]
    programmes = {entry.value.id for entry in plan.programmes}
    assert {entry.value.programme for entry in plan.schemes} == programmes
    assert {entry.value.document for entry in plan.schemes} == {"jiangxi-2023-implementation"}


def _case(figure: Figure) -> str:
    return figure.printed + (figure.heading_unit or "")


CASES = {_case(figure): figure for _, _, figure in figures(real_corpus())}


def test_there_are_figures_to_read() -> None:
    assert len(CASES) > 300


@pytest.mark.parametrize("printed", sorted(CASES))
def test_every_printed_figure_is_read(printed: str) -> None:
    quantity = read_quantity(CASES[printed], UNITS)
    assert quantity.value >= 0
    assert quantity.value_max is None or quantity.value_max > quantity.value


def test_only_what_nobody_admits_people_to_is_open_to_all() -> None:
    street = {"road-links", "ring-road-lighting", "fire-hydrants", "manhole-covers", "pavements"}
    works = [one.benefit for one in benefits(real_corpus()) if one.benefit.works]
    assert {one.id for one in works if one.open_to_all} == street | {"public-defibrillators"}
    assert {"care-homes-built", "school-places", "parking"} <= {one.id for one in works}
