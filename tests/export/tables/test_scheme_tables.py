"""The tables of schemes and allocations, from the real data."""

from collections import Counter
from functools import cache

import pytest

from generator.derive.dataset import Dataset
from generator.export import files
from generator.export.table import Row, Table
from generator.export.tables import TABLES
from tests.real_data import real_dataset

BY_NAME = {table.name: table for table in TABLES}
NAMES = [
    "schemes",
    "statements",
    "routes",
    "steps",
    "papers",
    "phases",
    "offices",
    "citations",
    "institutions",
    "institution_places",
    "forms",
    "form_fields",
    "restatements",
    "allocations",
    "allocation_missing",
    "notes",
]


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return real_dataset()


@pytest.fixture(params=[BY_NAME[name] for name in NAMES], ids=NAMES)
def table(request: pytest.FixtureRequest) -> Table:
    assert isinstance(request.param, Table)
    return request.param


@cache
def table_rows(table: Table) -> list[Row]:
    """The rows of a table, made once."""
    return list(files.table_rows(table, real_dataset()))


def cells(rows: list[Row], column: str) -> list[object]:
    return [row.cell(column) for row in rows]


def test_keys_are_unique(table: Table, dataset: Dataset) -> None:
    rows = list(table.rows(dataset))
    keys = Counter(tuple(getattr(row, name) for name in table.key) for row in rows)
    assert rows
    assert max(keys.values()) == 1


def test_foreign_keys_resolve(table: Table) -> None:
    rows = table_rows(table)
    for one in table.columns():
        if one.column.refers_to:
            name, column = one.column.refers_to.split(".")
            known = set(cells(table_rows(BY_NAME[name]), column))
            assert set(cells(rows, one.name)) - {None} <= known, one.name


def test_columns_are_described_in_both_languages(table: Table) -> None:
    for one in table.columns():
        column = one.column
        assert all((column.title.zh, column.title.en, column.about.zh, column.about.en)), one.name


def test_every_row_cites_a_clause(table: Table) -> None:
    rows = table_rows(table)
    assert all(cells(rows, "document_id"))
    assert all(cells(rows, "clause"))


def test_everything_in_the_schemes_is_published(dataset: Dataset) -> None:
    schemes = [one.scheme.scheme for one in dataset.programmes() if one.scheme]
    expected = {
        "schemes": len(schemes),
        "statements": sum(
            len(one.serves) + len(one.provides) + len(one.funding) + len(one.guarantees)
            for one in schemes
        ),
        "steps": sum(len(route.steps) for one in schemes for route in one.routes),
        "papers": sum(len(route.bring) for one in schemes for route in one.routes),
        "form_fields": sum(len(form.fields) for one in schemes for form in one.forms),
        "institution_places": sum(len(x.serves) for one in schemes for x in one.institutions),
        "citations": sum(len(one.references) for one in schemes),
        "restatements": sum(len(one.restates) for one in schemes),
        **{
            name: sum(len(getattr(one, name)) for one in schemes)
            for name in ("routes", "phases", "offices", "institutions", "forms")
        },
    }
    found = {name: len(table_rows(BY_NAME[name])) for name in expected}
    assert found == expected


def test_notes_run_on_through_programme_scheme_and_table(dataset: Dataset) -> None:
    for programme in dataset.programmes():
        if not (programme.scheme and programme.allocation):
            continue
        notes = [
            *programme.programme.notes,
            *programme.scheme.scheme.notes,
            *programme.allocation.allocation.notes,
        ]
        rows = table_rows(BY_NAME["notes"])
        owners = cells(rows, "programme_id")
        own = [row for row, owner in zip(rows, owners, strict=True) if owner == programme.id]
        assert cells(own, "note_zh") == [note.zh for note in notes]
        assert cells(own, "position") == list(range(1, len(notes) + 1))


def test_a_cell_carries_the_unit_of_its_heading(dataset: Dataset) -> None:
    rows = table_rows(BY_NAME["figures"])
    units = dict(zip(cells(rows, "figure_id"), cells(rows, "heading_unit"), strict=True))
    tables = [one.allocation for one in dataset.programmes() if one.allocation]
    headings = [(table, column) for table in tables for column in table.allocation.columns]
    for table, column in headings:
        assert {units[cell.id] for cell in table.cells(column)} == {column.unit}
    assert {column.unit for _, column in headings} > {"户", "万元"}
