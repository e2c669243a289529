"""Finding Pythons: which programs count as one, where they are looked for, what is installed."""

import sys
from pathlib import Path

import pytest

from tools.provision import apt, pythons
from tools.provision.pythons import Version, provide_newest, version_of


def program(path: Path, says: str) -> Path:
    """A program that prints something, as a Python asked for its version does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing but what a test puts there."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(pythons, "FOLDERS", ())
    return tmp_path


def test_the_python_that_runs_this() -> None:
    assert version_of(Path(sys.executable)) == sys.version_info[:2]


def test_on_path_and_among_those_of_managers(home: Path) -> None:
    older = program(home / "bin/python3.11", "echo 3 11")
    newer = program(home / ".pyenv/versions/3.13.0/bin/python3.13", "echo 3 13")
    program(home / ".local/share/uv/python/cpython-3.13/bin/python3.13", "echo 3 13")
    assert pythons.pythons() == {(3, 11): older, (3, 13): newer}


def test_what_only_bears_the_name(home: Path) -> None:
    program(home / "bin/python3.10", "echo 3 10")
    program(home / "bin/python3.12", "exit 1")
    program(home / "bin/python3.13-config", "echo 3 13")
    program(home / "bin/python3.14", "").write_bytes(b"\x00\x01")
    assert pythons.pythons() == {}


@pytest.mark.parametrize(
    ("known", "installed"),
    [((3, 11), ["python3.14", "python3.14-venv"]), ((3, 14), []), ((3, 15), [])],
)
def test_a_newer_one_among_the_packages_is_installed(
    home: Path, known: Version, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = "echo 'python3.9 - old'; echo 'python3.14 - new'; echo 'python3.14-doc - x'"
    program(home / "bin/apt-cache", listed)
    asked: list[str] = []
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "refresh", lambda: True)
    monkeypatch.setattr(apt, "install", asked.append)
    monkeypatch.setattr(pythons, "pythons", lambda: {known: Path("python")})
    provide_newest()
    assert asked == installed


def test_who_may_not_install_is_not_asked_for_more(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(apt, "may_install", lambda: False)
    monkeypatch.setattr(apt, "refresh", pytest.fail)
    monkeypatch.setattr(apt, "install", asked.append)
    provide_newest()
    assert asked == []
