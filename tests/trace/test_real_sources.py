"""The whole data against the documents' texts, where they are at hand."""

from pathlib import Path

import pytest

from generator.load.tree import load
from generator.trace.run import trace
from tests.real_data import data_folder, sources_folder


@pytest.mark.skipif(not sources_folder().is_dir(), reason="the documents' texts are not at hand")
def test_every_figure_and_date_is_found_and_the_ledger_stands(tmp_path: Path) -> None:
    corpus, faults = load(data_folder())
    assert faults == []
    (tmp_path / "ledger").mkdir()
    for traced in trace(corpus, sources_folder(), tmp_path):
        name = f"ledger/{traced.source.document_id}.csv"
        assert [claim.id for claim in traced.missing] == []
        assert (tmp_path / name).read_text("utf-8") == (data_folder() / name).read_text("utf-8")
