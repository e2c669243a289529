"""The table `redirects`: ids that things bore before."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.redirects import resolved
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import StatedDate
from generator.model.base import Text
from generator.model.ids import published_place
from generator.model.redirect import RedirectKind


class RedirectRow(Row):
    """One id that is no longer in use."""

    kind: RedirectKind = column(
        title=("种类", "Kind"),
        about=(
            "编号属于哪一种：地方、文件、方案、实事、主题、事项、指标、数据、待遇或情况",
            "What the id is of: a place, document, plan, programme and so on",
        ),
    )
    old_id: str = column(
        title=("旧编号", "Old id"), about=("不再使用的编号", "The id that is no longer in use")
    )
    new_id: str = column(
        title=("新编号", "New id"), about=("现在使用的编号", "The id that the same thing has now")
    )
    since: StatedDate = column(
        title=("更改日期", "Since"), about=("从哪天起改用新编号", "When the id was changed")
    )


def rows(dataset: Dataset) -> Iterator[RedirectRow]:
    """As the data names them, then what moved along."""
    for redirect in resolved(dataset):
        old, new = redirect.old, redirect.new
        if redirect.kind == "place":
            old, new = published_place(old), published_place(new)
        yield RedirectRow(kind=redirect.kind, old_id=old, new_id=new, since=redirect.since)


TABLE = Table(
    name="redirects",
    group="reference",
    title=Text(zh="更改过的编号", en="Redirects"),
    about=Text(
        zh="更改过的编号，从旧到新。属于它的、以它开头的编号也跟着改。旧网址仍然有效。",
        en="Ids that were changed, old to new. Ids of what belongs to it, which begin with its "
        "id, have changed along. The old addresses still work.",
    ),
    key=("kind", "old_id"),
    row=RedirectRow,
    rows=rows,
    of_plans=False,
)
