"""Characters that a text may not hold: unseen ones, and ones that only look like what is meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

RULE = "unwanted-character"
ALLOWED = frozenset("\t\n\u3000µ")
"""The micro sign is a compatibility character, but says what it means."""
UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
UNASSIGNED = frozenset({"Co", "Cn", "Cs"})
BLANK = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
REPLACEMENTS = "\ufffc\ufffd"
RADICALS = {
    **{"\u2e81": "厂", "\u2e8a": "卜", "\u2e92": "巳", "\u2e93": "幺", "\u2e9c": "日"},
    **{"\u2e9d": "月", "\u2ea0": "民", "\u2ea9": "王", "\u2eab": "目", "\u2eac": "示"},
    **{"\u2eae": "竹", "\u2eb6": "羊", "\u2ec1": "虎", "\u2ec4": "西", "\u2ec5": "见"},
    **{"\u2ec6": "角", "\u2ec9": "贝", "\u2ecb": "车", "\u2ecf": "邑", "\u2ed1": "長"},
    **{"\u2ed3": "长", "\u2ed4": "门", "\u2ed7": "雨", "\u2ed8": "青", "\u2ed9": "韦"},
    **{"\u2eda": "页", "\u2edb": "风", "\u2edc": "飞", "\u2edd": "食", "\u2ee2": "马"},
    **{"\u2ee3": "骨", "\u2ee4": "鬼", "\u2ee5": "鱼", "\u2ee6": "鸟", "\u2ee7": "卤"},
    **{"\u2ee8": "麦", "\u2ee9": "黄", "\u2eec": "齐", "\u2eee": "齿", "\u2ef0": "龙"},
    **{"\u2f3e": "户", "\u2fad": "青", "\u2fc8": "黄"},
}
"""The radicals that are whole characters and have no compatible one (Unicode's
EquivalentUnifiedIdeograph.txt); texts taken from PDFs have them. The last three have one in an
old form (戶, 靑, 黃), which isn't what a text in simplified characters means."""

_CYRILLIC = ("аеорсухіјѕАВЕІЈКМНОРЅСТХ", "aeopcyxijsABEIJKMHOPSCTX")
_GREEK = ("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX")
_KANA = ("エカタトニハロー", "工力夕卜二八口一")
_HANGZHOU = ("〡〢〣〤〥〦〧〨〩", "123456789")
TWINS = {
    twin: meant
    for twins, usual in (_CYRILLIC, _GREEK, _KANA, _HANGZHOU)
    for twin, meant in zip(twins, usual, strict=True)
}
"""Characters of other scripts that look like a usual one; printed they can't be told apart."""


@dataclass(frozen=True)
class Unwanted:
    """A character and what is wrong with it.

    `instead` is what to write: nothing ("") for one that is only in the way, None where nobody
    can know.
    """

    character: str
    problem: str
    instead: str | None

    def __str__(self) -> str:
        """What is wrong, with the code point, and what to do."""
        remedy = "look at the document, and type what is meant"
        if self.instead is not None:
            remedy = f"write '{self.instead}'" if self.instead else "delete it"
        return f"U+{ord(self.character):04X} {self.problem}; {remedy}"


def unwanted(text: str) -> Iterator[tuple[int, Unwanted]]:
    """Each unwanted character of the text, with its offset."""
    wrong = {character: found for character in set(text) if (found := judged(character))}
    for at, character in enumerate(text if wrong else ""):
        if character in wrong:
            yield at, wrong[character]


def cleaned(text: str) -> str:
    """The text without what is unwanted, as far as it is known what is meant."""
    return "".join(
        character
        if (found := judged(character)) is None or found.instead is None
        else found.instead
        for character in text
    )


@cache
def judged(character: str) -> Unwanted | None:
    """What is wrong with a character, by the Unicode Character Database; None if nothing is."""
    category = unicodedata.category(character)
    if character in ALLOWED:
        return None
    if category in UNASSIGNED or character in REPLACEMENTS:
        return Unwanted(character, "is no character that others can read", None)
    if category in UNSEEN or character in BLANK or _selects(character):
        return Unwanted(character, "can't be seen", "")
    if category == "Zs" and character != " ":
        return Unwanted(character, "is an unusual blank", " ")
    return _look_alike(character, category)


def _look_alike(character: str, category: str) -> Unwanted | None:
    """A radical, a letter or a digit that stands for a usual one."""
    if category == "Nd" and not character.isascii():
        return Unwanted(
            character, "is a digit of another script", str(unicodedata.digit(character))
        )
    if category in ("Mn", "Me"):
        return Unwanted(character, "is an accent apart from its letter", None)
    meant = (
        RADICALS.get(character) or TWINS.get(character) or unicodedata.normalize("NFKC", character)
    )
    name = unicodedata.name(character, "")
    radical = "RADICAL" in name or name.startswith("CJK STROKE")
    if meant != character and (radical or character in TWINS or category.startswith("L")):
        return Unwanted(character, f"looks like {meant}", meant)
    if radical:
        return Unwanted(character, "is a part of a character", None)
    return None


def _selects(character: str) -> bool:
    return any(ord(character) in selectors for selectors in SELECTORS)
