"""What an answer to one fact says about other facts: who is 82 is not pregnant."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from generator.model.answer import Answer, FactId, Number, TruthOrWord
from generator.model.base import Model, Slug

OPERATORS = ("is", "one_of", "lacks", "below", "at_least")


class Span(Model):
    """What is known of a number that nobody stated: from `at_least` on, or `below` a number."""

    at_least: Number | None = None
    below: Number | None = None

    @model_validator(mode="after")
    def _has_an_end(self) -> Span:
        if self.at_least is None and self.below is None:
            raise ValueError("a span needs 'at_least' or 'below'")
        return self


def _span(value: Any) -> Any:
    return Span.model_validate(value) if isinstance(value, dict) else value


Implied = Annotated[bool | int | float | str | Span, BeforeValidator(_span)]
"""An answer, or a span of numbers."""


class Implication(Model):
    """Where an answer `is`, is `one_of`, `lacks`, is `below` or `at_least` something, `then` hold.

    `lacks` is for facts with several answers at once: the option was not chosen.
    """

    is_: TruthOrWord | None = Field(default=None, alias="is")
    one_of: list[Slug] | None = Field(default=None, min_length=1)
    lacks: Slug | None = None
    below: Number | None = None
    at_least: Number | None = None
    then: dict[FactId, Implied] = Field(min_length=1)

    @model_validator(mode="after")
    def _has_one_operator(self) -> Implication:
        if sum(self._compared(name) is not None for name in OPERATORS) != 1:
            raise ValueError(f"needs exactly one of {', '.join(OPERATORS)}")
        return self

    def _compared(self, name: str) -> Answer | list[str] | None:
        value: Answer | list[str] | None = self.is_ if name == "is" else getattr(self, name)
        return value

    @property
    def operator(self) -> str:
        """Its one operator."""
        return next(name for name in OPERATORS if self._compared(name) is not None)

    @property
    def value(self) -> Answer | list[str]:
        """What the answer is compared with."""
        found = self._compared(self.operator)
        assert found is not None
        return found
