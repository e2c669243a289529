"""The file of a document among the sources."""

import hashlib
from pathlib import Path

import pytest

from generator.trace.source_text import SourceError, read_source
from tests.trace.formats import files


def digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("plan.txt", "一、".encode()),
        ("plan.docx", files.word(["一、"])),
        ("plan.PDF", files.pdf(["一、"])),
        ("plan.htm", files.html(["一、"])),
    ],
)
def test_a_text_is_read_with_the_checksum_of_its_file(
    tmp_path: Path, name: str, raw: bytes
) -> None:
    (tmp_path / name).write_bytes(raw)
    source = read_source(tmp_path, "plan", digest(raw))
    assert source.text.strip() == "一、"
    assert source.sha256 == digest(raw)


def test_of_several_files_the_one_that_was_consulted(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text("二、", encoding="utf-8")
    raw = files.word(["一、"])
    (tmp_path / "plan.docx").write_bytes(raw)
    assert read_source(tmp_path, "plan", digest(raw)).text == "一、\n"


SAVE = "save it as .txt, .docx, .pdf or .html"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (None, b"", f"plan.txt: there is no such file; {SAVE}"),
        ("plan.doc", b"x", f"plan.doc: a kind of file that can't be read; {SAVE}"),
        ("plan.txt", b"\xff\xfe", "plan.txt: not UTF-8 at byte 0; is it a text at all?"),
        ("plan.txt", b" \n", "plan.txt: no text in it"),
        ("plan.pdf", b"", "plan.pdf: not a PDF, or a damaged one ("),
    ],
)
def test_a_text_that_can_not_be_used_says_why(
    tmp_path: Path, name: str | None, content: bytes, message: str
) -> None:
    if name:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError) as caught:
        read_source(tmp_path, "plan", digest(content))
    assert str(caught.value).startswith(f"{tmp_path}/{message}")


def test_another_file_than_the_one_consulted(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes(b"x")
    with pytest.raises(SourceError, match="not the text consulted; its SHA-256 is 2d711642b726"):
        read_source(tmp_path, "plan", "0" * 64)


def test_a_file_that_can_not_be_opened(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").mkdir()
    with pytest.raises(SourceError, match=r"plan\.txt: Is a directory"):
        read_source(tmp_path, "plan", "0" * 64)
