"""The table `bodies`: the agencies that the plans name."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import PlaceKey
from generator.model.base import Text
from generator.model.ids import body_id


class BodyRow(Row):
    """One agency of one place."""

    body_id: str = column(
        title=("单位编号", "Body id"), about=("地方编号加单位类别", "The place's id and the kind")
    )
    kind: str = column(
        title=("类别", "Kind"),
        about=("各地同类单位相同", "The same for like agencies of all places"),
    )
    place: PlaceKey = column(
        title=("地方", "Place"),
        about=("所在地方", "The place it belongs to"),
        refers_to="places.place_id",
    )
    name_zh: str = column(
        title=("名称（中文）", "Name (Chinese)"),
        about=("文件中的写法", "As the place's document prints it"),
    )
    kind_name: Text = both(
        title=("类别名称", "Kind"),
        about=("通用说法", "What such an agency is"),
        about_en=("英文说明，非官方译名", "A description, not an official name"),
        name="kind",
    )


def rows(dataset: Dataset) -> Iterator[BodyRow]:
    """Kind by kind, place by place."""
    for body in dataset.bodies:
        for place, printed in body.printed.items():
            yield BodyRow(
                body_id=body_id(place, body.id),
                kind=body.id,
                place=place,
                name_zh=printed,
                kind_name=Text(zh=body.name.zh, en=body.english(place)),
            )


TABLE = Table(
    name="bodies",
    group="reference",
    title=Text(zh="单位", en="Bodies"),
    about=Text(zh="文件中点名的单位。", en="The agencies that the documents name."),
    key=("body_id",),
    row=BodyRow,
    rows=rows,
    of_plans=False,
)
