"""SQL that makes the tables, with their keys and an index for each foreign key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.export.table import Described, Table

TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "NUMERIC", "boolean": "INTEGER"}


def quoted(name: str) -> str:
    """A name as SQL takes it, whatever it is."""
    return '"' + name.replace('"', '""') + '"'


def create_tables(tables: Sequence[Table]) -> dict[Table, list[str]]:
    """The statements for each table; a column that others refer to holds each value once."""
    referred = {column.column.refers_to for table in tables for column in table.columns()}
    return {table: list(_statements(table, referred)) for table in tables}


def _statements(table: Table, referred: Iterable[str | None]) -> Iterator[str]:
    columns = table.columns()
    yield _create(table, columns, referred)
    for column in columns:
        if column.column.refers_to and table.key[0] != column.name:
            index = quoted(f"{table.name}_{column.name}")
            yield f"CREATE INDEX {index} ON {quoted(table.name)} ({quoted(column.name)})"


def insert(table: Table) -> str:
    """The statement that adds a row."""
    marks = ", ".join("?" for _ in table.columns())
    return f"INSERT INTO {quoted(table.name)} VALUES ({marks})"


def copy(table: Table, source: str) -> str:
    """The statement that adds all rows that the table has in the database `source`."""
    name = quoted(table.name)
    return f"INSERT INTO main.{name} SELECT * FROM {source}.{name}"


def _create(table: Table, columns: Sequence[Described], referred: Iterable[str | None]) -> str:
    alone = table.key[0] if len(table.key) == 1 else None
    unique = [
        column.name
        for column in columns
        if f"{table.name}.{column.name}" in referred and column.name != alone
    ]
    key = ", ".join(quoted(name) for name in table.key)
    lines = [
        *(_column(column) for column in columns),
        f"PRIMARY KEY ({key})",
        *(f"UNIQUE ({quoted(name)})" for name in unique),
        *(_foreign_key(column) for column in columns if column.column.refers_to),
    ]
    body = ",\n  ".join(lines)
    return f"CREATE TABLE {quoted(table.name)} (\n  {body}\n)"


def _column(described: Described) -> str:
    words = [
        quoted(described.name),
        TYPES[described.type],
        *(["NOT NULL"] if described.required else []),
    ]
    if described.type == "boolean":
        words.append(f"CHECK ({quoted(described.name)} IN (0, 1))")
    if "enum" in described.constraints:
        values = ", ".join(_text(value) for value in described.constraints["enum"])
        words.append(f"CHECK ({quoted(described.name)} IN ({values}))")
    return " ".join(words)


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _foreign_key(described: Described) -> str:
    table, _, column = (described.column.refers_to or "").partition(".")
    return f"FOREIGN KEY ({quoted(described.name)}) REFERENCES {quoted(table)} ({quoted(column)})"
