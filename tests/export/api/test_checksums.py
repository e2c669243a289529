"""SHA256SUMS of the API's folder, as sha256sum sees it."""

import shutil
from pathlib import Path

import pytest

from tests.export.formats.test_checksums import check

pytestmark = pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")


def test_every_file_is_as_listed_and_none_is_left_out(real_folder: Path) -> None:
    folder = real_folder.parents[1] / "api/v1"
    done = check(folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    listed = {line.split("  ", 1)[1] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files - listed == {"SHA256SUMS"}


def test_a_changed_byte_is_found(folder: Path) -> None:
    path = folder.parents[1] / "api/v1/places/990100.json"
    path.write_bytes(path.read_bytes().replace(b"990102", b"990103"))
    assert check(folder.parents[1] / "api/v1").stdout == "places/990100.json: FAILED\n"
