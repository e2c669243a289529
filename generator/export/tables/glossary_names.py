"""The table `glossary_names`: what else a term is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Position
from generator.model.base import Text


class NameRow(Row):
    """One name of one term."""

    term_id: str = column(
        title=("术语编号", "Term id"),
        about=("所属的术语", "The term it names"),
        refers_to="glossary.term_id",
    )
    position: Position
    name: str = column(
        title=("名称", "Name"),
        about=(
            "中文、英文或者拼音，人们怎么叫就怎么写",
            "Chinese, English or pinyin, as people say it",
        ),
    )
    kind: Literal["also", "wording"] = column(
        title=("种类", "Kind"),
        about=(
            "also：搜索时用的相近说法；wording：意思完全相同的英文说法",
            "also: a near name, good to search by; wording: English words that mean the very same",
        ),
    )


def rows(dataset: Dataset) -> Iterator[NameRow]:
    """Term by term, in the order of the file."""
    for term in dataset.terms:
        names = [(name, "also") for name in term.also]
        names += [(name, "wording") for name in term.wordings]
        for position, (name, kind) in enumerate(names, 1):
            yield NameRow.model_validate(
                {"term_id": term.id, "position": position, "name": name, "kind": kind}
            )


TABLE = Table(
    name="glossary_names",
    group="reference",
    title=Text(zh="术语的其他说法", en="Other names of terms"),
    about=Text(zh="同一个术语，人们还怎么叫。", en="What else people call each term."),
    key=("term_id", "position"),
    row=NameRow,
    rows=rows,
    of_plans=False,
)
