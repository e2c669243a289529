"""The table `units`: units of measure."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.model.base import Text


class UnitRow(Row):
    """One unit."""

    unit_id: str = column(
        title=("单位编号", "Unit id"), about=("如 CNY、fraction", "As CNY, fraction")
    )
    name_zh: str = column(
        title=("名称（中文）", "Name (Chinese)"), about=("中文名称", "Name in Chinese")
    )
    singular_en: str = column(
        title=("英文单数", "Singular (English)"), about=("一个时的英文名称", "English name of one")
    )
    plural_en: str = column(
        title=("英文复数", "Plural (English)"),
        about=("多个时的英文名称", "English name of several"),
    )


def rows(dataset: Dataset) -> Iterator[UnitRow]:
    """In the order of the file."""
    for unit in dataset.units.values():
        yield UnitRow(
            unit_id=unit.id,
            name_zh=unit.name.zh,
            singular_en=unit.name.en.one,
            plural_en=unit.name.en.other,
        )


TABLE = Table(
    name="units",
    group="plans",
    title=Text(zh="单位", en="Units"),
    about=Text(zh="计量单位。", en="Units of measure."),
    key=("unit_id",),
    row=UnitRow,
    rows=rows,
    of_plans=False,
)
