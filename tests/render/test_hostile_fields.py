"""The hostile texts of the other tests stand in every field that takes text of any words."""

import typing
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.load.corpus import Corpus, Record
from generator.model.base import Text
from tests.render.hostile import corpus_with, hostile

NOT_FREE = {
    "Allocation.rows",
    "Allocation.total",
    "AllocationColumn.unit",
    "Body.stems",
    "Fact.unit",
    "Family.near",
    "Figure.heading_unit",
    "Figure.printed",
    "Indicator.unit",
    "Milestone.printed",
    "Restatement.printed",
    "Term.near",
    "Topic.near",
    "Unit.ambiguous",
    "Unit.id",
    "Unit.printed",
    "WholeColumn.printed",
}
"""Fields whose text a rule or another model narrows down."""


def _fields(model: type[BaseModel]) -> Iterator[str]:
    """The model's fields that hold a text of any words."""
    for name, field in model.model_fields.items():
        written_type = f"{field.annotation} {field.metadata}"
        if "_one_line" in written_type or "base.Text" in written_type or field.annotation is Text:
            yield f"{model.__name__}.{name}"


def _models(model: type[BaseModel]) -> set[type[BaseModel]]:
    """The model and all models within it."""
    found = {model}
    waiting: list[object] = [field.annotation for field in model.model_fields.values()]
    while waiting:
        one = waiting.pop()
        waiting += typing.get_args(one)
        if isinstance(one, type) and issubclass(one, BaseModel) and one is not model:
            found |= _models(one)
    return found


def _values(record: BaseModel) -> Iterator[str]:
    """The fields of a record, and of those within it, that hold hostile words."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        for one in _flat(value):
            if isinstance(one, BaseModel):
                yield from _values(one)
        if any("<script>" in repr(one) for one in _flat(value)):
            yield f"{type(record).__name__}.{name}"


def _flat(value: object) -> Iterator[object]:
    if isinstance(value, list | tuple):
        for one in value:
            yield from _flat(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _flat(one)
    else:
        yield value


def _records(corpus: Corpus) -> list[BaseModel]:
    """Every record that a file holds, or a member of the list in one."""
    lists: list[Sequence[Record[Any]]] = [
        *(corpus.topics, corpus.units, corpus.places, corpus.documents, corpus.bodies),
        *(corpus.terms, corpus.facts, corpus.audiences, corpus.shared_indicators),
        *(corpus.families, corpus.plans),
    ]
    for plan in corpus.plans:
        lists += [plan.programmes, plan.schemes, plan.allocations, plan.benefits]
    return [entry.value for part in lists for entry in part]


def test_every_free_text_field_was_hostile(tmp_path: Path) -> None:
    records = _records(corpus_with(tmp_path, hostile(0)))
    wanted = {
        field
        for model in {inner for record in records for inner in _models(type(record))}
        for field in _fields(model)
        if not field.endswith(".clause")
    }
    hit = {field for record in records for field in _values(record)}
    assert wanted - hit == NOT_FREE
