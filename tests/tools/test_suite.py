"""The summary of a run names what was skipped, what failed and what took long."""

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests.waiting import until
from tools.suite import SLOWEST, SuiteRun, in_memory, run, summary

TESTS = """
import pytest

@pytest.mark.parametrize("number", range(25))
def test_many(number): pass

def test_wrong(): assert False

def test_skipped(): pytest.skip("no such tool here")

@pytest.fixture
def broken(): raise ValueError

def test_broken(broken): pass
"""


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> SuiteRun:
    folder = tmp_path_factory.mktemp("mixed")
    (folder / "test_mixed.py").write_text(TESTS, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    return run(["-q", f"--rootdir={folder}", "-p", "no:cacheprovider", str(folder)])


def test_all_is_counted_and_named(mixed: SuiteRun) -> None:
    lines = list(summary(mixed))
    assert lines[-1] == "25 passed, 1 failed, 1 with errors, 1 skipped; status 1"
    assert "Skipped (1): no such tool here" in lines
    assert [line.rpartition(".")[2] for line in lines if line.startswith("FAILED")] == [
        "test_wrong",
        "test_broken",
    ]
    assert sum("test_mixed" in line for line in lines) == SLOWEST + 2


LEAVES = """
import subprocess, sys, tempfile

def test_leaves_a_process_and_a_file():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(601)"], start_new_session=True)
    tempfile.mkstemp(prefix="left-")
"""


def test_what_is_left_behind_is_told_and_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_leaves.py").write_text(LEAVES, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setattr("tools.suite.MEMORY", tmp_path / "no-memory")
    monkeypatch.setattr("tools.leftovers.LONGEST", 0.0)
    ended = run(["-q", f"--rootdir={tmp_path}", "-p", "no:cacheprovider", str(tmp_path)])
    assert ended.status == 0
    process, file = [line for line in summary(ended) if line.startswith("LEFT BEHIND: ")]
    assert "time.sleep(601)" in process
    assert "left-" in file
    assert list((tmp_path / "tmp").iterdir()) == []
    until(lambda: not _runs("sleep(601)"))


def test_memory_is_taken_where_it_has_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert in_memory(tmp_path / "no-memory") is None
    monkeypatch.setattr("tools.suite.ROOM", 1)
    assert in_memory(tmp_path) == tmp_path
    monkeypatch.setattr("tools.suite.ROOM", 2**62)
    assert in_memory(tmp_path) is None


def _runs(word: str) -> bool:
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # it has just ended
            if word in path.read_bytes().decode(errors="replace"):
                return True
    return False
