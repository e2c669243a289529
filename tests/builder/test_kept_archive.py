"""An archive made again: what changed is packed anew, and the bytes are those of a first time."""

import os
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from unittest.mock import Mock

import pytest

from generator.builder import kept_archive
from generator.builder.kept_archive import ArchivedFile, write_archive
from generator.zip_entry import add_packed, pack, zip_entry

FIRST = {"a.txt": b"one " * 400, "b/民.html": b"two " * 300, "empty": b"", "z": b"x"}
SECOND = {**FIRST, "b/民.html": b"three " * 300, "new": b"new"}
del SECOND["a.txt"]
LONG_AGO = 1_000_000_000
FAR_OFF = 9_000_000_000


class Maker:
    """Writes archives into a folder, and knows which files it was asked to read and to pack."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.read: list[str] = []
        self.packed: list[str] = []
        self.looked_at = ""

    def make(
        self, files: Mapping[str, bytes], kept: str = "kept", beside: Path | None = None
    ) -> bytes:
        """The bytes of the archive of `files`."""
        self.read, self.packed = [], []
        target = self.folder / "out.zip"
        members = [self._member(name, content) for name, content in sorted(files.items())]
        write_archive(target, members, self.folder / kept, beside)
        return target.read_bytes()

    def _member(self, name: str, content: bytes) -> ArchivedFile:
        """A file written long ago, and again only where it is another."""
        file = self.folder / "files" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or file.read_bytes() != content:
            file.write_bytes(content)
            os.utime(file, (LONG_AGO, LONG_AGO))
        make, look = partial(self._make, name), partial(self._look, name)
        return ArchivedFile(f"in/{name}", name, file, make, "as it is", look)

    def _make(self, name: str, content: bytes) -> bytes:
        self.packed.append(name)
        return content

    def _look(self, name: str, content: bytes) -> bool:
        del content
        self.read.append(name)
        return name == self.looked_at


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path)


def test_only_what_changed_is_packed(maker: Maker) -> None:
    maker.make(FIRST)
    assert maker.packed == sorted(FIRST)
    maker.make(SECOND)
    assert maker.packed == maker.read == ["b/民.html", "new"]
    maker.make(SECOND)
    assert maker.packed == maker.read == []


def test_what_was_written_again_is_read_and_not_packed(maker: Maker) -> None:
    first = maker.make(FIRST)
    os.utime(maker.folder / "files/z", (LONG_AGO + 1, LONG_AGO + 1))
    assert maker.make(FIRST) == first
    assert (maker.read, maker.packed) == (["z"], [])


def test_what_was_written_just_now_is_read_again(maker: Maker) -> None:
    maker.make(FIRST)
    os.utime(maker.folder / "files/z", (FAR_OFF, FAR_OFF))
    for _ in range(2):
        maker.make(FIRST)
        assert maker.read == ["z"]


def test_what_must_be_looked_at_is_read_each_time(maker: Maker) -> None:
    maker.looked_at = "z"
    for read in (sorted(FIRST), ["z"], ["z"]):
        maker.make(FIRST)
        assert maker.read == read


def test_what_is_made_in_another_way_is_packed_anew(tmp_path: Path) -> None:
    file = tmp_path / "page"
    file.write_bytes(b"page")
    os.utime(file, (LONG_AGO, LONG_AGO))
    ways: dict[str, Callable[[bytes], bytes]] = {"as it is": bytes, "in capitals": bytes.upper}
    for name, make in ways.items():
        member = ArchivedFile("page", "page", file, make, name)
        write_archive(tmp_path / "out.zip", [member], tmp_path / "kept")
        with zipfile.ZipFile(tmp_path / "out.zip") as archive:
            assert archive.read("page") == make(b"page")


def test_what_another_archive_holds_is_taken_from_it(
    maker: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = maker.make(FIRST)
    beside = tmp_path / "beside.zip"
    with zipfile.ZipFile(beside, "w") as archive:
        for name, content in {**FIRST, "z": b"y"}.items():
            add_packed(archive, zip_entry(name), pack(content))
    packing = Mock(side_effect=pack)
    monkeypatch.setattr(kept_archive, "pack", packing)
    assert maker.make(FIRST, "elsewhere", beside) == alone
    packing.assert_called_once_with(FIRST["z"])


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
