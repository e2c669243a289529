"""An archive made again: what changed is packed anew, and the bytes are those of a first time."""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from generator.builder.kept_archive import write_archive

FIRST = {"a.txt": b"one " * 400, "b/民.html": b"two " * 300, "empty": b"", "z": b"x"}
SECOND = {**FIRST, "b/民.html": b"three " * 300, "new": b"new"}
del SECOND["a.txt"]


class Maker:
    """Writes archives into a folder, and knows which files it was asked to pack."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.packed: list[str] = []

    def make(self, files: Mapping[str, bytes], kept: str = "kept") -> bytes:
        """The bytes of the archive of `files`."""
        self.packed = []
        target = self.folder / "out.zip"
        write_archive(target, self._files(files), self.folder / kept)
        return target.read_bytes()

    def _files(
        self, files: Mapping[str, bytes]
    ) -> Iterator[tuple[str, Callable[[], bytes], bytes]]:
        for name, content in sorted(files.items()):
            yield name, partial(self._content, name, content), content

    def _content(self, name: str, content: bytes) -> bytes:
        self.packed.append(name)
        return content


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


def test_only_what_changed_is_packed(maker: Maker) -> None:
    maker.make(FIRST)
    assert maker.packed == sorted(FIRST)
    maker.make(SECOND)
    assert maker.packed == ["b/民.html", "new"]
    maker.make(SECOND)
    assert maker.packed == []


def test_the_bytes_are_those_of_a_first_time(maker: Maker) -> None:
    first = maker.make(FIRST)
    again = maker.make(FIRST)
    second = maker.make(SECOND)
    assert again == first
    assert second == maker.make(SECOND, kept="elsewhere")


def test_every_file_can_be_read(maker: Maker) -> None:
    maker.make(FIRST)
    maker.make(SECOND)
    with zipfile.ZipFile(maker.folder / "out.zip") as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == SECOND


@pytest.mark.parametrize("name", ["archive.zip", "digests.json"])
@pytest.mark.parametrize("content", [None, b"", b"[]", b"PK\x05\x06" + bytes(18)])
def test_what_was_kept_and_is_broken_is_made_anew(
    maker: Maker, name: str, content: bytes | None
) -> None:
    first = maker.make(FIRST)
    path = maker.folder / "kept" / name
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    assert maker.make(FIRST) == first
    assert maker.packed == sorted(FIRST)
