"""The datasets that the catalogue describes: each is several tables that are read together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.export.catalog.nodes import File, dataset_node, file_nodes, page_nodes
from generator.export.catalog.tables import standards, table_files
from generator.export.catalog.terms import Node
from generator.export.draft import Draft
from generator.export.formats.allocation_csv import allocation_path
from generator.export.formats.sqlite_file import PATH as DATABASE
from generator.export.formats.workbook import PATH as WORKBOOK
from generator.export.publication import ABOUT
from generator.export.table import Group, Table
from generator.model.base import Text

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class DataSet:
    """A dataset: its name, the groups of tables it has, and flat tables beside them.

    One without groups is all tables at once, in files of their own.
    """

    name: str
    title: Text
    about: Text
    groups: tuple[Group, ...] = ()
    flat: tuple[str, ...] = ()

    def holds(self, table: Table) -> bool:
        """Whether a table is one of its own."""
        return table.group in self.groups or table.name in self.flat


PROMISES = DataSet(
    "promises",
    Text(zh="各地方每年的民生实事", en="Livelihood programmes, place by place and year by year"),
    Text(
        zh="每个方案的每件实事：由谁办、什么时候办、属于哪一类，每一项都注明文件和条款。",
        en="Each programme of each plan: who is in charge, by when, of what kind, with document "
        "and clause.",
    ),
    ("plans",),
)
NUMBERS = DataSet(
    "numbers",
    Text(zh="民生实事的数据", en="Figures of livelihood programmes"),
    Text(
        zh="文件印出的每个数：指标、单位、为谁、哪些可以相加，还有分到各地方的任务。",
        en="Each number that a document prints: what it measures, its unit, per whom, what adds "
        "up, and the shares of places in allocation tables.",
    ),
    ("figures",),
    ("figures_full",),
)
ENTITLEMENTS = DataSet(
    "entitlements",
    Text(zh="能得到什么、谁符合条件、怎么办", en="What one can get, who may have it, and how"),
    Text(
        zh="每项待遇的金额、条件、办理步骤、材料和电话；某地某年能有哪些待遇。",
        en="Benefits with amounts, conditions, steps, papers and telephone numbers; and what "
        "residents of a place could have in a year.",
    ),
    ("benefits", "schemes"),
    ("benefits_full", "in_force"),
)
VOCABULARY = DataSet(
    "vocabulary",
    Text(zh="单位、术语、编号", en="Agencies, terms and ids"),
    Text(
        zh="其他表用到的部门、单位、术语，改过和停用的编号，还有数据的质量。",
        en="Agencies, units and terms that the other tables use, ids that were changed or are "
        "gone, and how good the data are.",
    ),
    ("reference",),
)
EVERYTHING = DataSet(
    "everything",
    Text(zh="全部表格，一个文件", en="All tables in one file"),
    ABOUT,
)
DATASETS = (PROMISES, NUMBERS, ENTITLEMENTS, VOCABULARY, EVERYTHING)


def catalogued(draft: Draft) -> Iterator[Node]:
    """Every dataset with its distributions."""
    for dataset in DATASETS:
        yield from _nodes(dataset, draft)
    yield from standards(draft)


def files_of(dataset: DataSet, draft: Draft) -> list[File]:
    """Its distributions, table by table."""
    if dataset is EVERYTHING:
        return _whole(draft)
    files = [
        file for table in draft.tables if dataset.holds(table) for file in table_files(table, draft)
    ]
    return files + (_allocations(draft) if dataset is NUMBERS else [])


def _nodes(dataset: DataSet, draft: Draft) -> Iterator[Node]:
    files = files_of(dataset, draft)
    said, pages = page_nodes(["zh/data/", "en/data/"])
    names = [file.name for file in files]
    node = dataset_node(dataset.name, dataset.title, dataset.about, draft, names)
    yield {**node, **said}
    yield from pages
    for file in files:
        yield from file_nodes(file, draft.publication)


def _whole(draft: Draft) -> list[File]:
    title, about = Text(zh="SQLite", en="SQLite"), ABOUT
    kinds = (
        (title, DATABASE, "application/vnd.sqlite3", "SQLITE"),
        (Text(zh="Excel", en="Excel"), WORKBOOK, SHEET, "XLSX"),
    )
    return [
        File(kind.lower(), path, draft.files[path], named, about, media, kind)
        for named, path, media, kind in kinds
    ]


def _allocations(draft: Draft) -> list[File]:
    """The allocation tables as their documents print them."""
    return [
        File(
            f"allocation-{programme.id}",
            path := allocation_path(programme.id),
            draft.files[path],
            programme.allocation.allocation.title,
            Text(
                zh="分到各地方的任务，照文件的样子：一行一个地方，每格照原文。",
                en="Shares of places as the document prints them: a row a place, each cell as it "
                "stands.",
            ),
            "text/csv",
            "CSV",
        )
        for programme in draft.dataset.programmes()
        if programme.allocation
    ]
