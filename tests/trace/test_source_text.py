import hashlib
from pathlib import Path

import pytest

from generator.trace.source_text import SourceError, read_source


def test_a_text_is_read_with_its_checksum(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes("一、".encode())
    source = read_source(tmp_path, "plan")
    assert source.text == "一、"
    assert source.sha256 == hashlib.sha256("一、".encode()).hexdigest()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "plan.txt: No such file or directory"),
        (b"\xff\xfe", "plan.txt: not UTF-8 at byte 0"),
        (b" \n", "plan.txt: no text in it"),
    ],
)
def test_a_text_that_can_not_be_used_says_why(
    tmp_path: Path, content: bytes | None, message: str
) -> None:
    if content is not None:
        (tmp_path / "plan.txt").write_bytes(content)
    with pytest.raises(SourceError) as caught:
        read_source(tmp_path, "plan")
    assert str(caught.value) == f"{tmp_path}/{message}"
