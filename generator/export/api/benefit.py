"""The resource `benefits`: what a person, a household or an organisation can receive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, ProgrammeRecord
from generator.describe.benefit import resolve
from generator.export.api.figure import ApiFigure, figures
from generator.export.api.links import (
    benefit_ref,
    item_path,
    pages,
    place_ref,
    programme_ref,
    source,
)
from generator.export.api.parts import ApiBody, body
from generator.export.api.resource import Resource
from generator.export.api.route import ApiOffice, office
from generator.export.api.rule import Rule, rule
from generator.export.api.shape import ApiShape, ApiSource, ApiStated, Item, Ref
from generator.model.base import Text
from generator.model.benefit import For


class ApiAudience(ApiShape):
    """People or organisations that benefits are listed for."""

    id: str
    name: Text


class ApiRunsOn(ApiShape):
    """The last day, month or year of a claim that outlasts its plan's year; `why` is our own."""

    until: str
    why: Text


class ApiBenefit(Item):
    """One benefit of one programme."""

    benefit: str
    """The same in every place and year that has the benefit."""
    place: Ref
    year: int
    programme: Ref
    title: Text
    summary: Text
    headline: Text | None
    """What one gets, in a line; null for works, and where the benefit it follows says it."""
    audiences: list[ApiAudience]
    whom: Annotated[For, Field(alias="for")]
    works: bool
    """Something built, paid out to nobody: it has no rule."""
    open_to_all: bool
    """Works in the street or in public places; of others it isn't stated who can use them."""
    follows: Ref | None
    """The benefit of a place above whose rule it has."""
    rule: Rule | None
    """Its own rule, or that of the benefit it follows; null for `works`."""
    also_required: list[ApiStated]
    """What is required besides, and no software can check."""
    open: bool
    """Whether the document leaves part of the rule to others: an office has to be asked."""
    amount_stated: bool
    """Whether the document states how much money or what quantity one gets."""
    amounts: list[ApiFigure]
    """What it pays, the main figure first; also what is planned for all, by its `purpose`."""
    unstated: list[Text]
    """What the document leaves open."""
    since: Annotated[str | None, Field(alias="from")]
    until: str | None
    runs_on: ApiRunsOn | None
    """Where the claim outlasts the plan's year: until when those who qualify have it."""
    route: str | None
    """Id of the way to apply, among the routes of a programme's scheme."""
    apply: Text | None
    """How to apply, where no route is laid down."""
    leads: list[ApiBody]
    """Which bodies lead it by the plan of its own place, best first."""
    offices: list[ApiOffice]
    """Who to call about it, best first."""
    beside: list[Ref]
    """The same benefit of the places above, nearest first, whose standards it stands in for."""
    source: ApiSource


def make(dataset: Dataset) -> Iterator[ApiBenefit]:
    """Programme by programme."""
    for programme in dataset.programmes():
        for record in programme.benefits:
            yield _benefit(dataset, programme, record)


def _benefit(dataset: Dataset, programme: ProgrammeRecord, record: BenefitRecord) -> ApiBenefit:
    own, found = record.benefit, resolve(dataset, record)
    return ApiBenefit.of(
        own,
        id=record.id,
        url=item_path("benefits", record.id),
        pages=pages(paths.programme_path(programme)),
        benefit=own.id,
        place=place_ref(record.place),
        year=record.year,
        programme=programme_ref(programme),
        audiences=[
            ApiAudience(id=audience.id, name=audience.name) for audience in record.audiences
        ],
        follows=benefit_ref(found.rule) if own.follows else None,
        rule=rule(found.rule),
        also_required=[
            ApiStated(text=requirement.text, source=source(requirement.citation))
            for requirement in found.rule.also_required
        ],
        open=found.open,
        runs_on=own.runs_on
        and ApiRunsOn(until=own.runs_on.until, why=Text(zh=own.runs_on.zh, en=own.runs_on.en)),
        amount_stated=record.states_amount,
        amounts=figures(record.amounts, dataset),
        route=found.route.id if found.route else None,
        apply=found.apply,
        leads=[body(lead) for lead in found.leads],
        offices=[office(resolved_office) for resolved_office in found.offices],
        beside=[benefit_ref(neighbour) for neighbour in found.beside],
        source=source(record.citation),
    )


RESOURCE = Resource("benefits", Text(zh="待遇", en="Benefits"), ApiBenefit, make, of_plans=True)
