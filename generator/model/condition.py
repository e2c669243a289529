"""Conditions: what a rule asks of one fact, and `all`, `any` and `not` of such."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, model_validator

from generator.model.answer import Answer, FactId, Number, TruthOrWord, shown
from generator.model.base import Loc, Slug, Text
from generator.model.programme import Cited

Operator = Literal[
    "is",
    "one_of",
    "below",
    "at_least",
    "at_most",
    "over",
    "on_or_after",
    "before",
    "on_or_before",
    "after",
]
OPERATORS: tuple[Operator, ...] = get_args(Operator)
FORMS = ("all", "any", "not", "fact")


def _day(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError(f"expects a day such as 2023-06-30, not {shown(value)}")
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"there is no day {value}") from None
    return value


Day = Annotated[str, BeforeValidator(_day)]
"""A whole date of ISO 8601."""


class Condition(Cited):
    """Either `all`, `any` or `not` of conditions, or one `fact` with one operator.

    In YAML the keys are `is` and `not`; `is_` and `not_` are their names in Python. `worked_out` is
    for what no document prints: our own reasoning, in place of a clause.
    """

    model_config = {"populate_by_name": False}

    all: list[Condition] | None = Field(default=None, min_length=1)
    any: list[Condition] | None = Field(default=None, min_length=1)
    not_: Condition | None = Field(default=None, alias="not")
    fact: FactId | None = None
    is_: TruthOrWord | None = Field(default=None, alias="is")
    one_of: list[Slug] | None = Field(default=None, min_length=1)
    below: Number | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    over: Number | None = None
    on_or_after: Day | None = None
    before: Day | None = None
    on_or_before: Day | None = None
    after: Day | None = None
    worked_out: Text | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Condition:
        forms = [name for name in FORMS if getattr(self, ATTRIBUTES.get(name, name)) is not None]
        operators = list(self._operators())
        if len(forms) != 1:
            found = f"both {_listed(forms)}" if forms else "none of them"
            raise ValueError(f"a condition has one of 'all', 'any', 'not' and 'fact', not {found}")
        if self.fact is None and operators:
            raise ValueError(f"'{operators[0]}' goes with a 'fact', not with '{forms[0]}'")
        if self.fact is not None and len(operators) != 1:
            found = f"not both {_listed(operators)}" if operators else "such as 'is' or 'at_least'"
            raise ValueError(f"'{self.fact}' needs exactly one operator, {found}")
        if self.fact is None and (self.clause or self.document):
            raise ValueError(f"'clause' and 'document' go with a 'fact', not with '{forms[0]}'")
        if self.worked_out and (self.fact is None or self.clause or self.document):
            raise ValueError("'worked_out' goes with a 'fact', in place of 'clause' and 'document'")
        return self

    def _operators(self) -> Iterator[Operator]:
        for name in OPERATORS:
            if getattr(self, ATTRIBUTES.get(name, name)) is not None:
                yield name

    @property
    def operator(self) -> Operator:
        """The operator of a condition over a fact."""
        return next(self._operators())

    @property
    def value(self) -> Answer | list[str]:
        """What the operator compares with."""
        found: Answer | list[str] = getattr(self, ATTRIBUTES.get(self.operator, self.operator))
        return found

    def parts(self) -> Iterator[tuple[Loc, Condition]]:
        """The conditions directly inside, with their locations."""
        for name in ("all", "any"):
            for at, part in enumerate(getattr(self, name) or ()):
                yield (name, at), part
        if self.not_ is not None:
            yield ("not",), self.not_

    def leaves(self) -> Iterator[tuple[Loc, Condition]]:
        """The conditions over one fact each, in the order of the file, with their locations."""
        if self.fact is not None:
            yield (), self
        for loc, part in self.parts():
            yield from (((*loc, *inner), leaf) for inner, leaf in part.leaves())


ATTRIBUTES = {"is": "is_", "not": "not_"}
"""Keys that are words of Python's own, with their attributes."""


def _listed(names: Sequence[str]) -> str:
    return " and ".join(f"'{name}'" for name in names)
