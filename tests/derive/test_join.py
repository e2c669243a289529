"""The sample's records, joined: nothing is left to look up."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.derive.build import derive
from generator.derive.records import FigureRecord, PlanRecord, ProgrammeRecord
from generator.load.kept_ledger import Ledger, LedgerFile
from generator.quantity.quantity import Quantity
from tests.changes import both, drop, put
from tests.corpus import PROGRAMME, SCHEME, corpus_of, dataset_of, files


@pytest.fixture
def plan(tmp_path: Path) -> PlanRecord:
    return dataset_of(tmp_path).plans[0]


@pytest.fixture
def programme(plan: PlanRecord) -> ProgrammeRecord:
    return plan.programmes[0]


def figure(record: ProgrammeRecord, local: str) -> FigureRecord:
    return next(one for one in record.all_figures if one.local_id == local)


def test_a_plan(plan: PlanRecord) -> None:
    assert (plan.id, plan.place.name.en, plan.coordinator) == (
        "990100-2023",
        "Yunzhou",
        "990100-finance",
    )
    assert [one.id for one in plan.documents] == ["yunzhou-plan", "yunzhou-scheme"]
    assert [one.id for one in plan.milestones] == ["990100-2023.report"]
    assert (plan.citation.document.id, plan.citation.clause) == ("yunzhou-plan", "引言")
    first = plan.figures[0]
    assert (first.id, first.programme_id, first.family_id) == (
        "990100-2023.programmes-target",
        None,
        None,
    )


def test_a_programme(programme: ProgrammeRecord) -> None:
    assert (programme.id, programme.plan_id) == ("990100-2023.parking", "990100-2023")
    assert (programme.family.id, programme.topic.id) == ("parking", "city")
    assert programme.group is not None
    assert programme.group.title.en == "Travel"
    assert programme.citation.clause == "一(一)"


def test_a_figure_is_completed_by_its_indicator(programme: ProgrammeRecord) -> None:
    fee = figure(programme, "fee-standard")
    assert fee.printed == "每月300元"
    assert fee.quantity == Quantity("exact", Decimal(300), None, "CNY", "household", "month")
    assert fee.verified is True


def test_a_figure_that_the_ledger_does_not_bear_out(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, files())
    rows = [row for claim, row in corpus.ledger.items() if not claim.endswith(".fee-standard")]
    corpus.ledger = Ledger()
    corpus.ledger.add(LedgerFile.of(rows))
    [programme] = derive(corpus).programmes()
    assert figure(programme, "fee-standard").verified is False
    assert figure(programme, "spaces-target").verified is True


def test_a_part_names_its_total_and_place(programme: ProgrammeRecord) -> None:
    part = figure(programme, "car-parks-target-990102")
    assert part.part_of == "990100-2023.parking.car-parks-target"
    assert part.about is not None
    assert (part.about.id, part.place.id) == ("990102", "990100")


def test_a_cell_has_its_headings_unit(programme: ProgrammeRecord) -> None:
    cell = figure(programme, "spaces-target-river-zone")
    assert (cell.printed, cell.heading_unit, cell.quantity.value) == ("40", "个", Decimal(40))
    assert (cell.citation.document.id, cell.citation.clause) == ("yunzhou-scheme", "附件1 附1")


@pytest.mark.parametrize(
    ("local", "clause", "document"),
    [
        ("spaces-target", "一(一)", "yunzhou-plan"),
        ("fee-standard", "附件1 二(一)", "yunzhou-scheme"),
    ],
)
def test_sources_of_figures(
    programme: ProgrammeRecord, local: str, clause: str, document: str
) -> None:
    source = figure(programme, local).citation
    assert (source.clause, source.document.id) == (clause, document)


def test_a_statement_of_a_scheme_without_clause_stands_in_the_schemes(tmp_path: Path) -> None:
    contents = files()
    both(
        drop(SCHEME, "figures", 0, "clause"),
        drop(SCHEME, "lists", 0, "clause"),
        drop(SCHEME, "lists", 0, "document"),
    )(contents)
    [programme] = dataset_of(tmp_path, contents).programmes()
    for one in (figure(programme, "fee-standard"), programme.lists[1]):
        assert (one.citation.document.id, one.citation.clause) == ("yunzhou-scheme", "附件1")


def test_a_qualifier_that_stands_away_from_the_number(tmp_path: Path) -> None:
    contents = files()
    put(PROGRAMME, "figures", 0, "qualifier", value="at least")(contents)
    [programme] = dataset_of(tmp_path, contents).programmes()
    assert figure(programme, "spaces-target").quantity.qualifier == "at least"


def test_bodies_with_their_parts_and_names(programme: ProgrammeRecord) -> None:
    found = [(one.id, one.part, one.printed, one.citation.clause) for one in programme.bodies]
    assert found == [
        ("990100-housing", "lead", "市住建局", "一(一)"),
        ("990100-finance", "implementing", "市财政局", "附件1"),
        ("990100-housing", "implementing", "市住建局", "附件1 二(一)"),
    ]


def test_what_a_scheme_states_is_the_programmes_too(programme: ProgrammeRecord) -> None:
    assert [one.id for one in programme.lists] == [
        "990100-2023.parking.works",
        "990100-2023.parking.papers",
    ]
    assert [one.milestone.key for one in programme.milestones] == ["done", "summary"]
    assert programme.scheme is not None
    [office] = programme.scheme.offices
    assert (office.id, office.body_id) == ("990100-2023.parking.housing-office", "990100-housing")
    assert programme.scheme.cite("附件1 七").document.id == "yunzhou-scheme"


def test_an_allocation_by_column(programme: ProgrammeRecord) -> None:
    held = programme.allocation
    assert held is not None
    [column] = held.allocation.columns
    assert [one.printed for one in held.cells(column)] == ["60", "40"]
    total = held.total(column)
    assert total is not None
    assert total.printed == "100"
    assert [place.id for place in held.missing] == ["hill-zone"]
