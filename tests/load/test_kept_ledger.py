"""Rows of the ledger are found by claim, whether their file was read now or is kept."""

from pathlib import Path

import pytest

from generator.graph.task import keeping
from generator.load.kept_ledger import Ledger, LedgerFile, read_kept
from generator.load.leftovers import written_below
from generator.load.tree import load
from generator.model.ledger import LedgerRow
from tests.corpus import files, write

pytestmark = pytest.mark.usefixtures("own_store")

HEAD = "claim,document,sha256,clause,offset,printed\n"


def _row(claim: str, offset: int = 1) -> LedgerRow:
    return LedgerRow(claim, "plan", "abc", "一", offset, "60元")


def _ledger(*listed: list[LedgerRow]) -> Ledger:
    ledger = Ledger()
    for rows in listed:
        ledger.add(LedgerFile.of(rows))
    return ledger


def test_a_row_is_found_by_its_claim() -> None:
    fee, rise = _row("990100-2023.parking.fee-standard"), _row("990100-2023.parking.x@y@一")
    ledger = _ledger([fee], [rise], [_row("990000-2023.a", 5)])
    assert ledger.get(fee.claim) == fee
    assert ledger[rise.claim] == rise
    assert ledger.get("990100-2023.parking.other") is None
    assert ledger.get("990200-2023.parking.fee-standard") is None
    assert [*ledger] == [fee.claim, rise.claim, "990000-2023.a"]


def test_of_two_rows_the_last_counts() -> None:
    ledger = _ledger([_row("a-1.x", 1)], [_row("a-1.x", 2)])
    assert ledger["a-1.x"].offset == 2
    assert dict(ledger) == {"a-1.x": _row("a-1.x", 2)}


def test_a_digest_changes_with_what_is_said_of_its_plan_alone() -> None:
    before = _ledger([_row("a-1.x.y"), _row("b-1.x.y")])
    after = _ledger([_row("b-1.x.y"), _row("a-1.x.y", 2)])
    assert before.digests("a-1") != after.digests("a-1")
    assert before.digests("a-1.x") != after.digests("a-1.x")
    assert before.digests("b-1") == after.digests("b-1") != []
    assert before.digests("c-1") == []


def test_a_kept_file_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text(f'{HEAD}990100-2023.x,plan,abc,四(一),12,"1,088个"\n', encoding="utf-8")
    first = read_kept(path, path)
    assert read_kept(path, path) == first
    with keeping(None):
        assert read_kept(path, path) == first
    path.write_text(f"{HEAD}990100-2023.x,plan,abc,一,13,60元\n", encoding="utf-8")
    assert [row.offset for row in read_kept(path, path)[0].read().values()] == [13]


def test_one_with_a_fault_is_told_of_each_time(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    for text in ("", "claim\n"):
        path.write_text(text, encoding="utf-8")
        found = read_kept(path, path)
        assert len(found[1]) == 1
        assert read_kept(path, path) == found


def test_the_sample_reads_the_same_when_it_is_kept(tmp_path: Path) -> None:
    data = write(tmp_path / "data", files())
    first, again = load(data)[0].ledger, load(data)[0].ledger
    assert dict(first) == dict(again) != {}


def test_all_files_below_a_folder_are_listed(tmp_path: Path) -> None:
    for name in ("a.yml", "b/c/d.yml", "b/.hidden", "__pycache__/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    names = sorted(entry.name for entry in written_below(str(tmp_path)))
    assert names == ["a.yml", "d.yml", "nowhere"]
    assert [*written_below(str(tmp_path / "none"))] == []
