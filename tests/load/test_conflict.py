"""Git's marks of an unfinished merge: which lines are some, and how a file with them is called."""

from pathlib import Path

import pytest

from generator.load.conflict import conflict
from generator.load.text import read_text

MERGE = "a: 1\n<<<<<<< HEAD\nb: 2\n||||||| 1a2b3c4\nb: 0\n=======\nb: 3\n>>>>>>> main\nc: 4\n"
OURS, BASE, MIDDLE, THEIRS = (MERGE.index(mark * 7) for mark in "<|=>")


@pytest.mark.parametrize("start", [OURS, BASE, MIDDLE, THEIRS])
def test_each_mark_that_is_left_is_found(start: int) -> None:
    left = MERGE[start:]
    assert conflict(left, Path("data/topics.yml")) == 0
    assert conflict(f"a: 1\n{left}", Path("site.yml")) == 5


@pytest.mark.parametrize("start", [BASE, MIDDLE])
def test_a_page_has_headings_and_tables(start: int) -> None:
    assert conflict(MERGE[start:], Path("content/en/about.md")) == THEIRS - start


@pytest.mark.parametrize(
    "text", ["Heading\n=======\n", "|||||||\n", "a: <<<<<<< b\n", "  <<<<<<< HEAD\n", "<<<<<<<<\n"]
)
def test_what_only_looks_like_a_mark(text: str) -> None:
    assert conflict(text, Path("content/en/about.md")) is None


@pytest.mark.parametrize("name", ["topics.yml", "ledger.csv", "about.md"])
def test_the_one_fault_is_at_the_first_mark(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(MERGE.replace("\n", "\r\n").encode())
    text, [fault] = read_text(tmp_path / name, Path(name))
    assert text is None
    assert str(fault) == (
        f"{name}:2:1: an unfinished merge: <<<<<<<; keep what is right, delete the marks "
        "[merge-conflict]"
    )
