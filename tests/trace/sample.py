"""A small document with the ways in which real ones are printed."""

from __future__ import annotations

from typing import Any

from generator.check.claims import Cell, Claim
from generator.trace.source_text import SourceText

TEXT = """云州市人民政府文件
云府发〔2023〕1号

一、加大扶持。提高 **60** 元，达到 885 元；另提高60元，达到
660元。其中50%以上给个人，其余免除50%。
二、建设停车场。
（一）新增泊位 1 088 个。
1. 2023年1—3月做准备。
（二）各区如下。
附
地区\t泊位（个）\t资金（万元）
东区\t780\t19.5
西区\t308\t9.5
合 计\t1088\t29
"""


def source(text: str = TEXT) -> SourceText:
    return SourceText("yunzhou-2023-plan", text, "0" * 64)


def claim(identifier: str, clause: str, printed: str, **more: Any) -> Claim:
    owner: Any = None  # only faults need one
    return Claim(identifier, "yunzhou-2023-plan", clause, printed, owner, (), **more)


def cell(row: str, column: int) -> Cell:
    return Cell(row, column)
