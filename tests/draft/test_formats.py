"""The same plan as a Word document and as a web page, its items in a table with joined cells."""

import io
from pathlib import Path

import docx
import pytest

from generator.draft.draft import NoticeDraft, draft_notice
from generator.trace.formats import read_text
from tests.real_data import loaded

ROWS = [
    ("就业", "1", "技能培训", "培训3200人次，补贴每人不超过1800元", "市人社局"),
    ("", "2", "公益岗位", "开发公益性岗位260个", "市人社局"),
    ("出行", "3", "停车设施", "新增停车泊位1500个，\n充电桩120个", "市住建局"),
]
HEADINGS = ("类别", "序号", "项目名称", "主要内容", "牵头单位")
TITLE = "临溪市2024年3件民生实事任务表"


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph(TITLE)
    table = document.add_table(rows=0, cols=len(HEADINGS))
    for row in (HEADINGS, *ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def page() -> bytes:
    rows = "".join(
        "<tr>"
        + ("<td rowspan=2>就业</td>" if number == "1" else f"<td>{group}</td>" if group else "")
        + "".join(f"<td>{cell}</td>" for cell in (number, *cells))
        + "</tr>"
        for group, number, *cells in ROWS
    )
    head = "".join(f"<th>{name}</th>" for name in HEADINGS)
    return (
        f"<html><meta charset=utf-8><body><h1>{TITLE}</h1><table><tr>{head}</tr>{rows}</table>"
    ).encode()


def drafted(ending: str, raw: bytes) -> NoticeDraft:
    return draft_notice(read_text(ending, raw), loaded()[0])


@pytest.mark.parametrize(("ending", "raw"), [(".docx", word()), (".html", page())])
def test_a_table_with_joined_cells(ending: str, raw: bytes) -> None:
    found = drafted(ending, raw)
    assert [
        (
            each.item.number,
            each.item.name,
            [body.printed for body in each.bodies],
            [figure.printed for figure in each.figures],
        )
        for each in found.programmes
    ] == [
        (1, "技能培训", ["市人社局"], ["3200人次", "每人不超过1800元"]),
        (2, "公益岗位", ["市人社局"], ["260个"]),
        (3, "停车设施", ["市住建局"], ["1500个", "120个"]),
    ]
    assert found.stated == 3


def test_there_is_no_text_in_the_folder_of_tests_that_is_not_expected() -> None:
    folder = Path(__file__).with_name("notices")
    assert {path.stem for path in folder.glob("*.txt")} == {
        path.stem for path in folder.glob("*.yml")
    }
