"""Allocation tables: full rows, and each cell as a figure."""

import pytest
from pydantic import ValidationError

from generator.model.allocation import Allocation
from tests.sample_scheme import allocation


def test_cells() -> None:
    cells = dict(Allocation.model_validate(allocation()).cells())
    assert list(cells) == [
        ("total", 0),
        ("whole", 0),
        ("rows", "990102", 0),
        ("rows", "river-zone", 0),
    ]
    total, row = cells[("total", 0)], cells[("rows", "990102", 0)]
    assert (total.local_id, total.printed, total.heading_unit) == (
        "spaces-target-table-total",
        "100",
        "个",
    )
    assert (row.local_id, row.printed, row.about) == ("spaces-target-990102", "60", "990102")
    assert row.part_of == total.local_id
    assert (row.document, row.clause) == ("yunzhou-scheme", "附件1 附1")


def test_a_cell_that_stands_for_all_rows() -> None:
    cells = dict(Allocation.model_validate(allocation()).cells())
    whole = cells[("whole", 0)]
    assert (whole.local_id, whole.printed, whole.heading_unit) == (
        "plan-funding-funding-table",
        "5万元",
        None,
    )


def test_without_a_total_the_rows_are_part_of_nothing() -> None:
    made = allocation()
    del made["total"]
    cells = dict(Allocation.model_validate(made).cells())
    assert ("total", 0) not in cells
    assert cells[("rows", "990102", 0)].part_of is None


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"rows": {"990102": ["60", "1"]}}, "row '990102' has 2 cells for 1 columns"),
        ({"rows": {"990102": []}}, "row '990102' has 0 cells for 1 columns"),
        ({"total": ["1", "2"]}, "row 'total' has 2 cells for 1 columns"),
    ],
)
def test_rows_are_full(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Allocation.model_validate(allocation() | change)
    assert str(caught.value.errors()[0]["ctx"]["error"]) == message


@pytest.mark.parametrize("change", [{"rows": {}}, {"columns": []}])
def test_a_table_has_rows_and_columns(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Allocation.model_validate(allocation() | change)
