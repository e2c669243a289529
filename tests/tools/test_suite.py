"""The summary of all runs names what was skipped, what failed and what took long."""

import pytest

from tools.suite import SLOWEST, SuiteRun, run, status, summary

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
    return run("mixed", ["-q", f"--rootdir={folder}", "-p", "no:cacheprovider", str(folder)])


def test_all_is_counted_and_named(mixed: SuiteRun) -> None:
    lines = list(summary([mixed]))
    assert lines[-1] == "mixed: 25 passed, 1 failed, 1 with errors, 1 skipped; status 1"
    assert "Skipped (1): no such tool here" in lines
    assert [line.rpartition(".")[2] for line in lines if line.startswith("FAILED")] == [
        "test_wrong",
        "test_broken",
    ]
    assert sum("test_mixed" in line for line in lines) == SLOWEST + 2


@pytest.mark.parametrize(
    ("statuses", "expected"), [((0, 0), 0), ((0, 5), 0), ((5, 1), 1), ((2, 1), 2), ((5, 5), 5)]
)
def test_a_run_without_tests_counts_only_where_both_are(
    statuses: tuple[int, ...], expected: int
) -> None:
    assert status([SuiteRun("", each, []) for each in statuses]) == expected
