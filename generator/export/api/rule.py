"""The rule of a benefit as a tree of conditions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.derive.records import BenefitRecord
from generator.export.api.links import source
from generator.export.api.shape import ApiShape, ApiSource
from generator.model.answer import Answer
from generator.model.base import Loc, Text
from generator.model.condition import Condition, Operator


class ApiCondition(ApiShape):
    """What must hold of one fact."""

    fact: str
    """Id of the fact, as in the table `facts`."""
    operator: Operator
    value: Answer | list[str]
    """What the fact is compared with; a list for `one_of`."""
    source: ApiSource | None
    worked_out: Text | None
    """Our own reasoning, where no document prints the condition; then it has no source."""


class ApiAllOf(ApiShape):
    """Every part must hold."""

    all: list[Rule]


class ApiAnyOf(ApiShape):
    """One part at least must hold."""

    any: list[Rule]


class ApiNotOf(ApiShape):
    """The part must not hold."""

    not_: Annotated[Rule, Field(alias="not")]


Rule = ApiCondition | ApiAllOf | ApiAnyOf | ApiNotOf


def rule(record: BenefitRecord) -> Rule | None:
    """The rule that the benefit has itself."""
    who = record.benefit.who
    return _part(record, who, ()) if who else None


def _part(record: BenefitRecord, part: Condition, loc: Loc) -> Rule:
    """A part; `loc` is the way to it from the top."""
    if part.not_ is not None:
        return ApiNotOf(not_=_part(record, part.not_, (*loc, "not")))
    if part.fact is not None:
        citation = next(
            condition.citation for condition in record.conditions if condition.loc == loc
        )
        return ApiCondition.of(part, source=None if part.worked_out else source(citation))
    parts = [_part(record, inner, (*loc, *at)) for at, inner in part.parts()]
    return ApiAllOf(all=parts) if part.all is not None else ApiAnyOf(any=parts)
