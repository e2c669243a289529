"""The cells of a table's row, put under their headings where a flattened table has lost that."""

from __future__ import annotations

import re

from generator.draft.body_names import is_name, split_names
from generator.draft.text.passage import Passage

INDEX = re.compile(r"[（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]?")
TIME = re.compile("(月|年|底|季度|全年|长期)[前底内]?$")
PERSON = re.compile("[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4})*")
NARROW = 10
WORDED = ("money", "other")
"""Columns behind the text whose cells don't look like bodies or a time."""
LEVELS = tuple("市县区省州旗盟各团国中自镇乡街")
"""What the name of a body begins with."""


def aligned(kinds: list[str], cells: list[Passage]) -> list[Passage] | None:
    """The cells of a row under their headings; too few or too many, by what they look like."""
    wanted = len(kinds)
    if len(cells) == wanted:
        return cells
    at = kinds.index("index") if "index" in kinds else 0
    if at:
        return _behind_group(kinds, cells, at)
    if not cells or not INDEX.fullmatch(cells[0].text):
        return None
    rest = _mended(cells[1:])
    behind = kinds[
        max((i for i, kind in enumerate(kinds) if kind in ("title", "content")), default=0) + 1 :
    ]
    tail: list[Passage] = []
    while rest and behind and (is_short_cell(rest[-1].text) or _is_person(rest[-1].text, behind)):
        tail.insert(0, rest.pop())
    empty = Passage("", ())
    before = wanted - 1 - len(behind)
    worded = _worded(behind)
    if not 0 < worded == len(behind) - len(tail) <= len(rest) - before:
        worded = 0
    worded_cells, rest = rest[len(rest) - worded :], rest[: len(rest) - worded]
    names = behind[worded:]
    tail = worded_cells + (_by_kind(tail, names) if "person" in names else _fitted(tail, names))
    if len(rest) > before > 1 and _is_cut(rest[0].text, rest[1].text):
        rest[:2] = [Passage.joined(rest[:2])]
    while len(rest) > max(before, 1):
        rest[-2:] = [_continued(rest[-2], rest[-1])]
    if len(rest) < before and "group" in kinds:
        rest.insert(kinds.index("group") - 1, empty)
    rest += [empty] * (before - len(rest))
    tail += [empty] * (len(behind) - len(tail))
    return [cells[0], *rest, *tail]


def _worded(kinds: list[str]) -> int:
    """How many columns behind the text come before the first of bodies, persons or times."""
    return next((at for at, kind in enumerate(kinds) if kind not in WORDED), 0)


def _behind_group(kinds: list[str], cells: list[Passage], at: int) -> list[Passage] | None:
    """A row whose number stands behind its group, which only the group's first row has."""
    numbers = [i for i, cell in enumerate(cells[: at + 1]) if INDEX.fullmatch(cell.text)]
    if not numbers:
        return None
    ahead = cells[: numbers[0]]
    rest = aligned(kinds[at:], cells[numbers[0] :])
    return [*ahead, *[Passage("", ())] * (at - len(ahead)), *rest] if rest else None


def is_group(text: str) -> bool:
    """Whether a cell may name a group: a few characters, no body and no date."""
    return (
        len(text) <= NARROW and not is_short_cell(text) and re.search("[0-9，。；]", text) is None
    )


def _mended(cells: list[Passage]) -> list[Passage]:
    """Names of bodies that their cell was too narrow for, in one piece again: 市住房城乡建 设局."""
    found: list[Passage] = []
    for cell in cells:
        before = found[-1].text if found else ""
        cut = (
            before[:1] in LEVELS and len(before) <= NARROW and not re.search("[0-9。，；]", before)
        )
        if cut and cell.text[:1] not in LEVELS and is_name(cell.text) and len(cell.text) <= NARROW:
            found[-1] = Passage.joined([found[-1], cell])
        else:
            found.append(cell)
    return found


def _is_cut(first: str, second: str) -> bool:
    """Whether two lines are a title that its cell was too narrow for."""
    short = len(first) <= NARROW and len(second) < len(first)
    return short and re.search("[0-9，。；、：]", first + second) is None


def _continued(first: Passage, second: Passage) -> Passage:
    """Two lines of a cell: one sentence goes on where the first has no stop."""
    if first.text[-1:] in "。；：":
        return Passage.joined([first, Passage("\n", second.offsets[:1]), second])
    return Passage.joined([first, second])


def _is_person(text: str, kinds: list[str]) -> bool:
    return "person" in kinds and PERSON.fullmatch(text) is not None and not is_short_cell(text)


def _by_kind(cells: list[Passage], kinds: list[str]) -> list[Passage]:
    """The cells behind the text where persons stand among the bodies: each under its own kind."""
    sorted_out: dict[str, list[Passage]] = {"body": [], "person": [], "time": []}
    for cell in cells:
        is_time = TIME.search(cell.text) is not None
        kind = "time" if is_time else "body" if is_short_cell(cell.text) else "person"
        sorted_out[kind].append(cell)
    found = []
    for at, kind in enumerate(kinds):
        left = sorted_out.get(kind, [])
        is_last = kind not in kinds[at + 1 :]
        found.append(_listed(left if is_last else left[:1]))
        sorted_out[kind] = left[1:]
    return found


def _listed(cells: list[Passage]) -> Passage:
    """Cells that share a column, as one list; an empty one where there are none."""
    pieces = [piece for cell in cells for piece in (cell, Passage("、", cell.offsets[-1:]))]
    return Passage.joined(pieces[:-1]) if pieces else Passage("", ())


def _fitted(cells: list[Passage], kinds: list[str]) -> list[Passage]:
    """The cells behind the text: of more bodies than columns the later ones share the last."""
    bodies = [at for at, kind in enumerate(kinds) if kind == "body"]
    named = [cell for cell in cells if not TIME.search(cell.text)]
    surplus = len(named) - len(bodies)
    if surplus <= 0 or not bodies:
        return cells
    keep = len(bodies) - 1
    times = [cell for cell in cells if TIME.search(cell.text)]
    return [*named[:keep], _listed(named[keep:]), *times]


def is_short_cell(text: str) -> bool:
    """Whether a cell holds only bodies, or a time."""
    names = [name for name, _ in split_names(text)]
    return TIME.search(text) is not None or (bool(names) and all(is_name(name) for name in names))
