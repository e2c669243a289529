"""Adds places to `places.yml`: one by its code, and before it those above that aren't there."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.fault import did_you_mean
from generator.skeleton.places.divisions import AS_OF, Division, divisions
from generator.skeleton.places.romanised import english, spelt
from generator.skeleton.request import SkeletonError
from generator.skeleton.texts import scalar
from generator.skeleton.write import append_entry

REMARK = f"# Codes and names as in {AS_OF}. English: pinyin, no official name, or as given.\n"


def add_place(data: Path, known: Collection[str], code: str, named: dict[str, str]) -> list[str]:
    """Write the entries that are missing, highest place first; returns them.

    `known` are the ids that the list has; `named` are English names by code, as a person gave
    them. SkeletonError where the code is none, or an English name has to be given.
    """
    every = divisions()
    if code in known:
        raise SkeletonError(f"{code} is in places.yml already")
    if code not in every:
        hint = did_you_mean(code, every)
        raise SkeletonError(f"there is no '{code}' in {AS_OF}; add it to places.yml by hand{hint}")
    missing = [place for place in _upwards(every, code) if place.code not in known][::-1]
    _refuse_open([place for place in missing if not named.get(place.code) and not english(place)])
    entries = [_entry(place, named.get(place.code) or english(place) or "") for place in missing]
    append_entry(data / "places.yml", REMARK + "".join(entries), len(entries))
    return entries


def _upwards(every: dict[str, Division], code: str) -> list[Division]:
    found = [every[code]]
    while (parent := found[-1].parent) is not None:
        found.append(every[parent])
    return found


def _refuse_open(places: list[Division]) -> None:
    if places:
        wanted = " ".join(f"--english {place.code}='{spelt(place.name)}'" for place in places)
        names = ", ".join(f"{place.name} ({place.code})" for place in places)
        raise SkeletonError(
            f"how {names} is spelt can't be told from the characters; say it, put right: {wanted}"
        )


def _entry(place: Division, name: str) -> str:
    parent = f', parent: "{place.parent}"' if place.parent else ""
    names = f"{{zh: {scalar(place.name)}, en: {scalar(name)}}}"
    return f'- {{id: "{place.code}", name: {names}, level: {place.level}{parent}}}\n'
