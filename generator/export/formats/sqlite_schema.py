"""SQL that makes the tables, with their keys and an index for each foreign key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.export.table import Described, Table

TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "NUMERIC", "boolean": "INTEGER"}


def quoted(name: str) -> str:
    """A name as SQL takes it, whatever it is."""
    return '"' + name.replace('"', '""') + '"'


def create_tables(tables: Sequence[Table]) -> Iterator[str]:
    """The statements for all tables; a column that others refer to holds each value once."""
    referred = {one.column.refers_to for table in tables for one in table.columns()}
    for table in tables:
        columns = table.columns()
        yield _create(table, columns, referred)
        for one in columns:
            if one.column.refers_to and table.key[0] != one.name:
                index = quoted(f"{table.name}_{one.name}")
                yield f"CREATE INDEX {index} ON {quoted(table.name)} ({quoted(one.name)})"


def insert(table: Table) -> str:
    """The statement that adds a row."""
    marks = ", ".join("?" for _ in table.columns())
    return f"INSERT INTO {quoted(table.name)} VALUES ({marks})"


def _create(table: Table, columns: Sequence[Described], referred: Iterable[str | None]) -> str:
    alone = table.key[0] if len(table.key) == 1 else None
    unique = [
        one.name for one in columns if f"{table.name}.{one.name}" in referred and one.name != alone
    ]
    key = ", ".join(quoted(name) for name in table.key)
    lines = [
        *(_column(one) for one in columns),
        f"PRIMARY KEY ({key})",
        *(f"UNIQUE ({quoted(name)})" for name in unique),
        *(_foreign_key(one) for one in columns if one.column.refers_to),
    ]
    body = ",\n  ".join(lines)
    return f"CREATE TABLE {quoted(table.name)} (\n  {body}\n)"


def _column(one: Described) -> str:
    words = [quoted(one.name), TYPES[one.type], *(["NOT NULL"] if one.required else [])]
    if one.type == "boolean":
        words.append(f"CHECK ({quoted(one.name)} IN (0, 1))")
    if "enum" in one.constraints:
        values = ", ".join(_text(value) for value in one.constraints["enum"])
        words.append(f"CHECK ({quoted(one.name)} IN ({values}))")
    return " ".join(words)


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _foreign_key(one: Described) -> str:
    table, _, column = (one.column.refers_to or "").partition(".")
    return f"FOREIGN KEY ({quoted(one.name)}) REFERENCES {quoted(table)} ({quoted(column)})"
