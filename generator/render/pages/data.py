"""The download page: all tables, files of everything, and how good the data is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import paths
from generator.derive.quality import MEASURES
from generator.export.api import index
from generator.export.catalog import data_package, readme
from generator.export.catalog import files as catalog
from generator.export.catalog.readme import cite_as, state_text
from generator.export.draft import Draft
from generator.export.formats import checksums, datasette_file, sqlite_file, workbook, zip_file
from generator.export.formats.allocation_csv import allocation_path
from generator.export.publication import FOLDER
from generator.export.releases.places import feed_path
from generator.export.table import GROUPS, Row, Table
from generator.export.tables.quality import TABLE as QUALITY
from generator.export.tables.quality import QualityRow
from generator.render.maker import Maker
from generator.render.offline_copies import Copies
from generator.render.pages.download import download
from generator.render.structured.datasets import catalog_nodes
from generator.render.structured.script import NODES
from generator.site import Page

WHOLE = {
    "whole_xlsx": workbook.PATH,
    "whole_zip": zip_file.PATH,
    "whole_sqlite": sqlite_file.PATH,
    "whole_datasette": datasette_file.PATH,
    "whole_package": data_package.PATH,
    "whole_api": index.PATH,
    "whole_catalog_ttl": catalog.TURTLE,
    "whole_catalog_jsonld": catalog.JSON_LD,
    "whole_citation": f"{FOLDER}/{readme.CITATION}",
    "whole_sums": f"{FOLDER}/{checksums.NAME}",
}
"""Files of everything at once, by the word that they are called by."""


@dataclass(frozen=True)
class TableSummary:
    """A table and how many rows it has."""

    table: Table
    rows: int


def data_page(maker: Maker, draft: Draft, copies: Copies) -> Page:
    """All tables, and the archives for a disk."""
    views = [TableSummary(table, len(rows)) for table, rows in draft.tables.items()]
    groups = [(group, [view for view in views if view.table.group == group]) for group in GROUPS]
    return maker.page(
        "data.md.jinja",
        paths.DATA,
        maker.word("data_title"),
        maker.word("data_description"),
        {"kind": "data", NODES: catalog_nodes(maker, draft)},
        flat=groups[0][1],
        groups=groups[1:],
        allocations=[
            (programme, allocation_path(programme.id))
            for programme in draft.dataset.programmes()
            if programme.allocation
        ],
        whole=[download(maker, key, path, draft.files) for key, path in WHOLE.items()],
        offline=[(copy.path, place and maker.whole(place)) for copy, place in copies],
        feed=feed_path(maker.lang),
        state=state_text(draft.publication, maker.lang),
        cite=cite_as(draft.publication, f"{paths.DATA}/", maker.lang),
        quality=list(_quality(maker, draft.tables.get(QUALITY, ()))),
    )


def _quality(maker: Maker, rows: Sequence[Row]) -> Iterator[tuple[str, QualityRow]]:
    """Each metric over all plans, in words."""
    for row in rows:
        if isinstance(row, QualityRow) and row.plan_id is None:
            yield maker.pick(MEASURES[row.metric].about), row
