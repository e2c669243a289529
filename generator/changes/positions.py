"""Which row of a numbered list is which, before and after: by what they say, not by number.

A row that is taken away moves all that follow up by one; these are still the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.changes.snapshot import Row

POSITION = "position"
ALIKE = 0.5
"""How much of two rows' texts is the same in rows that are one, reworded."""
Rows = Sequence[tuple[str, ...]]


@dataclass(frozen=True)
class SameRow:
    """Where a row stood and stands; None where it wasn't there yet, or is gone.

    `moved` where it has changed places with another, not where others before it came or went.
    """

    old: int | None
    new: int | None
    moved: bool = False


def is_position(column: str) -> bool:
    """Whether a column only counts the rows of something: `position`, `option_position`."""
    return column == POSITION or column.endswith(f"_{POSITION}")


def same_rows(old: Sequence[Row], new: Sequence[Row], columns: Sequence[str]) -> list[SameRow]:
    """Each row of a list before with that after; `columns` are those that say something.

    In the order of the list after; those that are gone come last.
    """
    before = [tuple(row[name] for name in columns) for row in old]
    after = [tuple(row[name] for name in columns) for row in new]
    fixed: list[tuple[int, int]] = []
    left: list[int] = []
    come: list[int] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal" or end - start == new_end - new_start:
            fixed += zip(range(start, end), range(new_start, new_end), strict=True)
        else:
            left += range(start, end)
            come += range(new_start, new_end)
    loose = list(_alike(before, after, left, come))
    pairs = sorted([*fixed, *loose], key=lambda pair: pair[1])
    found = [SameRow(*pair, pair in loose and _crosses(pair, pairs)) for pair in pairs]
    found += [SameRow(None, at) for at in come]
    found.sort(key=lambda row: row.new or 0)
    return [*found, *(SameRow(at, None) for at in left)]


def _alike(
    before: Rows, after: Rows, left: list[int], come: list[int]
) -> Iterator[tuple[int, int]]:
    """Pairs of rows that stand nowhere as they were, the most alike first; taken off both lists."""
    likeness = [(-_ratio(before[old], after[new]), old, new) for old in left for new in come]
    for unlike, old, new in sorted(likeness):
        if -unlike >= ALIKE and old in left and new in come:
            left.remove(old)
            come.remove(new)
            yield old, new


def _crosses(pair: tuple[int, int], pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether another row stood before it and stands behind it, or the other way round."""
    return any((old < pair[0]) != (new < pair[1]) for old, new in pairs if old != pair[0])


def _ratio(before: tuple[str, ...], after: tuple[str, ...]) -> float:
    return SequenceMatcher(None, "\n".join(before), "\n".join(after), autojunk=False).ratio()
