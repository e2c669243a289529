"""Fields of rows that are one column or two."""

import pytest
from pydantic import ValidationError

from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.model.base import Text

NAME = Text(zh="停车", en="Parking")


class PairRow(Row):
    """A bilingual text that must be there, one that need not, and a plain column."""

    place: str = column(title=("地方", "Place"), about=("在哪里", "Where"))
    place_name: Text = both(
        title=("名称", "Name"),
        about=("中文名", "In Chinese"),
        about_en=("英文名", "In English"),
        name="place",
    )
    note: Text | None = both(title=("说明", "Note"), about=("要知道的", "What to know"))


TABLE = Table("pairs", "plans", NAME, NAME, ("place",), PairRow, lambda _: [])


def test_a_bilingual_text_is_two_columns() -> None:
    found = [(one.name, one.type, one.required) for one in TABLE.columns()]
    assert found == [
        ("place", "string", True),
        ("place_zh", "string", True),
        ("place_en", "string", True),
        ("note_zh", "string", False),
        ("note_en", "string", False),
    ]


def test_each_of_the_two_is_described_by_its_language() -> None:
    titles = {one.name: one.column.title for one in TABLE.columns()}
    about = {one.name: one.column.about.en for one in TABLE.columns()}
    assert titles["place_zh"] == Text(zh="名称（中文）", en="Name (Chinese)")
    assert titles["place_en"] == Text(zh="名称（英文）", en="Name (English)")
    assert (about["place_zh"], about["place_en"]) == ("In Chinese", "In English")
    assert about["note_zh"] == about["note_en"] == "What to know"


def test_cells_hold_their_half_or_nothing() -> None:
    row = PairRow(place="990100", place_name=NAME, note=None)
    assert [one.of(row) for one in TABLE.columns()] == ["990100", "停车", "Parking", None, None]
    assert (row.cell("place"), row.cell("place_en")) == ("990100", "Parking")
    with pytest.raises(KeyError):
        row.cell("place_name")


@pytest.mark.parametrize("cells", [{"note": None}, {"place_name": NAME}, {"place_name": "停车"}])
def test_no_column_may_be_left_out_or_hold_something_else(cells: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PairRow.model_validate({"place": "990100", **cells})
