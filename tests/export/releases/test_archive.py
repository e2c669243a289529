"""Archives of releases: the same for the same files, and refused when damaged."""

import datetime
import io
import random
import subprocess
import zipfile
from pathlib import Path

import pytest

from generator.export.fault import ExportError
from generator.export.releases import archive
from generator.export.releases.archive import pack, unpack
from generator.export.releases.package import checksums, release_files
from tests.corpus import dataset_of
from tests.real_data import real_dataset

DATE = datetime.date(2023, 4, 1)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    return release_files(dataset_of(tmp_path / "data"), DATE)


def test_unpacking_gives_back_what_was_packed(files: dict[str, bytes]) -> None:
    assert unpack("x.zip", pack(files)) == files


def test_the_order_of_the_files_makes_no_difference(files: dict[str, bytes]) -> None:
    assert pack(dict(reversed(files.items()))) == pack(files)


def test_an_archive_says_nothing_of_when_and_where_it_was_made(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(pack(files))) as made:
        entries = made.infolist()
    assert {one.date_time for one in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.external_attr >> 16 for one in entries} == {0o100644}


def test_sha256sum_accepts_an_unpacked_release(files: dict[str, bytes], tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(pack(files))) as made:
        made.extractall(tmp_path / "out")
    done = subprocess.run(
        ["sha256sum", "-c", "--strict", "SHA256SUMS"],
        cwd=tmp_path / "out",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count(": OK") == len(files) - 1


def test_the_real_release_is_small_enough_to_be_kept() -> None:
    size = len(pack(release_files(real_dataset(), DATE)))
    assert 50_000 < size < 400_000


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive at all"])
def test_what_is_no_archive(content: bytes) -> None:
    with pytest.raises(ExportError, match=r"^x\.zip: not a readable archive"):
        unpack("x.zip", content)


def test_a_changed_byte_is_noticed(files: dict[str, bytes]) -> None:
    files["topics.csv"] = files["topics.csv"].replace("城市".encode(), "乡村".encode())
    with pytest.raises(ExportError, match="its files are not those"):
        unpack("x.zip", pack(files))


@pytest.mark.parametrize("name", ["topics.csv", "datapackage.json", "SHA256SUMS"])
def test_a_missing_file_is_noticed(files: dict[str, bytes], name: str) -> None:
    del files[name]
    if name == "datapackage.json":
        files["SHA256SUMS"] = checksums({k: v for k, v in files.items() if k != "SHA256SUMS"})
    with pytest.raises(ExportError, match="its files are not those"):
        unpack("x.zip", pack(files))


def test_an_archive_that_swells_is_refused(
    files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MOST", 1000)
    with pytest.raises(ExportError, match="unpacks to more than 1,000 bytes"):
        unpack("x.zip", pack(files))


def test_a_byte_gone_wrong_anywhere_is_said_in_words() -> None:
    whole, dice = pack({"a.csv": b"x" * 400, "b.csv": bytes(range(256))}), random.Random(1)
    for _ in range(3000):
        at = dice.randrange(len(whole))
        damaged = whole[:at] + bytes([dice.randrange(256)]) + whole[at + 1 :]
        with pytest.raises(ExportError, match=r"^x\.zip: "):
            unpack("x.zip", damaged)
