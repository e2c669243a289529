"""Full-text search in the database, over programmes, figures and benefits in both languages.

The trigram tokenizer finds any piece of three characters or more, which Chinese needs as it puts
no spaces between words. Shorter pieces (低保) are found with LIKE on the same table. What is
indexed stands in a plain table, `texts`, to which Datasette gives a search box.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import chain

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, FigureRecord, ProgrammeRecord
from generator.describe.figure import figure_text
from generator.export.of_plans import of_plans
from generator.model.base import Text
from generator.model.ids import published_place

TEXTS = """CREATE TABLE texts (
  kind TEXT NOT NULL, id TEXT NOT NULL, place TEXT NOT NULL REFERENCES places (place_id),
  year INTEGER NOT NULL, title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
  text_zh TEXT NOT NULL, text_en TEXT NOT NULL
)"""
# The quotes around the content are those by which Datasette knows it.
INDEX = """CREATE VIRTUAL TABLE search USING fts5 (
  kind UNINDEXED, id UNINDEXED, place UNINDEXED, year UNINDEXED,
  title_zh, title_en, text_zh, text_en, tokenize = 'trigram', content="texts"
)"""
INSERT = "INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"
OPTIMIZE = "INSERT INTO search (search) VALUES ('optimize')"

Entry = tuple[str, str, str, int, str, str, str, str]


def add_search(database: sqlite3.Connection, dataset: Dataset) -> None:
    """Add the texts and their index."""
    database.execute(TEXTS)
    database.execute(INDEX)
    database.executemany(INSERT, _entries(dataset))
    database.execute(REBUILD)
    database.execute(OPTIMIZE)


def _entries(dataset: Dataset) -> Iterator[Entry]:
    """A row a thing; `id` is the key in the table that `kind` names."""
    return chain.from_iterable(of_plans("texts of the search", dataset, MAKERS).values())


def _programmes(dataset: Dataset) -> Iterator[Entry]:
    for record in dataset.programmes():
        own = record.programme
        yield _entry("programmes", record, own.title, own.summary)


def _figures(dataset: Dataset) -> Iterator[Entry]:
    for figure in dataset.figures():
        said = _both(figure_text(figure, dataset.units), _about(figure))
        yield _entry("figures", figure, figure.indicator.name, said)


def _benefits(dataset: Dataset) -> Iterator[Entry]:
    for record in dataset.benefits():
        own = record.benefit
        yield _entry("benefits", record, own.title, own.summary)


def _entry(
    kind: str, record: ProgrammeRecord | FigureRecord | BenefitRecord, title: Text, text: Text
) -> Entry:
    place = published_place(record.place.id)
    return (kind, record.id, place, record.year, title.zh, title.en, text.zh, text.en)


def _about(figure: FigureRecord) -> Text | None:
    return figure.about.name if figure.about else None


def _both(text: Text, more: Text | None) -> Text:
    return Text(zh=f"{text.zh} {more.zh}", en=f"{text.en} {more.en}") if more else text


MAKERS = {"programmes": _programmes, "figures": _figures, "benefits": _benefits}
"""What makes the texts of a kind, in the order of the table."""
