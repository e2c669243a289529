"""Writes the queries: load the table with its codes as text, then count its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.render.queries.source import QueryTable


@dataclass(frozen=True)
class Query:
    """A query in the language of one tool; `tool` is its key in the wording."""

    tool: str
    code: str


def pandas(source: QueryTable) -> str:
    """Python with pandas."""
    types = ", ".join(f'"{name}": str' for name in source.texts)
    more = f", dtype={{{types}}}" if types else ""
    count = f'{source.name}["{source.group}"].value_counts()' if source.group else None
    return "\n".join(
        (
            "import pandas as pd",
            "",
            f'{source.name} = pd.read_csv("{source.csv}"{more})',
            f"print({count or f'len({source.name})'})",
        )
    )


def duckdb(source: QueryTable) -> str:
    """SQL for DuckDB."""
    types = ", ".join(f"'{name}': 'VARCHAR'" for name in source.texts)
    more = f", types = {{{types}}}" if types else ""
    read = f"FROM read_csv('{source.csv}', header = true{more})"
    if source.group is None:
        return f"SELECT count(*) AS n\n{read};"
    column = f'"{source.group}"'
    return f"SELECT {column}, count(*) AS n\n{read}\nGROUP BY {column}\nORDER BY n DESC;"


def csvkit(source: QueryTable) -> str:
    """A command for a shell; the file is read where it lies."""
    name = f"{source.name}.csv"
    if source.group is None:
        return f"csvstat --snifflimit 0 --count {name}"
    return f"csvstat --snifflimit 0 --columns {source.group} --freq --freq-count 20 {name}"


def r(source: QueryTable) -> str:
    """R as it comes."""
    types = ", ".join(f'{name} = "character"' for name in source.texts)
    more = f",\n  colClasses = c({types})" if types else ""
    load = f'{source.name} <- read.csv("{source.csv}",\n  encoding = "UTF-8"{more})'
    count = f"table({source.name}${source.group})" if source.group else f"nrow({source.name})"
    return f"{load}\n{count}"


def excel(source: QueryTable) -> str:
    """A formula for a free cell of the opened sheet."""
    if source.group is None:
        return "=COUNTA(A:A)-1"
    value = f'"{source.value}"' if source.is_text else source.value.upper()
    return f"=COUNTIF({source.letter}:{source.letter},{value})"


TOOLS: dict[str, Callable[[QueryTable], str]] = {
    "pandas": pandas,
    "r": r,
    "duckdb": duckdb,
    "csvkit": csvkit,
    "excel": excel,
}


def queries(source: QueryTable) -> list[Query]:
    """One for each tool, in the order of the page."""
    return [Query(tool, write(source)) for tool, write in TOOLS.items()]
