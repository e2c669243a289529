"""The vocabulary of units: which printed counters stand for which unit."""

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import product

from generator.quantity.scanner import LONGEST_WORD, half_width, longest

# Characters that stand for another by mistake or in older print.
LOOKALIKES = str.maketrans("忆億萬圆圓仟佰個戸歲嵗項條處", "亿亿万元元千百个户岁岁项条处")
SCALES = ("", "万", "亿", "千", "百")


class Units:
    """The units that figures may be printed in; the grammar knows no others.

    Raises ValueError for a counter that stands twice or a unit without one.
    """

    def __init__(
        self, counters: dict[str, tuple[str, ...]], ambiguous: dict[str, tuple[str, ...]]
    ) -> None:
        self._counters = counters
        self._units: dict[str, str] = {}
        self._ambiguous: dict[str, list[str]] = {}
        for unit, words in counters.items():
            for word in words:
                self._add(unit, word)
        for unit, words in ambiguous.items():
            for word in words:
                self._ambiguous.setdefault(plain(word), []).append(unit)

    @classmethod
    def of(
        cls,
        units: Iterable[tuple[str, Iterable[str]]],
        ambiguous: Iterable[tuple[str, Iterable[str]]] = (),
    ) -> "Units":
        """Build the vocabulary from (unit id, printed counters, the usual one first).

        `ambiguous` are counters that stand for a unit only where the indicator has it.
        """
        counters: dict[str, tuple[str, ...]] = {}
        for unit, printed in units:
            if unit in counters:
                raise ValueError(f"unit {unit!r} stands twice")
            counters[unit] = tuple(printed)
            if not counters[unit]:
                raise ValueError(f"unit {unit!r} has no printed counter")
        return cls(counters, {unit: tuple(printed) for unit, printed in ambiguous})

    def _add(self, unit: str, counter: str) -> None:
        word = plain(counter)
        if not word.strip() or word in self._units:
            raise ValueError(f"counter {counter!r} of {unit!r} is empty or stands twice")
        if len(word) > LONGEST_WORD:
            raise ValueError(f"counter {counter!r} of {unit!r} is too long")
        self._units[word] = unit

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the units, in the vocabulary's order."""
        return tuple(self._counters)

    def find(self, text: str, at: int, wanted: str | None = None) -> tuple[str, str] | None:
        """Find the longest counter that stands in the text at an offset, with its unit's id.

        `wanted` is the indicator's unit, which an ambiguous counter takes if it may stand for it.
        """
        found, other = longest(self._units, text, at), longest(self._ambiguous, text, at)
        if other and wanted in other[1] and len(other[0]) >= len(found[0] if found else ""):
            return other[0], wanted
        return found

    def meanings(self, word: str) -> tuple[str, ...]:
        """The units that an ambiguous counter may stand for; empty for any other word."""
        return tuple(self._ambiguous.get(word, ()))

    def counter(self, unit: str) -> str:
        """Give a unit's usual counter. Raises KeyError for an unknown unit."""
        return self._counters[unit][0]

    def is_counter(self, word: str) -> bool:
        """Whether the whole word is a counter."""
        return word in self._units

    def near(self, word: str) -> str | None:
        """Suggest the scale and counter that an unreadable one may stand for."""
        readable = [scale + counter for scale, counter in product(SCALES, self._units)]
        swapped = word.translate(LOOKALIKES)
        if swapped in readable:
            return swapped
        close = get_close_matches(word, readable, 1, 0.7)
        return close[0] if close else None


def plain(counter: str) -> str:
    """The form in which counters are told apart: half-width, small letters."""
    return "".join(half_width(char) for char in counter)
