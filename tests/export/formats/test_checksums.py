"""SHA256SUMS, as sha256sum sees it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.export.conftest import Change

pytestmark = pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_every_real_file_is_as_listed(real_folder: Path) -> None:
    done = check(real_folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_no_file_is_left_out(folder: Path) -> None:
    listed = {line.split("  ", 1)[1] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files - listed == {"SHA256SUMS"}
    assert listed <= files


def test_a_changed_byte_is_found(folder: Path, change: Change) -> None:
    change("places.csv", b"990200", b"990201")
    done = check(folder)
    assert done.returncode == 1
    assert done.stdout == "places.csv: FAILED\n"
