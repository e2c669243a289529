"""Columns of figures: which stand in another already, and where in its text each was found."""

from __future__ import annotations

from typing import Annotated, Any

from generator.derive.adding_up import Standing
from generator.export.column import Column
from generator.model.base import Text

CHARACTERS = Text(zh="字符", en="characters")

AddsUp = Annotated[
    bool,
    Column(
        title=("可以相加", "Adds up"),
        about=(
            "能不能和别的数相加：数量和钱能；标准、比例、年限等不能，整个方案的资金（各件实事的资金在里面）和"
            "可能已经算在另一笔里的钱也不能",
            "Whether it can be added to others: counts and sums can; standards, shares and lengths "
            "of time can't, nor the money for a whole plan, which holds that of its programmes, "
            "nor money that another sum may hold",
        ),
    ),
]
PartOf = Annotated[
    str | None,
    Column(
        title=("所属合计", "Part of"),
        about=(
            "包含这个数的合计；可能在上级的方案里",
            "The stated total that this is a part of, maybe in the plan of a place above",
        ),
        refers_to="figures.figure_id",
    ),
]
SameAs = Annotated[
    str | None,
    Column(
        title=("同一个数", "Same as"),
        about=(
            "另一处已经写了同一件事的同一个数，那一处的编号",
            "The figure that states the same number of the same thing elsewhere",
        ),
        refers_to="figures.figure_id",
    ),
]
Restates = Annotated[
    str | None,
    Column(
        title=("再次写到", "Restates"),
        about=(
            "另一处已经写了同一件事，但数不同，或者说的人不同，那一处的编号",
            "The figure that speaks of the same thing elsewhere, with another number or for people "
            "named otherwise",
        ),
        refers_to="figures.figure_id",
    ),
]
TextSha256 = Annotated[
    str | None,
    Column(
        title=("文本的SHA-256", "SHA-256 of the text"),
        about=("在哪一份文本里找到的", "Of the file of the text in which it was found"),
    ),
]
TextOffset = Annotated[
    int | None,
    Column(
        title=("文本里的位置", "Offset in the text"),
        about=(
            "从第几个字开始，从0数起",
            "Where in that text it begins, in characters counted from 0",
        ),
        unit=CHARACTERS,
    ),
]


def standing_cells(standing: Standing) -> dict[str, Any]:
    """The cells of the four columns."""
    return {
        "adds_up": standing.adds_up,
        "part_of": standing.part_of,
        "same_as": standing.same_as,
        "restates": standing.restates,
    }
