"""Allocation tables as the documents print them: a row a place, a column a heading.

The cells are texts, exactly as printed; their values are among the figures.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import AllocationRecord, FigureRecord
from generator.export.draft import Draft, Files
from generator.export.fault import ExportError
from generator.export.publication import FOLDER
from generator.model.allocation import AllocationColumn
from generator.model.ids import published_place

PLACE = ("place_id", "place_zh", "place_en")
TOTAL = ("", "合计", "Total")


def allocation_path(programme: str) -> str:
    """`data/v1/allocations/990000-2023.hpv-vaccination.csv`."""
    return f"{FOLDER}/allocations/{programme}.csv"


def allocation_files(draft: Draft) -> Files:
    """A file for each programme that has a table."""
    return dict(_files(draft.dataset))


def _files(dataset: Dataset) -> Iterator[tuple[str, bytes]]:
    for programme in dataset.programmes():
        if programme.allocation:
            yield allocation_path(programme.id), _table(programme.id, programme.allocation)


def _table(programme: str, record: AllocationRecord) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    header = [*PLACE, *_headings(record)]
    if len(set(header)) < len(header):
        raise ExportError(f"{allocation_path(programme)}: two columns have one heading: {header}")
    writer.writerows([header, *_rows(record)])
    return buffer.getvalue().encode()


def _headings(record: AllocationRecord) -> Iterator[str]:
    """The headings, with the unit where it isn't in them; a cell for all rows by its indicator."""
    for column in record.allocation.columns:
        heading = column.heading.zh
        yield heading if column.unit in heading else f"{heading}（{column.unit}）"
    yield from (whole.indicator.name.zh for whole in _wholes(record))


def _wholes(record: AllocationRecord) -> list[FigureRecord]:
    """Cells printed once for all rows: about no place, and no column's total."""
    totals = [record.total(column) for column in record.allocation.columns]
    return [figure for figure in record.figures if figure.about is None and figure not in totals]


def _rows(record: AllocationRecord) -> Iterator[list[str]]:
    columns: list[AllocationColumn] = record.allocation.columns
    wholes = [whole.printed for whole in _wholes(record)]
    for cells in zip(*(record.cells(column) for column in columns), strict=True):
        place = cells[0].about
        assert place is not None, "a cell is about a place"
        names = (published_place(place.id), place.name.zh, place.name.en)
        yield [*names, *(cell.printed for cell in cells), *wholes]
    totals = [record.total(column) for column in columns]
    if any(totals):
        cells_of_total = [total.printed if total else "" for total in totals]
        yield [*TOTAL, *cells_of_total, *("" for _ in wholes)]
