"""What plans and programmes share: bodies, milestones, lists."""

from __future__ import annotations

from generator.derive.records import BodyRecord, ListRecord, MilestoneRecord
from generator.export.api.links import source
from generator.export.api.shape import ApiShape, ApiSource
from generator.model.base import Text
from generator.model.programme import Kind, Part, When
from generator.quantity.stated_date import Precision


class ApiBody(ApiShape):
    """A body and its part in a programme."""

    id: str
    name: Text
    """The kind of agency, in plain words."""
    printed: str
    """Its name as the place's plan prints it."""
    part: Part
    source: ApiSource


class ApiMilestone(ApiShape):
    """A date that a text states, and what is due then."""

    id: str
    kind: Kind
    date: str
    """A day, a month or a year, as exact as its digits; `precision` says which part of it."""
    precision: Precision
    """day, month or year, or a part of one: end-of-month, first-half."""
    first_day: str
    last_day: str
    """The days that are stated; of a deadline or an end its last day alone."""
    yearly: bool
    """Whether the same date holds in every year."""
    qualifier: When
    printed: str
    what: Text
    source: ApiSource


class ApiItemList(ApiShape):
    """What a text enumerates."""

    id: str
    title: Text
    items: list[Text]
    open_ended: bool
    """Whether the document goes on with "and others" (等)."""
    source: ApiSource


def body(record: BodyRecord) -> ApiBody:
    """A body's part."""
    return ApiBody.of(record, source=source(record.citation))


def milestone(record: MilestoneRecord) -> ApiMilestone:
    """A dated step."""
    stated = record.milestone
    return ApiMilestone.of(
        stated,
        id=record.id,
        precision=record.stated.precision,
        first_day=record.span[0].isoformat(),
        last_day=record.span[1].isoformat(),
        yearly=record.stated.yearly,
        source=source(record.citation),
    )


def item_list(record: ListRecord) -> ApiItemList:
    """An enumeration."""
    stated = record.list
    return ApiItemList(
        id=record.id,
        title=stated.title,
        items=stated.items,
        open_ended=stated.open_ended,
        source=source(record.citation),
    )
