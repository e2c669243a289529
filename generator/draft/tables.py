"""Tables with one row an item: rows with tabs, or flattened to one cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.draft.body_names import clean_name, split_names
from generator.draft.item import NoticeItem
from generator.draft.labels import part_of
from generator.draft.markers import value
from generator.draft.table_rows import INDEX, aligned, is_group, is_short_cell
from generator.draft.text.passage import Passage

COLUMNS = {
    "index": r"序号|编号|项目序号|NO\.?|No\.?",
    "person": ".*(领导|责任人|联系人|负责人|联络员|电话).*",
    "body": ".*(牵头|责任|主责|主办|承办|协办|配合|实施单位|实施主体|建设单位|主管|落实|参与|负责)"
    "(单位|部门|主体|方)?.*|单位|部门",
    "time": ".*(时限|时间|进度|节点|周期|时序).*",
    "group": "(类别|分类|类型|领域|项目类别|实事类别|工程类别|民生领域)",
    "title": ".*(名称|事项|实事项目|项目|实事|工程)|任务",
    "content": ".*(内容|任务|目标|规模|措施|标准|计划|成效|要求|说明|范围|地点|指标|概况|情况).*",
    "money": ".*(投资|资金|预算|经费).*",
    "other": "备注|票决.*|来源|性质|层级|单位：.*",
}
"""What a heading says of its column, the first that fits."""
LONGEST_HEADING = 24
FEWEST_HEADINGS = 3
TEXTUAL = ("content", "money", "other")
GROUP = re.compile(
    "[（(]?[一二三四五六七八九十]{1,3}[）)、.]|〔|[^0-9。；，]{2,20}(类|方面|领域|工程|行动|民生|事项|[（(].*[项件个][）)])$"
)

ENDS = re.compile(
    "(附件|备注：|注：|说明：|抄送|[0-9]{4}年[0-9]+月[0-9]+日$|(合计|总计|小计)([：0-9]|$))"
)
"""What stands below a table's last row."""
TOTAL = re.compile("合计|总计|小计")


@dataclass(frozen=True)
class NoticeTable:
    """Its columns as (kind, heading) and its rows of cells; rows of one cell are headings."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Passage, ...], ...]
    start: int


def tables(whole: Passage) -> Iterator[NoticeTable]:
    """The tables of a text that have a heading for each column."""
    lines = list(whole.lines())
    at = 0
    while at < len(lines):
        found = _with_tabs(lines, at) or _flattened(lines, at)
        if found:
            table, at = found
            yield table
        else:
            at += 1


def kind_of(heading: str) -> str | None:
    """The kind of a column; None for what is no heading."""
    bare = "".join(heading.split())
    if not 1 <= len(bare) <= LONGEST_HEADING or re.search("[。；，]", bare):
        return None
    for kind, pattern in COLUMNS.items():
        if re.fullmatch(pattern, re.sub("（[^（）]*）|/.*", "", bare)):
            return kind
    return None


def _headings(cells: list[str]) -> tuple[tuple[str, str], ...] | None:
    kinds = [(kind_of(cell), cell) for cell in cells]
    known = [kind for kind, _ in kinds if kind]
    textual = {"title", "content"} & set(known)
    if len(known) < FEWEST_HEADINGS or not textual or len(known) < len(cells) - 1:
        return None
    return tuple((kind or "other", cell) for kind, cell in kinds)


def _cells(line: Passage) -> list[Passage]:
    cells, start = [], 0
    for part in line.text.split("\t"):
        cells.append(line[start : start + len(part)].stripped())
        start += len(part) + 1
    return cells


def _with_tabs(lines: list[Passage], at: int) -> tuple[NoticeTable, int] | None:
    if "\t" not in lines[at].text:
        return None
    columns = _headings([cell.text for cell in _cells(lines[at])])
    if not columns:
        return None
    rows = []
    end = at + 1
    while end < len(lines) and (
        "\t" in lines[end].text or (end + 1 < len(lines) and "\t" in lines[end + 1].text)
    ):
        cells = _cells(lines[end])
        if tuple(cell.text for cell in cells) != tuple(name for _, name in columns):
            rows.append(tuple(cells))
        end += 1
    return NoticeTable(columns, tuple(rows), _start(lines, at)), end


def _flattened(lines: list[Passage], at: int) -> tuple[NoticeTable, int] | None:
    """Headings one a line, the first of them a row's number or a name, then cells one a line."""
    if kind_of(lines[at].text) not in ("index", "title", "group"):
        return None
    end = at
    while end < len(lines) and kind_of(lines[end].text) and "\t" not in lines[end].text:
        end += 1
    columns = _headings([line.text for line in lines[at:end]])
    if not columns:
        return None
    numbered = any(kind == "index" for kind, _ in columns)
    rows, last = (_numbered_rows if numbered else _even_rows)(lines, end, columns)
    return (NoticeTable(columns, tuple(rows), _start(lines, at)), last) if len(rows) > 1 else None


def _numbered_rows(
    lines: list[Passage], at: int, columns: tuple[tuple[str, str], ...]
) -> tuple[list[tuple[Passage, ...]], int]:
    rows: list[list[Passage]] = []
    number = 0
    headings = {name for _, name in columns}
    group_first = columns[0][0] == "group"
    for end in range(at, len(lines)):
        line = lines[end]
        index = INDEX.fullmatch(line.text)
        if index and value(index[1]) == number + 1:
            grouped = group_first and rows and is_group(rows[-1][-1].text)
            rows.append([*([rows[-1].pop()] if grouped else []), line])
            number += 1
        elif not rows:
            rows.append([line])
        elif ENDS.match(line.text):
            return [tuple(row) for row in rows if row], end
        elif line.text and line.text not in headings:
            opens_group = rows[-1][0] is not line and _opens_group(lines, end, number)
            rows.append([line]) if opens_group else rows[-1].append(line)
    return [tuple(row) for row in rows if row], len(lines)


def _opens_group(lines: list[Passage], at: int, number: int) -> bool:
    """Whether a line names the group of the rows below it: 二、交通类."""
    behind = INDEX.fullmatch(lines[at + 1].text) if at + 1 < len(lines) else None
    numbered = re.match("[（(]?[一二三四五六七八九十]{1,3}[）)、.]", lines[at].text)
    return bool(numbered and behind and value(behind[1]) == number + 1)


def _even_rows(
    lines: list[Passage], at: int, columns: tuple[tuple[str, str], ...]
) -> tuple[list[tuple[Passage, ...]], int]:
    """Rows without numbers: as many lines each as there are columns, a list of bodies the last."""
    rows: list[tuple[Passage, ...]] = []
    end = at
    while end + len(columns) <= len(lines):
        cells = tuple(lines[end : end + len(columns)])
        behind = columns[-1][0] in ("body", "time")
        if not all(cell.text for cell in cells) or not (behind and is_short_cell(cells[-1].text)):
            break
        rows.append(cells)
        end += len(columns)
    return rows, end


def _start(lines: list[Passage], at: int) -> int:
    return sum(len(line.text) + 1 for line in lines[:at])


def items_of(table: NoticeTable) -> list[NoticeItem]:
    """An item for each row; a row without a number goes on with the one before it."""
    found: list[NoticeItem] = []
    group = ""
    table = _named(table)
    for cells in table.rows:
        filled = [cell for cell in cells if cell.text]
        if filled and TOTAL.fullmatch(filled[0].text):
            continue
        alone = len({cell.text for cell in filled}) == 1 and bool(cells[0].text)
        if alone and GROUP.match(filled[0].text) and not INDEX.fullmatch(filled[0].text):
            group = filled[0].text
            continue
        row = aligned([kind for kind, _ in table.columns], list(cells))
        if row is None:
            if found and filled:
                _run_on(found[-1], filled)
            continue
        if found and _goes_on(table, row):
            _append(found[-1], table, row)
        else:
            found.append(_item(table, row, len(found) + 1, group))
    return [each for each in found if each.title.text]


def _named(table: NoticeTable) -> NoticeTable:
    """The table with its column of groups as titles, where it has none and each row its own."""
    kinds = [kind for kind, _ in table.columns]
    if "title" in kinds or "group" not in kinds:
        return table
    at = kinds.index("group")
    cells = [row[at].text for row in table.rows if len(row) == len(kinds)]
    if not all(cells) or len({*cells}) < len(cells):
        return table
    columns = [("title" if i == at else kind, name) for i, (kind, name) in enumerate(table.columns)]
    return NoticeTable(tuple(columns), table.rows, table.start)


def _run_on(item: NoticeItem, cells: list[Passage]) -> None:
    """Lines below a row, whose cells can't be told: all they say belongs to its item."""
    for cell in cells:
        item.body = Passage.joined([item.body, cell, Passage("\n", cell.offsets[-1:])])


def _goes_on(table: NoticeTable, row: list[Passage]) -> bool:
    named = {
        kind: cell.text for (kind, _), cell in zip(table.columns, row, strict=True) if cell.text
    }
    if any(kind == "index" for kind, _ in table.columns):
        return "index" not in named
    return "title" not in named


def _append(item: NoticeItem, table: NoticeTable, row: list[Passage]) -> None:
    joint = Passage("\n", item.body.offsets[-1:] or row[0].offsets[:1] or (0,))
    more = [
        cell
        for (kind, _), cell in zip(table.columns, row, strict=True)
        if cell.text and kind not in ("body", "person", "time", "index")
    ]
    for cell in more:
        item.body = Passage.joined([item.body, joint, cell])
    for (kind, name), cell in zip(table.columns, row, strict=True):
        if kind == "body" and cell.text and (part_of(name), cell.text) not in item.cells:
            item.cells.append((part_of(name), cell.text))


def _item(table: NoticeTable, row: list[Passage], place: int, group: str) -> NoticeItem:
    by_kind: dict[str, list[Passage]] = {}
    parts: list[tuple[str, str]] = []
    for (kind, name), cell in zip(table.columns, row, strict=True):
        if cell.text:
            by_kind.setdefault(kind, []).append(cell)
            if kind == "body":
                parts.append(
                    (part_of(name) if name not in ("单位", "部门") else "responsible", cell.text)
                )
                parts += _noted_first(name, cell.text)
    titles, contents = by_kind.get("title", []), by_kind.get("content", [])
    title = titles[0] if titles else (contents.pop(0) if contents else Passage("", ()))
    pieces: list[Passage] = []
    for cell in (
        *titles[1:],
        *contents,
        *by_kind.get("time", []),
        *by_kind.get("money", []),
        *by_kind.get("other", []),
    ):
        pieces += [cell, Passage("\n", cell.offsets[-1:])]
    printed = by_kind["index"][0].text if "index" in by_kind else ""
    number = value(re.sub("[^0-9一二三四五六七八九十]", "", printed)) if printed else None
    group = by_kind["group"][0].text if by_kind.get("group") else group
    title = _without_number(title)
    return NoticeItem(number or place, "", title, Passage.joined(pieces), group, cells=parts)


def _noted_first(heading: str, cell: str) -> list[tuple[str, str]]:
    """责任单位（排第一的为牵头单位) in a heading: the first one leads."""
    if not re.search("(列|排).{0,4}(第一|首).{0,8}牵头", heading):
        return []
    names = [clean_name(name) for name, _ in split_names(cell)]
    return [("lead", names[0])] if names else []


def _without_number(title: Passage) -> Passage:
    opening = re.match(
        r"(\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[)）、])(?=\D)", title.text
    )
    return title[opening.end() :] if opening else title
