"""Every script and style is formatted and linted by what `make lint` runs."""

import json
import subprocess
from pathlib import Path

import pytest

from generator.project import PROJECT

SETTINGS = json.loads((PROJECT / "deno.json").read_text(encoding="utf-8"))
DENO = PROJECT / ".venv/bin/deno"


def tracked(*patterns: str) -> set[Path]:
    command = ["git", "ls-files", "-z", *patterns]
    listed = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    return {PROJECT / name for name in listed.stdout.split("\0") if name}


def included(part: str) -> set[Path]:
    return {path for pattern in SETTINGS[part]["include"] for path in PROJECT.glob(pattern)}


@pytest.mark.parametrize(
    ("part", "patterns"), [("lint", ["*.js", "*.mjs"]), ("fmt", ["*.js", "*.mjs", "*.css"])]
)
def test_every_script_and_style_is_looked_at(part: str, patterns: list[str]) -> None:
    files = tracked(*patterns)
    assert files
    assert files <= included(part)


@pytest.mark.parametrize(
    ("command", "name", "text"),
    [
        (["lint"], "x.js", "export const same = (a, b) => a == b;\n"),
        (["fmt", "--check"], "x.js", "export const same = (a, b) =>    a === b\n"),
        (["fmt", "--check"], "x.css", "a{color:red}\n"),
    ],
)
def test_a_fault_in_one_is_found(command: list[str], name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    settings = {"lint": {"rules": SETTINGS["lint"]["rules"]}}
    (tmp_path / "deno.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(
        [DENO, *command], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert name in done.stdout + done.stderr
