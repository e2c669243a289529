"""Columns of the tables that stand alone: names beside ids, so that nothing has to be joined."""

from __future__ import annotations

from typing import Annotated, Any

from generator.export.column import Column, ColumnPair, described
from generator.model.base import Text
from generator.model.benefit import For


def _names(zh: str, en: str, name: str | None = None) -> ColumnPair:
    return ColumnPair(
        title=(zh, en),
        about=(f"{zh}，中文", f"{en}, in Chinese"),
        about_en=(f"{zh}，英文", f"{en}, in English"),
        name=name,
    )


def named(zh: str, en: str, name: str | None = None) -> Any:
    """A field with a name or a text in both languages; `name` as `ColumnPair` has it."""
    return described(_names(zh, en, name))


Place = Annotated[Text, _names("地方", "Place", "place")]
Programme = Annotated[Text, _names("实事", "Programme")]
Topic = Annotated[Text, _names("主题", "Topic")]
Document = Annotated[Text, _names("文件", "Document")]
Whom = Annotated[
    For, Column(title=("对象类别", "For"), about=("与benefits表相同", "As in benefits"))
]
Works = Annotated[
    bool, Column(title=("公共建设", "Works"), about=("与benefits表相同", "As in benefits"))
]
