"""The table `glossary`: terms that residents meet, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import pair
from generator.model.base import Text

SHORT_ZH = "一句话的解释；空白表示解释本来就短"
SHORT_EN = "In one sentence; empty where the definition is as short"


class TermRow(Row):
    """One term."""

    term_id: Annotated[
        str,
        Column(
            title=("术语编号", "Term id"), about=("永不重复使用", "Never used for another term")
        ),
    ]
    term_zh: Annotated[
        str, Column(title=("术语（中文）", "Term (Chinese)"), about=("中文术语", "In Chinese"))
    ]
    term_en: Annotated[
        str, Column(title=("术语（英文）", "Term (English)"), about=("英文术语", "In English"))
    ]
    definition_zh: Annotated[
        str,
        Column(
            title=("解释（中文）", "Definition (Chinese)"), about=("通俗解释", "In plain words")
        ),
    ]
    definition_en: Annotated[
        str,
        Column(
            title=("解释（英文）", "Definition (English)"), about=("通俗解释", "In plain words")
        ),
    ]
    short_zh: Annotated[
        str | None,
        Column(title=("短解释（中文）", "Short definition (Chinese)"), about=(SHORT_ZH, SHORT_EN)),
    ]
    short_en: Annotated[
        str | None,
        Column(title=("短解释（英文）", "Short definition (English)"), about=(SHORT_ZH, SHORT_EN)),
    ]
    family: Annotated[
        str | None,
        Column(
            title=("事项", "Family"),
            about=("相关事项", "The family it belongs to"),
            refers_to="families.family_id",
        ),
    ]


def rows(dataset: Dataset) -> Iterator[TermRow]:
    """In the order of the file."""
    for term in dataset.terms:
        yield TermRow(
            term_id=term.id,
            **pair("term", term.term),
            **pair("definition", term.definition),
            **pair("short", term.short),
            family=term.family,
        )


TABLE = Table(
    name="glossary",
    group="reference",
    title=Text(zh="术语", en="Glossary"),
    about=Text(zh="文件用语的通俗解释。", en="The documents' terms, in plain words."),
    key=("term_id",),
    row=TermRow,
    rows=rows,
)
