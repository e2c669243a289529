"""How a programme is carried out, as its annex has it."""

from __future__ import annotations

from collections.abc import Iterable

from generator.derive.dataset import Dataset
from generator.derive.records import SchemeRecord
from generator.export.api.links import place_ref, source
from generator.export.api.route import ApiForm, ApiOffice, ApiRoute, forms, office, routes
from generator.export.api.shape import ApiShape, ApiSource, ApiStated, Ref
from generator.model.base import Text
from generator.model.ids import member_id
from generator.model.scheme import PhaseKind, ReferenceKind, SchemeStatement


class ApiPhase(ApiShape):
    """A stage of the work."""

    id: str
    kind: PhaseKind
    start: str | None
    """A day, a month or a year, as exact as it is stated."""
    end: str
    printed: str
    what: Text
    source: ApiSource


class ApiReference(ApiShape):
    """A document or a standard that the scheme cites."""

    id: str
    kind: ReferenceKind
    title: Text
    number: str | None
    source: ApiSource


class ApiInstitution(ApiShape):
    """An institution that the scheme designates."""

    id: str
    name: Text
    place: Ref | None
    """Where it is; null where the document does not say."""
    does: Text
    serves: list[Ref]
    """The places that go to it."""
    note: Text | None
    source: ApiSource


class ApiScheme(ApiShape):
    """What an implementation document says of a programme.

    Its figures, lists and milestones are among the programme's own.
    """

    summary: Text
    serves: list[ApiStated]
    provides: list[ApiStated]
    funding: list[ApiStated]
    guarantees: list[ApiStated]
    routes: list[ApiRoute]
    forms: list[ApiForm]
    phases: list[ApiPhase]
    offices: list[ApiOffice]
    references: list[ApiReference]
    institutions: list[ApiInstitution]
    notes: list[Text]
    source: ApiSource


def scheme(dataset: Dataset, programme: str, record: SchemeRecord) -> ApiScheme:
    """The scheme of the programme with that id."""
    stated = record.scheme
    return ApiScheme(
        summary=stated.summary,
        serves=_stated(record, stated.serves),
        provides=_stated(record, stated.provides),
        funding=_stated(record, stated.funding),
        guarantees=_stated(record, stated.guarantees),
        routes=routes(programme, record),
        forms=forms(programme, record),
        phases=_phases(programme, record),
        offices=[office(resolved_office) for resolved_office in record.offices],
        references=_references(programme, record),
        institutions=_institutions(dataset, programme, record),
        notes=stated.notes,
        source=source(record.citation),
    )


def _stated(record: SchemeRecord, stated: Iterable[SchemeStatement]) -> list[ApiStated]:
    return [
        ApiStated(
            text=Text(zh=statement.zh, en=statement.en),
            source=source(record.cite(statement.clause)),
        )
        for statement in stated
    ]


def _phases(programme: str, record: SchemeRecord) -> list[ApiPhase]:
    return [
        ApiPhase.of(
            phase, id=member_id(programme, phase.key), source=source(record.cite(phase.clause))
        )
        for phase in record.scheme.phases
    ]


def _references(programme: str, record: SchemeRecord) -> list[ApiReference]:
    return [
        ApiReference.of(
            reference,
            id=member_id(programme, reference.id),
            source=source(record.cite(reference.clause)),
        )
        for reference in record.scheme.references
    ]


def _institutions(dataset: Dataset, programme: str, record: SchemeRecord) -> list[ApiInstitution]:
    return [
        ApiInstitution.of(
            institution,
            id=member_id(programme, institution.id),
            place=place_ref(dataset.places[institution.place]) if institution.place else None,
            serves=[place_ref(dataset.places[place]) for place in institution.serves],
            source=source(record.cite(institution.clause)),
        )
        for institution in record.scheme.institutions
    ]
