"""Tables that split a programme's targets over the places below."""

from __future__ import annotations

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.records import AllocationRecord, ProgrammeRecord
from generator.export.api.figure import ApiFigure, figures
from generator.export.api.links import pages, place_ref, source
from generator.export.api.shape import ApiShape, ApiSource, Pages, Ref
from generator.export.formats.allocation_csv import allocation_path
from generator.model.base import Text


class ApiAllocation(ApiShape):
    """One table of a document."""

    title: Text
    pages: Pages
    csv: str
    """The table as printed, from the site's root."""
    cells: list[ApiFigure]
    """Every cell: the table's totals (about no place), then place by place."""
    missing: list[Ref]
    """Places for which the table has no row; not stated is not zero."""
    notes: list[Text]
    source: ApiSource


def allocation(
    programme: ProgrammeRecord, record: AllocationRecord, dataset: Dataset
) -> ApiAllocation:
    """The table of a programme."""
    return ApiAllocation(
        title=record.allocation.title,
        pages=pages(paths.allocation_path(programme)),
        csv=allocation_path(programme.id),
        cells=figures(record.figures, dataset),
        missing=[place_ref(place) for place in record.missing],
        notes=record.allocation.notes,
        source=source(record.citation),
    )
