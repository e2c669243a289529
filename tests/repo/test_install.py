"""`requirements/install` makes .venv once, mends it when it must, and says what it lacks."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.project import PROJECT

NOT_RECENT = "*version_info*"
NO_ENSUREPIP = "*ensurepip*"
PIP = "*-m?pip*"
# Stands in for Python: notes what it is asked, and fails at what $REFUSES.
FAKE_PYTHON = """#!/bin/sh
case $* in *-m*) printf '%s\\n' "$*" >>"$LOG" ;; esac
case $* in *-m?pip*) printf '%s\\n' "$PYTHONUTF8" >"$LOG.utf8" ;; esac
case $* in $REFUSES) exit 1 ;; esac
case $* in
*--version*) echo Python 3.11.9 ;;
*-m?venv*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
esac
"""


@dataclass
class Checkout:
    """A folder with nothing in it but the script, two locks and a stand-in for Python."""

    folder: Path
    python: Path

    def install(self, lock: str, refuses: str = "nothing") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "requirements/install", lock],
            cwd=self.folder,
            env={
                "PATH": "/usr/bin:/bin",
                "PYTHON": str(self.python),
                "LOG": str(self.folder / "log"),
                "REFUSES": refuses,
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def asked(self) -> list[str]:
        """What Python was asked to do since the last call: "venv" and the locks installed."""
        log = self.folder / "log"
        lines = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return ["venv" if "-m venv" in line else line.split("/")[-1] for line in lines]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    folder = tmp_path / "with a space"
    (folder / "requirements").mkdir(parents=True)
    shutil.copy(PROJECT / "requirements/install", folder / "requirements")
    (folder / "requirements/site.txt").write_text("a==1\n")
    (folder / "requirements/test.txt").write_text("a==1\nb==1\n")
    python = folder / "my python"
    python.write_text(FAKE_PYTHON)
    python.chmod(0o755)
    return Checkout(folder, python)


def test_makes_the_venv_once(checkout: Checkout) -> None:
    assert checkout.install("site").returncode == 0
    assert checkout.asked() == ["venv", "site.txt"]
    assert checkout.install("site").returncode == 0
    assert checkout.asked() == []


def test_pip_reads_the_folder_s_path_in_the_encoding_it_is_written_in(checkout: Checkout) -> None:
    log = checkout.folder / "log.utf8"
    checkout.install("site")
    assert log.read_text() == "1\n"
    checkout.install("test", refuses="*getcwd*")  # the path is in no UTF-8
    assert log.read_text() == "\n"


def test_adds_the_tests_packages_to_the_site_s(checkout: Checkout) -> None:
    checkout.install("site")
    checkout.asked()
    checkout.install("test")
    assert checkout.asked() == ["test.txt"]


def test_the_tests_packages_suffice_for_the_site(checkout: Checkout) -> None:
    checkout.install("test")
    assert checkout.asked() == ["venv", "test.txt"]
    checkout.install("site")
    assert checkout.asked() == []


@pytest.mark.parametrize("changed", ["site", "test"])
def test_a_changed_lock_makes_the_venv_anew(checkout: Checkout, changed: str) -> None:
    checkout.install("test")
    checkout.asked()
    (checkout.folder / f"requirements/{changed}.txt").write_text("a==2\n")
    checkout.install("test")
    assert checkout.asked() == ["venv", "test.txt"]


def test_a_lock_that_is_only_written_again_changes_nothing(checkout: Checkout) -> None:
    checkout.install("site")
    checkout.asked()
    (checkout.folder / "requirements/site.txt").touch()
    checkout.install("site")
    assert checkout.asked() == []


def test_an_install_that_failed_is_not_taken_for_done(checkout: Checkout) -> None:
    assert checkout.install("site", refuses=PIP).returncode != 0
    checkout.asked()
    assert checkout.install("site").returncode == 0
    assert checkout.asked() == ["venv", "site.txt"]


def test_a_half_written_copy_of_the_lock_is_not_taken_for_done(checkout: Checkout) -> None:
    checkout.install("site")
    checkout.asked()
    (checkout.folder / ".venv/site.lock").write_text("a")
    checkout.install("site")
    assert checkout.asked() == ["venv", "site.txt"]


def test_a_venv_whose_python_has_gone_is_made_anew(checkout: Checkout) -> None:
    checkout.install("site")
    checkout.asked()
    (checkout.folder / ".venv/bin/python").unlink()
    checkout.install("site")
    assert checkout.asked() == ["venv", "site.txt"]


def test_an_activated_venv_is_made_anew_with_the_python_it_came_from(checkout: Checkout) -> None:
    """Not with an older one that PATH names next; and what is set for other Pythons is let be."""
    folder = checkout.folder
    good = Path(sys.executable).resolve()
    subprocess.run([good, "-m", "venv", "--without-pip", folder / ".venv"], check=True)
    (folder / ".venv/site.lock").write_text("before\n")
    (folder / "requirements/site.txt").write_text("# nothing to install\n")
    older = folder / "older"
    older.mkdir()
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"):
        (older / name).symlink_to("/bin/false")
    done = subprocess.run(
        ["sh", "requirements/install", "site"],
        cwd=folder,
        env={
            "PATH": f"{folder}/.venv/bin:{older}:/usr/bin:/bin",
            "PIP_USER": "1",
            "PIP_TARGET": str(older),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (folder / ".venv/bin/python").resolve() == good
    assert (folder / ".venv/site.lock").read_text() == "# nothing to install\n"


def test_an_old_python_is_refused(checkout: Checkout) -> None:
    done = checkout.install("site", refuses=NOT_RECENT)
    assert done.returncode == 1
    assert "Python 3.11 or later is needed" in done.stderr
    assert str(checkout.python) in done.stderr
    assert not (checkout.folder / ".venv").exists()


def test_a_python_without_ensurepip_is_refused_with_advice(checkout: Checkout) -> None:
    done = checkout.install("site", refuses=NO_ENSUREPIP)
    assert done.returncode == 1
    assert "apt-get install python3-venv" in done.stderr
    assert not (checkout.folder / ".venv").exists()


def test_an_unknown_lock_is_refused(checkout: Checkout) -> None:
    done = checkout.install("nonsense")
    assert done.returncode == 1
    assert "no requirements/nonsense.txt" in done.stderr
