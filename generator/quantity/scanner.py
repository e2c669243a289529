"""A cursor over a printed figure that remembers where each character stood."""

import re
from collections.abc import Mapping
from typing import TypeVar

from generator.model.vocabulary import LONGEST_COUNTER
from generator.quantity.quantity import QuantityError

T = TypeVar("T")

# Full-width forms of ASCII (digits, letters, percent, comma, colon) stand 0xFEE0 further up.
HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

LONGEST_WORD = LONGEST_COUNTER
"""No word of a table is longer: looking for the longest one stays cheap."""


def half_width(char: str) -> str:
    """Give a character's half-width lower-case form; others are unchanged."""
    half = char.translate(HALF_WIDTH)
    return half.lower() if half.isascii() else half


class Scanner:
    """Reads a figure from left to right, blind to spaces, width and letter case.

    `text` is the plain form that is matched and `at` the cursor in it; errors speak of the
    figure as printed. Raises QuantityError where a space stands between two digits.
    """

    def __init__(self, printed: str) -> None:
        self.printed = printed
        self.at = 0
        self._offsets = [i for i, char in enumerate(printed) if not char.isspace()]
        self.text = "".join(half_width(printed[i]) for i in self._offsets)
        self._refuse_split_number()

    def _refuse_split_number(self) -> None:
        for i, (left, right) in enumerate(zip(self._offsets, self._offsets[1:], strict=False)):
            if right - left > 1 and re.fullmatch("[0-9]{2}", self.text[i : i + 2]):
                raise self.error("a space stands between two digits", i, i + 2)

    @property
    def rest(self) -> str:
        """What has not been read, in its plain form."""
        return self.text[self.at :]

    @property
    def before(self) -> str:
        """What has been read, as printed."""
        return self.printed[: self._offsets[self.at]] if self.rest else self.printed

    @property
    def is_capital(self) -> bool:
        """Whether the next character is printed as a capital."""
        return bool(self.rest) and self.printed[self._offsets[self.at]].isupper()

    def take(self, words: Mapping[str, T]) -> tuple[str, T] | None:
        """Read the longest of the words that stands here; give it with its meaning."""
        found = longest(words, self.text, self.at)
        if found:
            self.at += len(found[0])
        return found

    def match(self, pattern: str) -> str | None:
        """Read what the regular expression matches here; None if nothing does."""
        found = re.compile(pattern).match(self.text, self.at)
        if not found or not found[0]:
            return None
        self.at = found.end()
        return found[0]

    def error(self, reason: str, start: int | None = None, end: int | None = None) -> QuantityError:
        """Make the error for text[start:end], by default all that has not been read."""
        start = self.at if start is None else start
        offsets = self._offsets[start:end]
        if not offsets:
            return QuantityError(self.printed, len(self.printed), "", reason)
        found = self.printed[offsets[0] : offsets[-1] + 1]
        return QuantityError(self.printed, offsets[0], found, reason)


def longest(words: Mapping[str, T], text: str, at: int) -> tuple[str, T] | None:
    """Find the longest of the words that stands in the text at an offset."""
    for length in range(min(LONGEST_WORD, len(text) - at), 0, -1):
        word = text[at : at + length]
        if word in words:
            return word, words[word]
    return None
