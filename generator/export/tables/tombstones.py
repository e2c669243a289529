"""The table `tombstones`: ids that name nothing any longer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import StatedDate
from generator.model.base import Text
from generator.model.ids import published_place
from generator.model.tombstone import ThingKind


class TombstoneRow(Row):
    """One id that went."""

    kind: ThingKind = column(
        title=("种类", "Kind"),
        about=(
            "编号属于哪一种：地方、文件、方案、实事、数据、待遇、单位等",
            "What the id was of: a place, document, plan, figure, benefit, body and so on",
        ),
    )
    old_id: str = column(
        title=("旧编号", "Old id"),
        about=(
            "不再使用、也不会另作他用的编号；以它开头的编号也一起停用",
            "The id, which will never name anything else; those that began with it went along",
        ),
    )
    since: StatedDate = column(
        title=("停用日期", "Since"), about=("从哪天起没有了", "The day from which it is gone")
    )
    why: Text = both(title=("原因", "Reason"), about=("为什么没有了", "Why it went"))
    successor_id: str | None = column(
        title=("接替的编号", "Successor"),
        about=(
            "同一种里现在说这件事的编号；空白表示没有",
            "The id of the same kind that says it now; empty where there is none",
        ),
    )


def rows(dataset: Dataset) -> Iterator[TombstoneRow]:
    """As the data name them."""
    for stone in dataset.tombstones:
        old, successor = stone.old, stone.successor
        if stone.kind == "place":
            old, successor = published_place(old), successor and published_place(successor)
        yield TombstoneRow.of(stone, old_id=old, successor_id=successor)


TABLE = Table(
    name="tombstones",
    group="reference",
    title=Text(zh="停用的编号", en="Tombstones"),
    about=Text(
        zh="公布过、现在没有了的编号：哪天起没有，为什么，现在看哪一个。旧网址也这样回答。",
        en="Ids that were published and are gone: since when, why, and which says it now. The old "
        "addresses answer the same.",
    ),
    key=("kind", "old_id"),
    row=TombstoneRow,
    rows=rows,
    of_plans=False,
)
