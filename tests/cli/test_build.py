"""`build` stops at a table that can't be made, and nothing half-written is published."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.build import build
from generator.derive.dataset import Dataset
from generator.export import files
from generator.export.table import Row
from generator.export.tables import TABLES
from generator.export.tables.plan_documents import PlanDocumentRow
from tests.corpus import files as sample
from tests.corpus import write


def dangling(_: Dataset) -> Iterator[Row]:
    yield PlanDocumentRow(plan_id="990100-2023", position=1, document_id="nowhere")


def test_a_row_that_refers_to_nothing_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = tuple(
        replace(table, rows=dangling) if table.name == "plan_documents" else table
        for table in TABLES
    )
    monkeypatch.setattr(files, "TABLES", tables)
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("the last good site")
    data, content = write(tmp_path / "data", sample()), tmp_path / "content"
    content.mkdir()
    folders = {"--data": data, "--content": content, "--out": site, "--work": tmp_path / "work"}
    asked = [str(part) for pair in folders.items() for part in pair]
    done = CliRunner().invoke(build, asked)
    assert done.exit_code == 1
    assert done.stderr == (
        "plan_documents, row 1: document_id is 'nowhere', "
        "which documents.document_id doesn't hold\n"
    )
    assert [path.name for path in site.iterdir()] == ["index.html"]
