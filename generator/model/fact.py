"""Facts, the only things that the finder may ask, and audiences, whom benefits are listed for."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from generator.model.base import Line, Model, Slug, Text

Kind = Literal["number", "boolean", "choice", "date"]
Asked = Literal["me", "child", "cared-for", "organisation"]
Answer = bool | int | float | str
"""An answer to a fact: true or false, a number, an option's id, or a day as 2023-06-30."""


def _fact_id(text: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", text):
        message = "is not a fact's id; use small letters, digits and single underscores"
        raise ValueError(f"'{text}' {message}")
    return text


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"expects a number, not {shown(value)}")
    return value


def shown(value: Any) -> str:
    """A value as YAML writes it, without its inside where it is a list or a map."""
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "a map"
    words = {None: "nothing (it is empty)", True: "true", False: "false"}
    return words[value] if value is None or isinstance(value, bool) else f"'{value}'"


FactId = Annotated[str, AfterValidator(_fact_id)]
"""A fact's id: `hukou_jiangxi`."""

Number = Annotated[int | float, BeforeValidator(_number)]
"""A whole or decimal number; a truth value is none."""


class Option(Model):
    """One answer of a choice."""

    id: Slug
    name: Text


class Fact(Model):
    """One thing to ask; `min` and `max` are allowed too, `step` is what answers are multiples of.

    `asks` says whom the question is about; the first is the one it is mostly asked of.
    """

    id: FactId
    kind: Kind
    unit: Line | None = None
    min: Number | None = None
    max: Number | None = None
    step: Number | None = None
    asks: list[Asked] = Field(min_length=1)
    question: Text
    why: Text
    options: list[Option] = []

    @model_validator(mode="after")
    def _kind_has_its_keys(self) -> Fact:
        if self.kind == "number":
            self._check_range()
        elif any(part is not None for part in (self.unit, self.min, self.max, self.step)):
            raise ValueError("'unit', 'min', 'max' and 'step' belong to a number, and only there")
        if self.kind == "choice" and len(self.options) < 2:
            raise ValueError("a choice needs at least two 'options'")
        if self.kind != "choice" and self.options:
            raise ValueError("'options' belong to a choice, and only there")
        ids = self.option_ids
        for at, one in enumerate(ids):
            if one in ids[:at]:
                raise ValueError(f"the option '{one}' stands twice")
        return self

    def _check_range(self) -> None:
        if self.unit is None or self.min is None or self.max is None:
            raise ValueError("a number needs 'unit', 'min' and 'max'")
        if self.min >= self.max:
            raise ValueError(f"'min' {self.min} is not below 'max' {self.max}")
        if self.step is not None and self.step <= 0:
            raise ValueError(f"'step' {self.step} is not above 0")

    @property
    def option_ids(self) -> list[str]:
        """The ids of a choice's options, in order."""
        return [option.id for option in self.options]


class Audience(Model):
    """People or organisations that benefits are listed for; `asks` is whom the finder then asks."""

    id: Slug
    name: Text
    asks: list[Asked] = Field(min_length=1)
