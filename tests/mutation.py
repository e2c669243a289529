"""Slips that people make in a file: a line lost, doubled or moved, a value that is another."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

Slip = Callable[[random.Random, list[str]], None]
ARCHIVE = ".zip"
VALUES = ("", "null", "no", "0", "-1", "1e999", "2023-02-30", "'…'", "[", "{a: b}", "[x, x]", "zh")


def _lost(rng: random.Random, lines: list[str]) -> None:
    lines.pop(rng.randrange(len(lines)))


def _doubled(rng: random.Random, lines: list[str]) -> None:
    place = rng.randrange(len(lines))
    lines.insert(place, lines[place])


def _moved(rng: random.Random, lines: list[str]) -> None:
    lines.insert(rng.randrange(len(lines)), lines.pop(rng.randrange(len(lines))))


def _indented(rng: random.Random, lines: list[str]) -> None:
    place = rng.randrange(len(lines))
    lines[place] = rng.choice((f"  {lines[place]}", lines[place][2:], f"\t{lines[place]}"))


def _valued(rng: random.Random, lines: list[str]) -> None:
    place = rng.randrange(len(lines))
    key, colon, _ = lines[place].partition(": ")
    lines[place] = f"{key}{colon}{rng.choice(VALUES)}"


def _swapped(rng: random.Random, lines: list[str]) -> None:
    """One value in the place of another."""
    first, second = (rng.randrange(len(lines)) for _ in range(2))
    key, colon, _ = lines[first].partition(": ")
    lines[first] = f"{key}{colon}{lines[second].partition(': ')[2]}"


def _struck(rng: random.Random, lines: list[str]) -> None:
    """A character lost, or one that a hand strikes instead."""
    place = rng.randrange(len(lines))
    line = lines[place]
    at = rng.randrange(len(line) + 1)
    lines[place] = (
        line[:at] + rng.choice(("", "0", "：", "万", "-", "'", "\u200b")) + line[at + 1 :]
    )


def _damaged(rng: random.Random, content: bytes) -> bytes:
    """A file of which a byte was lost, was written as another, or all that follows it was lost."""
    place = rng.randrange(len(content))
    other = rng.choice((b"", bytes([rng.randrange(256)])))
    return content[:place] + other + rng.choice((content[place + 1 :], b""))


def _cut(rng: random.Random, lines: list[str]) -> None:
    del lines[rng.randrange(len(lines)) :]


SLIPS: tuple[Slip, ...] = (_lost, _doubled, _moved, _indented, _valued, _swapped, _struck, _cut)


KINDS = frozenset({".yml", ".md", ".csv", ARCHIVE})


def mutate(folder: Path, seed: int) -> str:
    """Make one or two slips in a file below `folder`; says which and where."""
    rng = random.Random(seed)
    path = rng.choice(sorted(path for path in folder.rglob("*") if path.suffix in KINDS))
    if path.suffix == ARCHIVE:
        path.write_bytes(_damaged(rng, path.read_bytes()))
        return f"seed {seed}: bytes in {path.relative_to(folder)}"
    lines = path.read_text(encoding="utf-8").split("\n")
    names = []
    for slip in rng.choices(SLIPS, k=rng.choice((1, 1, 2))):
        if lines:
            slip(rng, lines)
            names.append(slip.__name__.strip("_"))
    path.write_text("\n".join(lines), encoding="utf-8")
    return f"seed {seed}: {' and '.join(names)} in {path.relative_to(folder)}"
