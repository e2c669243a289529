"""What a table says of its columns, for a made-up one and every real one."""

import re

from generator.export.table import Table
from generator.export.tables import TABLES
from generator.model.base import Text
from tests.export.of_tables import EVERY
from tests.export.rows import OTHER, SampleRow

HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")
# A body's own name is Chinese only, as printed; a unit's English name has two forms.
ALONE = {("bodies", "name_zh"), ("units", "name_zh")}
KEYS = {(table.name, table.key) for table in TABLES}


def test_columns_are_read_off_the_row() -> None:
    text = Text(zh="表", en="Table")
    table = Table("sample", "plans", text, text, ("name",), SampleRow, lambda _: [])
    found = [(one.name, one.type, one.required) for one in table.columns()]
    assert found == [
        ("name", "string", True),
        ("size", "number", False),
        ("number", "integer", True),
        ("good", "boolean", True),
    ]
    assert table.columns()[0].column is OTHER


def test_names_are_unique_and_fit_a_file() -> None:
    names = [table.name for table in TABLES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in names)


@EVERY
def test_every_column_is_described_in_both_languages(table: Table) -> None:
    for text in (table.title, table.about):
        assert HAN.search(text.zh)
        assert LATIN.search(text.en)
    for one in table.columns():
        column = one.column
        assert re.fullmatch(r"[a-z]+[a-z0-9]*(_[a-z0-9]+)*", one.name)
        assert HAN.search(column.title.zh) or column.title.zh == "SHA-256"
        assert HAN.search(column.about.zh), one.name
        assert LATIN.search(column.title.en), one.name
        assert LATIN.search(column.about.en), one.name
        # A description that only repeats the title explains nothing.
        assert column.about.zh != column.title.zh, one.name
        assert column.about.en != column.title.en, one.name


@EVERY
def test_bilingual_columns_come_in_pairs(table: Table) -> None:
    names = [one.name for one in table.columns()]
    for name in names:
        if name.endswith("_en") and name[:-3] not in ("singular", "plural"):
            assert f"{name[:-3]}_zh" in names
        if name.endswith("_zh") and (table.name, name) not in ALONE:
            assert f"{name[:-3]}_en" in names


@EVERY
def test_keys_are_columns_that_are_there(table: Table) -> None:
    columns = {one.name for one in table.columns()}
    assert table.key
    assert set(table.key) <= columns


@EVERY
def test_foreign_keys_lead_to_a_key(table: Table) -> None:
    for one in table.columns():
        if one.column.refers_to:
            name, _, column = one.column.refers_to.partition(".")
            assert (name, (column,)) in KEYS, one.name


@EVERY
def test_rows_that_state_something_read_name_its_document_and_clause(table: Table) -> None:
    names = {one.name for one in table.columns()}
    assert ("clause" in names) <= ("document_id" in names)


def test_what_cells_may_hold_is_read_off_the_row() -> None:
    found = {
        f"{table.name}.{one.name}": one.constraints
        for table in TABLES
        for one in table.columns()
        if one.constraints
    }
    assert found["offices.part"] == {"enum": ["lead", "responsible", "supporting"]}
    assert found["indicators.per"]["enum"][0] == "person"
    assert found["list_items.position"] == {"minimum": 1}
    assert found["documents.sha256"] == {"pattern": "^[0-9a-f]{64}$"}
    assert found["phases.begins"] == found["milestones.date"]
    assert "figures.value" not in found
