"""Facts, the only things that the finder may ask, and audiences, whom benefits are listed for."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from generator.model.answer import FactId, Number
from generator.model.base import IconName, Line, Model, Slug, Text
from generator.model.implication import Implication

Kind = Literal["number", "boolean", "choice", "choices", "date"]
"""`choices` takes any number of its options at once, none of them too."""
Asked = Literal["me", "child", "cared-for", "organisation"]
Moment = Annotated[str, StringConstraints(pattern=r"^\{year\}(-[0-9]{2}(-[0-9]{2})?)?$")]
"""A day, a month or the whole of the plan's year: `{year}-12-31`, `{year}-09`, `{year}`."""


class Option(Model):
    """One answer of a choice; with `asks` it is offered only where the question is about those."""

    id: Slug
    name: Text
    asks: list[Asked] = []


class Fact(Model):
    """One thing to ask; `min` and `max` are allowed too, `step` is what answers are multiples of.

    `asks` says whom the question is about; the first is the one it is mostly asked of, and
    `question_to` words it for another. `{year}` in a text is the plan's year; `moment` is the day,
    month or year that an answer is about, such as `{year}-12-31`. `when_true` and `when_false`
    are a boolean's answers in words. An `opening` question comes before all others. A date that the
    reader gives lies from 1 January `years_before` the plan's year to 31 December `years_after` it.
    """

    id: FactId
    kind: Kind
    unit: Line | None = None
    min: Number | None = None
    max: Number | None = None
    step: Number | None = None
    years_before: int | None = Field(default=None, ge=0)
    years_after: int | None = Field(default=None, ge=0)
    asks: list[Asked] = Field(min_length=1)
    question: Text
    question_to: dict[Asked, Text] = {}
    why: Text
    options: list[Option] = []
    when_true: Text | None = None
    when_false: Text | None = None
    moment: Moment | None = None
    opening: bool = False
    implies: list[Implication] = []

    @model_validator(mode="after")
    def _kind_has_its_keys(self) -> Fact:
        if self.kind == "number":
            self._check_range()
        elif any(part is not None for part in (self.unit, self.min, self.max, self.step)):
            raise ValueError("'unit', 'min', 'max' and 'step' belong to a number, and only there")
        if self.kind != "date" and (self.years_before, self.years_after) != (None, None):
            raise ValueError("'years_before' and 'years_after' belong to a date, and only there")
        if (self.years_before is None) is not (self.years_after is None):
            raise ValueError("'years_before' and 'years_after' go together")
        if self.chooses and len(self.options) < 2:
            raise ValueError("a choice needs at least two 'options'")
        if not self.chooses and self.options:
            raise ValueError("'options' belong to a choice, and only there")
        if self.kind != "boolean" and (self.when_true or self.when_false):
            raise ValueError("'when_true' and 'when_false' belong to a boolean, and only there")
        ids = self.option_ids
        for at, option in enumerate(ids):
            if option in ids[:at]:
                raise ValueError(f"the option '{option}' stands twice")
        return self

    def _check_range(self) -> None:
        if self.unit is None or self.min is None or self.max is None:
            raise ValueError("a number needs 'unit', 'min' and 'max'")
        if self.min >= self.max:
            raise ValueError(f"'min' {self.min} is not below 'max' {self.max}")
        if self.step is not None and self.step <= 0:
            raise ValueError(f"'step' {self.step} is not above 0")

    @property
    def chooses(self) -> bool:
        """Whether its answers are options."""
        return self.kind in ("choice", "choices")

    @property
    def option_ids(self) -> list[str]:
        """The ids of a choice's options, in order."""
        return [option.id for option in self.options]


class Audience(Model):
    """People or organisations that benefits are listed for; `asks` is whom the finder then asks."""

    id: Slug
    icon: IconName
    name: Text
    asks: list[Asked] = Field(min_length=1)
