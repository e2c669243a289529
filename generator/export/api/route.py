"""How to apply for something, and the forms and offices for it."""

from __future__ import annotations

from generator.derive.records import OfficeRecord, SchemeRecord
from generator.export.api.links import source
from generator.export.api.shape import ApiShape, ApiSource
from generator.model.base import Text
from generator.model.ids import member_id
from generator.model.scheme import OfficePart, RouteLine


class ApiRouteLine(Text):
    """A step, or a paper to bring."""

    clause: str | None
    """Where it stands, if not in the route's own clause."""


class ApiRoute(ApiShape):
    """How to apply for one thing."""

    id: str
    title: Text
    who: Text
    where: Text
    steps: list[ApiRouteLine]
    bring: list[ApiRouteLine]
    """The papers to bring."""
    reviewed_by: Text | None
    paid: Text | None
    source: ApiSource


class ApiForm(ApiShape):
    """A form that is prescribed."""

    id: str
    title: Text
    purpose: Text
    filled_in_by: Text | None
    """Null where it is whoever applies."""
    fields: list[Text]
    source: ApiSource


class ApiOffice(ApiShape):
    """An office to ring; never a person."""

    id: str
    part: OfficePart
    body: str
    """Id of the body it belongs to, as in the table `bodies`."""
    name: Text
    phone: str
    """Area code and number, in China (+86)."""
    source: ApiSource


def routes(programme: str, record: SchemeRecord) -> list[ApiRoute]:
    """The ways to apply that a programme's scheme lays down."""
    return [
        ApiRoute.of(
            route,
            id=member_id(programme, route.id),
            steps=[_line(step) for step in route.steps],
            bring=[_line(paper) for paper in route.bring],
            source=source(record.cite(route.clause)),
        )
        for route in record.scheme.routes
    ]


def _line(line: RouteLine) -> ApiRouteLine:
    return ApiRouteLine(zh=line.zh, en=line.en, clause=line.clause)


def forms(programme: str, record: SchemeRecord) -> list[ApiForm]:
    """The forms that a programme's scheme prescribes."""
    return [
        ApiForm.of(form, id=member_id(programme, form.id), source=source(record.cite(form.clause)))
        for form in record.scheme.forms
    ]


def office(record: OfficeRecord) -> ApiOffice:
    """An office."""
    return ApiOffice.of(
        record.office, id=record.id, body=record.body_id, source=source(record.citation)
    )
