"""The agenda of all dates, and how far plans have been read."""

from dataclasses import replace
from pathlib import Path

from generator.derive.agenda import AgendaItem, agenda
from generator.derive.coverage import coverage, state_of
from generator.derive.records import PlanRecord
from tests.changes import both, drop, put
from tests.corpus import PLAN, PROGRAMME, dataset_of, files


def itself(item: AgendaItem) -> AgendaItem:
    """The item, as it is."""
    return item


def test_dates_come_in_order_of_their_first_day(tmp_path: Path) -> None:
    items = [item.milestone for item in agenda(dataset_of(tmp_path), "itself", itself)]
    found = [(one.span[0].isoformat(), one.id.rpartition(".")[2]) for one in items]
    assert [date for date, _ in found] == sorted(date for date, _ in found)
    assert ("2023-06-20", "report") in found
    assert found.index(("2023-12-09", "summary")) < found.index(("2023-12-31", "done"))


def test_each_date_knows_whose_it_is(tmp_path: Path) -> None:
    items = {item.milestone.id: item for item in agenda(dataset_of(tmp_path), "itself", itself)}
    report, done = items["990100-2023.report"], items["990100-2023.parking.done"]
    assert (report.programme, report.milestone.citation.clause) == (None, "末段")
    assert done.programme is not None
    assert (done.programme.id, done.plan.id) == ("990100-2023.parking", "990100-2023")


def unverified(plan: PlanRecord) -> PlanRecord:
    """The plan with one cell of its allocation table not verified."""
    [one] = plan.programmes
    assert one.allocation is not None
    first, *rest = one.allocation.figures
    table = replace(one.allocation, figures=(replace(first, found=None), *rest))
    return replace(plan, programmes=(replace(one, allocation=table),))


def test_states_of_plans(tmp_path: Path) -> None:
    contents = files()
    damaged = dataset_of(tmp_path / "damaged", contents).plans[0]
    put("documents.yml", 0, "complete", value=True)(contents)
    for path in (PLAN, PROGRAMME):
        gaps = dataset_of(tmp_path / path, contents).plans[0]
        assert state_of(gaps) == state_of(unverified(gaps)) == "part"
        drop(path, "gaps")(contents)
    whole = dataset_of(tmp_path / "whole", contents).plans[0]
    both(
        put(PLAN, "complete", value=False),
        put(PLAN, "because", value="entered-so-far"),
        put(PLAN, "states", "programmes", value=3),
    )(contents)
    part = dataset_of(tmp_path / "part", contents).plans[0]
    assert state_of(part) == "part"
    assert state_of(whole) == "checked"
    assert state_of(unverified(whole)) == "full"
    assert state_of(damaged) == state_of(unverified(damaged)) == "part"


def test_coverage_has_a_row_for_each_prefecture(tmp_path: Path) -> None:
    years, rows = coverage(dataset_of(tmp_path))
    assert years == [2023]
    assert [(place.id, [cell.state for cell in cells]) for place, cells in rows] == [
        ("990000", ["none"]),
        ("990100", ["part"]),
        ("990200", ["none"]),
    ]
