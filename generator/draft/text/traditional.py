"""Traditional characters, converted by OpenCC where a notice is written in them."""

from __future__ import annotations

import re

from generator.called import installing
from generator.draft.text.passage import Passage

HAN = re.compile("[\u4e00-\u9fff]")
SHARE = 0.03
"""From which share of its characters on a notice is held to be traditional."""


class TraditionalError(Exception):
    """A notice in traditional characters, and no package to convert them with."""


def simplified(passage: Passage) -> tuple[Passage, bool]:
    """The passage in simplified characters, and whether it had to be converted."""
    if not _looks_traditional(passage.text):
        return passage, False
    try:
        from opencc import OpenCC
    except ModuleNotFoundError:
        raise TraditionalError(
            "it is in traditional characters; to convert them, install OpenCC with: "
            f"{installing('trace')}"
        ) from None
    converter = OpenCC("t2s")
    converted: str = converter.convert(passage.text)
    if len(converted) == len(passage.text):
        return Passage(converted, passage.offsets), True
    return passage.mapped(lambda char: str(converter.convert(char))), True


TELLING = frozenset(
    "務萬個這時會發實為與單責項區縣鄉鎮業學設還進達過開關於後給從變當應點總標準險醫療養護"
)
"""Frequent traditional forms: a text without any needs no converter to be known as simplified."""


def _looks_traditional(text: str) -> bool:
    han = len(HAN.findall(text))
    return han > 0 and sum(char in TELLING for char in text) >= SHARE * han
