"""The table `bodies`: the agencies that the plans name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import PlaceKey
from generator.model.base import Text
from generator.model.ids import body_id


class BodyRow(Row):
    """One agency of one place."""

    body_id: Annotated[
        str,
        Column(
            title=("单位编号", "Body id"),
            about=("地方编号加单位类别", "The place's id and the kind"),
        ),
    ]
    kind: Annotated[
        str,
        Column(
            title=("类别", "Kind"),
            about=("各地同类单位相同", "The same for like agencies of all places"),
        ),
    ]
    place: Annotated[
        PlaceKey,
        Column(
            title=("地方", "Place"),
            about=("所在地方", "The place it belongs to"),
            refers_to="places.place_id",
        ),
    ]
    name_zh: Annotated[
        str,
        Column(
            title=("名称（中文）", "Name (Chinese)"),
            about=("文件中的写法", "As the place's document prints it"),
        ),
    ]
    kind_zh: Annotated[
        str,
        Column(
            title=("类别名称（中文）", "Kind (Chinese)"),
            about=("通用说法", "What such an agency is"),
        ),
    ]
    kind_en: Annotated[
        str,
        Column(
            title=("类别名称（英文）", "Kind (English)"),
            about=("英文说明，非官方译名", "A description, not an official name"),
        ),
    ]


def rows(dataset: Dataset) -> Iterator[BodyRow]:
    """Kind by kind, place by place."""
    for body in dataset.bodies:
        for place, printed in body.printed.items():
            yield BodyRow(
                body_id=body_id(place, body.id),
                kind=body.id,
                place=place,
                name_zh=printed,
                kind_zh=body.name.zh,
                kind_en=body.name.en,
            )


TABLE = Table(
    name="bodies",
    group="reference",
    title=Text(zh="单位", en="Bodies"),
    about=Text(zh="文件中点名的单位。", en="The agencies that the documents name."),
    key=("body_id",),
    row=BodyRow,
    rows=rows,
)
