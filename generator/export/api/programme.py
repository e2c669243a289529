"""The resource `programmes`: the numbered promises, with all that hangs on them."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.export.api import allocation, parts
from generator.export.api.figure import ApiFigure, figures
from generator.export.api.links import (
    benefit_ref,
    family_ref,
    item_path,
    pages,
    place_ref,
    plan_ref,
    source,
)
from generator.export.api.resource import Resource
from generator.export.api.scheme import ApiScheme, scheme
from generator.export.api.shape import ApiSource, Item, Ref
from generator.model.base import Text
from generator.model.programme import Vote


class ApiProgramme(Item):
    """One programme."""

    plan: Ref
    place: Ref
    year: int
    number: int
    """Its number within the plan."""
    family: Ref
    topic: str
    """Id of the topic, as in the table `topics`."""
    group: str | None
    """Id of the plan's group it stands in; null where the plan has none."""
    title: Text
    """The Chinese one as the document has it; the English one is our translation."""
    summary: Text
    """In our own words."""
    voted_by: list[Vote]
    """The congresses that voted for it, where the document marks that."""
    bodies: list[parts.ApiBody]
    figures: list[ApiFigure]
    """Those of its text and of its scheme; the cells of the table are in `allocation`."""
    lists: list[parts.ApiItemList]
    milestones: list[parts.ApiMilestone]
    scheme: ApiScheme | None
    allocation: allocation.ApiAllocation | None
    benefits: list[Ref]
    gaps: Text | None
    """What the copy consulted lacks."""
    notes: list[Text]
    source: ApiSource


def make(dataset: Dataset) -> Iterator[ApiProgramme]:
    """Plan by plan, by number."""
    for plan in dataset.plans:
        for record in plan.programmes:
            yield _programme(dataset, plan, record)


def _programme(dataset: Dataset, plan: PlanRecord, record: ProgrammeRecord) -> ApiProgramme:
    stated = record.programme
    table = record.allocation
    return ApiProgramme.of(
        stated,
        id=record.id,
        url=item_path("programmes", record.id),
        pages=pages(paths.programme_path(record)),
        plan=plan_ref(plan),
        place=place_ref(record.place),
        year=record.year,
        family=family_ref(record.family),
        topic=record.topic.id,
        bodies=[parts.body(body) for body in record.bodies],
        figures=figures(record.figures, dataset),
        lists=[parts.item_list(item_list) for item_list in record.lists],
        milestones=[parts.milestone(milestone) for milestone in record.milestones],
        scheme=scheme(dataset, record.id, record.scheme) if record.scheme else None,
        allocation=allocation.allocation(record, table, dataset) if table else None,
        benefits=[benefit_ref(benefit) for benefit in record.benefits],
        source=source(record.citation),
    )


RESOURCE = Resource(
    "programmes", Text(zh="实事", en="Programmes"), ApiProgramme, make, of_plans=True
)
