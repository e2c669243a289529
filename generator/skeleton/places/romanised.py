"""A division's name in Latin letters: its pinyin and the English word for its kind.

This is a transliteration, no official English name. Where characters may be read in more than one
way, or the name is not Chinese by origin, there is none: a person has to say it.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from generator.called import installing
from generator.fault import InputError
from generator.load.strict_yaml import read_yaml
from generator.load.validate import validate
from generator.model.base import Model
from generator.skeleton.places.divisions import Division
from generator.skeleton.request import SkeletonError

WORDS = {
    "地级市": ("市", "City"),
    "县级市": ("市", "City"),
    "市辖区": ("区", "District"),
    "县": ("县", "County"),
    "地区": ("地区", "Prefecture"),
    "省": ("省", ""),
    "直辖市": ("市", ""),
}
"""What ends the name of each kind, and its word in English."""

RARE = 0.03
"""A reading that fewer of a character's words have is none that a name would be asked about."""


class Exceptions(Model):
    """What `romanised.yml` says of names that pinyin doesn't tell."""

    provinces: dict[str, str]
    own_languages: list[str]
    read_otherwise: str


def english(division: Division) -> str | None:
    """The name to write, or None where a person has to say it."""
    named = _exceptions()
    if division.code in named.provinces:
        return named.provinces[division.code]
    ending = WORDS.get(division.kind)
    if ending is None or division.code.startswith(tuple(named.own_languages)):
        return None
    if not division.name.endswith(ending[0]) or "族" in division.name:
        return None
    stem = division.name.removesuffix(ending[0])
    if any(len(_readings(char)) > 1 or char in named.read_otherwise for char in stem):
        return None
    return f"{spelt(stem if len(stem) > 1 else division.name)} {ending[1]}".strip()


def spelt(name: str) -> str:
    """A name's pinyin in one word, with an apostrophe before a syllable that begins in a vowel."""
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(name, style=Style.NORMAL, v_to_u=True)
    joined = [
        f"'{syllable}" if at and syllable[0] in "aeo" else syllable
        for at, syllable in enumerate(syllables)
    ]
    return "".join(joined).capitalize()


@cache
def _exceptions() -> Exceptions:
    file = Path(__file__).with_suffix(".yml")
    source, faults = read_yaml(file, file)
    found = None
    if source:
        found, faults = validate(Exceptions, source, (), source.data)
    if found is None:
        raise InputError(faults)
    return found


@cache
def _words() -> dict[str, Counter[str]]:
    """How often the dictionary's words read each character in each way, without tones."""
    try:
        from pypinyin.constants import PHRASES_DICT
        from pypinyin.contrib.tone_convert import to_normal
    except ModuleNotFoundError:
        raise SkeletonError(
            f"pypinyin is missing; install it with: {installing('trace')}"
        ) from None
    plain = cache(to_normal)
    counted: dict[str, Counter[str]] = {}
    for word, readings in PHRASES_DICT.items():
        for char, reading in zip(word, readings, strict=False):
            counted.setdefault(char, Counter())[plain(reading[0])] += 1
    return counted


def _readings(char: str) -> set[str]:
    from pypinyin import lazy_pinyin

    counted = _words().get(char, Counter())
    total = counted.total()
    return {reading for reading, times in counted.items() if times >= RARE * total} | {
        lazy_pinyin(char, v_to_u=False)[0]
    }
