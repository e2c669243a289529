"""Text on a card: which font, what it lacks, where a line ends."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from PIL import ImageFont

from generator.project import SHIPPED

FONT = SHIPPED / "theme/fonts/noto-sans-sc-bold.woff2"
_UNKNOWN = "\ufffe"  # no font has a picture for it but that of what it lacks
# A word, a Chinese character with the characters that may not begin a line, or a blank.
_PIECE = re.compile(
    r"[（《“‘]?(?:[\u3400-\u9fff]|[^\s\u3000-\u9fff（）《》“‘]+)[，。、；：！？）》”’％]*|\s+|."
)


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The one font of all cards, `size` pixels high."""
    # The basic layout: the other one depends on a library that may be there or not.
    return ImageFont.truetype(FONT, size, layout_engine=ImageFont.Layout.BASIC)


def lacking(text: str) -> list[str]:
    """The characters of `text` that the font can't draw, each once."""
    return [
        character
        for character in dict.fromkeys(text)
        if not character.isspace() and not _drawable(character)
    ]


@cache
def _drawable(character: str) -> bool:
    return _picture(character) != _picture(_UNKNOWN)


@cache
def _picture(character: str) -> bytes:
    return bytes(font(40).getmask(character))


def fitted(text: str, sizes: Iterable[int], width: int, most: int) -> tuple[int, list[str]]:
    """The first of `sizes` at which `text` takes at most `most` lines of `width`, and the lines.

    At the last size what is too long ends in an ellipsis.
    """
    for size in sizes:
        lines = list(_lines(text, size, width))
        if len(lines) <= most:
            return size, lines
    last = lines[most - 1]
    while font(size).getlength(f"{last}…") > width:
        last = last[:-1].rstrip()
    return size, [*lines[: most - 1], f"{last}…"]


def _lines(text: str, size: int, width: int) -> Iterator[str]:
    line = ""
    for piece in _PIECE.findall(text):
        if line and font(size).getlength((line + piece).rstrip()) > width:
            yield line.rstrip()
            line = ""
        line = (line + piece).lstrip()
    if line.strip():
        yield line.rstrip()
