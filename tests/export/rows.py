"""A small table for the tests of the file formats."""

from decimal import Decimal
from typing import Annotated

from generator.export.column import Column
from generator.export.table import Cell, Row

ABOUT = Column(title=("列", "Column"), about=("一列", "A column"))
OTHER = Column(
    title=("外键", "Foreign key"), about=("另一张表", "Another table"), refers_to="places.place_id"
)


class SampleRow(Row):
    """A row with a cell of each type."""

    name: Annotated[str, OTHER]
    size: Annotated[Decimal | None, ABOUT] = None
    number: Annotated[int, ABOUT] = 1
    good: Annotated[bool, ABOUT] = True


COLUMNS = ["name", "size", "number", "good"]


def row(name: str, size: str | None = None, *, good: bool = True) -> SampleRow:
    return SampleRow(name=name, size=None if size is None else Decimal(size), good=good)


CELLS: list[tuple[Cell, str]] = [
    (None, ""),
    (True, "true"),
    (False, "false"),
    (0, "0"),
    (Decimal("1E+9"), "1000000000"),
    (Decimal("0.50"), "0.5"),
    (Decimal("100"), "100"),
    (Decimal("100.00"), "100"),
    (Decimal("0.6"), "0.6"),
    ("360100", "360100"),
    ("", ""),
    ("江西", "江西"),
]
