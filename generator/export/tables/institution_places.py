"""The table `institution_places`: which places are assigned to which institution."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, PlaceKey
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class InstitutionPlaceRow(Row):
    """One place that an institution serves."""

    institution_id: str = column(
        title=("机构编号", "Institution id"),
        about=("定点机构", "The institution"),
        refers_to="institutions.institution_id",
    )
    place: PlaceKey = column(
        title=("地方", "Place"),
        about=("由这家机构服务的地方", "A place that it serves"),
        refers_to="places.place_id",
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[InstitutionPlaceRow]:
    """Institution by institution, in the document's order."""
    for member in members(dataset, lambda scheme: scheme.institutions):
        for place in member.value.serves:
            yield InstitutionPlaceRow(institution_id=member.id, place=place, **member.source)


TABLE = Table(
    name="institution_places",
    group="schemes",
    title=Text(zh="机构服务的地方", en="Places of institutions"),
    about=Text(
        zh="哪些地方由哪家机构服务；没有列出的，文件没有写。",
        en="The places assigned to an institution, where the document says so.",
    ),
    key=("institution_id", "place"),
    row=InstitutionPlaceRow,
    rows=rows,
)
