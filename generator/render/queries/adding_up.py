"""Queries that add figures up, each thing once; for SQLite and DuckDB alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.export.table import Row
from generator.export.tables.figures import FigureRow

ONCE = "part_of IS NULL AND same_as IS NULL AND restates IS NULL"
"""What leaves out each figure that stands in another already."""


@dataclass(frozen=True)
class Sum:
    """A query; `key` is the word that says what it answers."""

    key: str
    code: str


INDICATORS = f"""SELECT indicator, year, unit, sum(value) AS total
FROM figures
WHERE adds_up AND {ONCE}
GROUP BY indicator, year, unit
ORDER BY indicator, year;"""
TOPICS = f"""SELECT programmes.topic, sum(figures.value) AS yuan
FROM figures JOIN programmes ON programmes.programme_id = figures.programme_id
WHERE figures.role = 'funding' AND figures.unit = 'CNY'
  AND adds_up AND {ONCE}
GROUP BY programmes.topic
ORDER BY yuan DESC;"""
PARTS = """SELECT places.name_zh, places.name_en, figures.value
FROM figures JOIN places ON places.place_id = figures.about_place
WHERE figures.part_of = '{total}'
ORDER BY figures.value DESC;"""


def sums(rows: Sequence[Row]) -> Iterator[Sum]:
    """The queries on these figures: by indicator, by topic, and the parts of a total, if any."""
    yield Sum("adding_indicators", INDICATORS)
    yield Sum("adding_topics", TOPICS)
    for row in rows:
        if isinstance(row, FigureRow) and row.about_place and row.part_of:
            yield Sum("adding_parts", PARTS.format(total=row.part_of.replace("'", "''")))
            return
