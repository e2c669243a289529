"""A question to the open data, with its right answer and the queries that find it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path

import yaml

from generator.model.base import Text

FOLDER = Path(__file__).parent / "asked"
Answer = list[tuple[str, ...]]
"""Rows of cells as texts, in a fixed order."""


@dataclass(frozen=True)
class Question:
    """One question; `sql` is for SQLite and DuckDB alike, `pandas` leaves a frame in `answer`.

    `csvkit` is a shell command, empty where csvkit alone can't tell. `tables` are more files than
    the data's own, by the name that queries give them.
    """

    name: str
    question: Text
    sql: str
    pandas: str
    answer: Answer
    csvkit: str = ""
    tables: dict[str, str] = field(default_factory=dict)


def rows(found: Iterable[Iterable[object]]) -> Answer:
    """Rows in a fixed order, their numbers without decimals that say nothing."""
    return sorted(tuple(_cell(cell) for cell in row) for row in found)


def _cell(cell: object) -> str:
    try:
        return f"{Decimal(str(cell)).normalize():f}"
    except InvalidOperation:
        return str(cell)


def _read(path: Path) -> Question:
    stated = yaml.load(path.read_bytes(), yaml.CSafeLoader)
    question, answer = Text(**stated.pop("question")), rows(stated.pop("answer"))
    return Question(name=path.stem, question=question, answer=answer, **stated)


QUESTIONS = [_read(path) for path in sorted(FOLDER.glob("*.yml"))]
