"""Answers to facts, and the small types that facts and conditions share."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

Single = bool | int | float | str
"""True or false, a number, an option's id, or a day as 2023-06-30."""

Answer = Single | list[str]
"""An answer to a fact; a fact that takes several options at once has a list of their ids."""


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


def _truth_or_word(value: Any) -> Any:
    if not isinstance(value, bool | str):
        raise ValueError(f"expects true, false or an option, not {shown(value)}")
    return value


FactId = Annotated[str, AfterValidator(_fact_id)]
"""A fact's id: `hukou_in_province`."""

Number = Annotated[int | float, BeforeValidator(_number)]
"""A whole or decimal number; a truth value is none."""

TruthOrWord = Annotated[bool | str, BeforeValidator(_truth_or_word)]
"""A truth value, or an option's id."""
