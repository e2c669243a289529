"""How people ask: what the search understands besides names."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from generator.model.base import Line, Model, Slug
from generator.model.fact import Asked

Kind = Literal["situation", "kin", "asking", "filler", "definition", "whole", "soft", "elsewhere"]


class Said(Model):
    """What people type, in each language; a language may have nothing."""

    zh: tuple[Line, ...] = Field(default=(), strict=False)
    en: tuple[Line, ...] = Field(default=(), strict=False)


class Ages(Model):
    """From one age, in full years, to below another."""

    at_least: int = Field(default=0, ge=0)
    below: int = Field(default=200, ge=1)


class Phrase(Model):
    """Words that say what somebody needs, or that say nothing of it.

    A `situation` leads to families, the likeliest first, by its words or by an age in the query;
    a `weak` one only hints at them.
    `kin` says who a benefit would be for, as the finder asks. `asking` is what stands around what
    is asked for, `filler` what may stand even within a situation's words; `definition` asks what a
    word means. `whole` are longer words that hold a name without meaning it; `soft` are names that
    are everyday words too. `elsewhere` are places that have no plan here, the first of them as it
    is shown.
    """

    id: Slug
    kind: Kind
    says: Said = Said()
    ages: Ages | None = None
    leads: tuple[Slug, ...] = Field(default=(), strict=False)
    asks: Asked | None = None
    weak: bool = False

    @model_validator(mode="after")
    def _kind_has_its_keys(self) -> Phrase:
        if (self.kind == "situation") != bool(self.leads) and self.kind != "kin":
            raise ValueError("'leads' belongs to a situation, which needs it")
        if self.ages and self.kind != "situation":
            raise ValueError("'ages' belongs to a situation, and only there")
        if (self.kind == "kin") != (self.asks is not None):
            raise ValueError("'asks' belongs to kin, which need it")
        if not (self.says.zh or self.says.en or self.ages):
            raise ValueError("it needs words: fill in 'says'")
        return self
