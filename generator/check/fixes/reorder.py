"""Puts the keys at the top of a file into their order, each with its lines and comments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.load.strict_yaml import parse_yaml


def reordered(text: str, order: Sequence[str]) -> str:
    """The text with the blocks of its keys moved; as it was if that would change what it says.

    Comments right above a key move along; what stands above the first key stays at the top.
    """
    source, _ = parse_yaml(text, Path())
    if source is None or not isinstance(source.data, dict):
        return text
    lines = text.splitlines(keepends=True)
    starts = [source.keys[(key,)].line - 1 for key in source.data]
    if not lines[-1].endswith("\n") or not set(source.data) <= set(order):
        return text
    begins = [starts[0], *(_with_comments(lines, start) for start in starts[1:])]
    ends = [*begins[1:], len(lines)]
    blocks = {
        key: lines[begin:end] for key, begin, end in zip(source.data, begins, ends, strict=True)
    }
    moved = "".join([*lines[: begins[0]], *_in_order(blocks, order)])
    again, _ = parse_yaml(moved, Path())
    return moved if again and again.data == source.data else text


def _with_comments(lines: Sequence[str], start: int) -> int:
    while lines[start - 1].startswith("#"):
        start -= 1
    return start


def _in_order(blocks: dict[str, list[str]], order: Sequence[str]) -> Iterator[str]:
    for key in sorted(blocks, key=order.index):
        yield from blocks[key]
