"""The table `glossary`: terms that residents meet, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.model.base import Text

SHORT_ZH = "一句话的解释；空白表示解释本来就短"
SHORT_EN = "In one sentence; empty where the definition is as short"


class TermRow(Row):
    """One term."""

    term_id: str = column(
        title=("术语编号", "Term id"), about=("永不重复使用", "Never used for another term")
    )
    term: Text = both(
        title=("术语", "Term"),
        about=("中文术语", "In Chinese"),
        about_en=("英文术语", "In English"),
    )
    definition: Text = both(title=("解释", "Definition"), about=("通俗解释", "In plain words"))
    short: Text | None = both(title=("短解释", "Short definition"), about=(SHORT_ZH, SHORT_EN))
    family: str | None = column(
        title=("事项", "Family"),
        about=("相关事项", "The family it belongs to"),
        refers_to="families.family_id",
    )


def rows(dataset: Dataset) -> Iterator[TermRow]:
    """In the order of the file."""
    for term in dataset.terms:
        yield TermRow.of(term, term_id=term.id)


TABLE = Table(
    name="glossary",
    group="reference",
    title=Text(zh="术语", en="Glossary"),
    about=Text(zh="文件用语的通俗解释。", en="The documents' terms, in plain words."),
    key=("term_id",),
    row=TermRow,
    rows=rows,
    of_plans=False,
)
