"""Files that can't be read as text, and where they break."""

import os
from pathlib import Path

import pytest

from generator.load.text import MAX_BYTES, read_text

SHOWN = Path("data/topics.yml")

BAD = [
    (b"a: 1\nb: \xcf\xee\n", "2:4", "not UTF-8; save the file as UTF-8"),
    ("名: 1\n市".encode() + b"\xff", "2:2", "not UTF-8; save the file as UTF-8"),
    ("a: 江西\n".encode("utf-16"), "1:1", "not UTF-8; save the file as UTF-8"),
    (b"a: \x00b\n", "1:4", "the control character U+0000 is not allowed"),
    (b"a: b\rc: d\n", "1:5", "the control character U+000D is not allowed"),
    ("a: 1\nb: \u202etxt\n".encode(), "2:4", "the control character U+202E is not allowed"),
    ("a: \u2028\n".encode(), "1:4", "the control character U+2028 is not allowed"),
    (b"#" * (MAX_BYTES + 1), "1:1", "larger than 2,000,000 bytes"),
]


@pytest.mark.parametrize(("raw", "place", "message"), BAD)
def test_unreadable(tmp_path: Path, raw: bytes, place: str, message: str) -> None:
    path = tmp_path / "topics.yml"
    path.write_bytes(raw)
    text, faults = read_text(path, SHOWN)
    assert text is None
    assert [str(one) for one in faults] == [f"data/topics.yml:{place}: {message} [text]"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    _, faults = read_text(tmp_path / "none.yml", SHOWN)
    message = "can't be read: No such file or directory"
    assert [str(one) for one in faults] == [f"data/topics.yml:1:1: {message} [text]"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "topics.yml")
    text, [fault] = read_text(tmp_path / "topics.yml", SHOWN)
    assert (text, fault.message) == (None, "can't be read: not a plain file")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "a: 1\nb: 2\n"),
        ("名: \t𠮷 🚗\n".encode(), "名: \t𠮷 🚗\n"),
        (b"", ""),
        (b"#" * MAX_BYTES, "#" * MAX_BYTES),
    ],
    ids=["mark and CR LF", "wide characters", "empty", "just small enough"],
)
def test_readable(tmp_path: Path, raw: bytes, text: str) -> None:
    path = tmp_path / "topics.yml"
    path.write_bytes(raw)
    assert read_text(path, SHOWN) == (text, [])
