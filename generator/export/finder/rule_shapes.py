"""The shapes of a rule: conditions over one fact each, and how they are combined."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.export.finder.shape import FinderShape
from generator.model.answer import Answer
from generator.model.base import Text
from generator.model.condition import Operator


class Leaf(FinderShape):
    """A condition over one fact; `value` is a list for the operator `one_of`.

    What no document prints is `worked_out` by us, with the reason, in place of a clause.
    """

    fact: str
    operator: Operator
    value: Answer | list[str]
    document: str | None
    clause: str | None
    worked_out: Text | None


class FinderAllOf(FinderShape):
    """Every part must hold."""

    all: list[Rule]


class FinderAnyOf(FinderShape):
    """One part must hold."""

    any: list[Rule]


class FinderNotOf(FinderShape):
    """The part must not hold."""

    not_: Annotated[Rule, Field(alias="not")]


Rule = Leaf | FinderAllOf | FinderAnyOf | FinderNotOf
