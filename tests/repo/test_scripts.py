"""Every script and style is formatted and linted by what `make lint` runs."""

import json
import shutil
from pathlib import Path

import pytest

from generator.project import PROJECT
from tests.deno import deno
from tests.tracked import tracked

SETTINGS = json.loads((PROJECT / "deno.json").read_text(encoding="utf-8"))
VENDORED = PROJECT / "theme/assets/vendor"
"""Kept as shipped: `test_vendored.py` holds that."""


def included(part: str) -> set[Path]:
    return {path for pattern in SETTINGS[part]["include"] for path in PROJECT.glob(pattern)}


@pytest.mark.parametrize(
    ("part", "patterns"), [("lint", ["*.js", "*.mjs"]), ("fmt", ["*.js", "*.mjs", "*.css"])]
)
def test_every_script_and_style_is_looked_at(part: str, patterns: list[str]) -> None:
    files = {one for one in tracked(*patterns) if one.parent != VENDORED}
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
    done = deno(tmp_path, *command)
    assert done.returncode == 1
    assert name in done.stdout + done.stderr


EVALUATOR = ["condition", "evaluate", "kleene", "questions", "rules", "words"]


@pytest.mark.parametrize("name", EVALUATOR)
def test_the_evaluator_has_its_types_checked(name: str) -> None:
    text = (PROJECT / f"theme/assets/finder/{name}.js").read_text(encoding="utf-8")
    assert text.startswith("// @ts-check\n")
    assert "@ts-ignore" not in text
    assert "@ts-nocheck" not in text


def test_a_type_that_doesnt_fit_is_found(tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "theme/assets/finder", tmp_path / "finder")
    shutil.copy(PROJECT / "deno.json", tmp_path)
    evaluator = tmp_path / "finder/evaluate.js"
    text = evaluator.read_text(encoding="utf-8")
    evaluator.write_text(text.replace("one.leaf.fact", "one.leaf.facts"), encoding="utf-8")
    done = deno(tmp_path, "check", "finder")
    assert done.returncode == 1
    assert "Property 'facts' does not exist on type 'Leaf'" in done.stderr
