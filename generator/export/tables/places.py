"""The table `places`: provinces, cities, counties and districts."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Name, Note, PlaceKey
from generator.model.base import Text
from generator.model.place import Level


class PlaceRow(Row):
    """One place."""

    place_id: PlaceKey = column(
        title=("地方编号", "Place id"),
        about=(
            "CN-加行政区划代码，表格软件不会当成数字；没有代码的用本站编号",
            "CN- and the GB/T 2260 code, so that nothing takes it for a number; a local id "
            "where there is no code",
        ),
    )
    code: str | None = column(
        title=("行政区划代码", "Code"), about=("GB/T 2260 代码", "GB/T 2260 code, as text")
    )
    name: Name
    level: Level = column(
        title=("级别", "Level"),
        about=(
            "province 省，prefecture 设区市，county 县区，functional-area 功能区",
            "province, prefecture (a city with counties), county or functional-area",
        ),
    )
    parent: PlaceKey | None = column(
        title=("上级", "Parent"),
        about=("上一级地方", "The place it lies in"),
        refers_to="places.place_id",
    )
    note: Note


def rows(dataset: Dataset) -> Iterator[PlaceRow]:
    """In the order of the codes, local ids last."""
    for place in dataset.places.values():
        yield PlaceRow.of(place, place_id=place.id)


TABLE = Table(
    name="places",
    group="plans",
    title=Text(zh="地方", en="Places"),
    about=Text(
        zh="有方案的地方，和它们的上级、下级；代码以2023年为准。",
        en="Places with plans, those above and below them, and their codes of 2023.",
    ),
    key=("place_id",),
    row=PlaceRow,
    rows=rows,
    of_plans=False,
)
