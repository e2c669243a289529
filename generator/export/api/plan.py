"""The resource `plans`: what one place promises for one year."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.coverage import is_whole
from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord
from generator.export.api.figure import ApiFigure, figures
from generator.export.api.links import (
    document_ref,
    item_path,
    pages,
    place_ref,
    programme_ref,
    source,
)
from generator.export.api.parts import ApiMilestone, milestone
from generator.export.api.resource import Resource
from generator.export.api.shape import ApiShape, ApiSource, Item, Ref
from generator.model.base import Text
from generator.model.plan import Because


class ApiGroup(ApiShape):
    """A heading that a plan gathers programmes under."""

    id: str
    """Within the plan."""
    title: Text
    clause: str


class Numbered(ApiShape):
    """A programme of the plan, by its number there."""

    number: int
    group: str | None
    programme: Ref


class ApiPlan(Item):
    """One plan."""

    place: Ref
    year: int
    title: Text
    summary: Text
    documents: list[Ref]
    """What it rests on, the plan itself first."""
    coordinator: str | None
    """Id of the body that follows up on the whole plan, as in the table `bodies`."""
    groups: list[ApiGroup]
    programmes: list[Numbered]
    figures: list[ApiFigure]
    """Those on the plan as a whole; the programmes' stand in their own files."""
    milestones: list[ApiMilestone]
    programmes_stated: int
    """How many the document says it has; `programmes` may be fewer."""
    complete: bool
    incomplete_because: Because | None
    """Why not all of the plan is here: copy-damaged, entered-so-far or published-in-part."""
    gaps: Text | None
    """What the copy consulted lacks."""
    notes: list[Text]
    source: ApiSource


def make(dataset: Dataset) -> Iterator[ApiPlan]:
    """By place and year."""
    for record in dataset.plans:
        yield _plan(dataset, record)


def _plan(dataset: Dataset, record: PlanRecord) -> ApiPlan:
    plan = record.plan
    return ApiPlan.of(
        plan,
        id=record.id,
        url=item_path("plans", record.id),
        pages=pages(paths.plan_path(record)),
        place=place_ref(record.place),
        year=record.year,
        documents=[document_ref(document) for document in record.documents],
        coordinator=record.coordinator,
        groups=[ApiGroup.of(group) for group in plan.groups],
        programmes=[
            Numbered(
                number=programme.number,
                group=programme.programme.group,
                programme=programme_ref(programme),
            )
            for programme in record.programmes
        ],
        figures=figures(record.figures, dataset),
        milestones=[milestone(record_date) for record_date in record.milestones],
        programmes_stated=plan.states.programmes,
        complete=is_whole(record),
        incomplete_because=plan.because,
        source=source(record.citation),
    )


RESOURCE = Resource("plans", Text(zh="方案", en="Plans"), ApiPlan, make, of_plans=True)
