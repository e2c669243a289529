"""The commands as people run them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.check.runner import all_rules
from generator.cli import COMMANDS, main
from generator.cli.common import shown
from generator.project import PROJECT
from tests.corpus import files, write
from tests.real_data import data_folder, real_corpus
from tests.run_cache import share_kept


def test_help_names_every_command() -> None:
    result = CliRunner().invoke(main, ["-h"])
    assert result.exit_code == 0
    for name in COMMANDS:
        assert re.search(rf"\n  {name} +\w", result.output)


def test_check_of_the_projects_own_data(tmp_path: Path) -> None:
    share_kept(tmp_path / "build")
    work = ["--work", str(tmp_path / "build")]
    result = CliRunner().invoke(main, ["check", "--data", str(data_folder()), *work])
    assert (result.exit_code, result.stderr) == (0, "")
    plans, programmes = len(real_corpus().plans), len(list(real_corpus().programmes()))
    held = f"{plans} plans and {programmes} programmes hold against {len(all_rules())} rules"
    assert result.stdout.startswith(f"No fault: {held}.")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["check", "--data", str(tmp_path / "none")])
    assert result.exit_code == 2
    assert "does not exist" in result.stderr


def test_paths_are_shown_from_where_people_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "data" / "x.yml") == Path("data/x.yml")
    assert shown(Path("data")) == Path("data")
    assert shown(tmp_path.parent / "x") == tmp_path.parent / "x"


def generator(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """`python -m generator`, in a process of its own that stands elsewhere."""
    around = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=around | {"PYTHONPATH": str(PROJECT), "SOURCE_DATE_EPOCH": "1700000000"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_build_in_a_process_of_its_own(tmp_path: Path) -> None:
    write(tmp_path / "data", files())
    share_kept(tmp_path / "work")
    options = ["--data", "data", "--out", "site", "--work", "work"]
    done = generator("build", *options, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, done.stderr)
    assert "pages" in done.stdout
    plans = json.loads((tmp_path / "site/data/v1/plans.json").read_text(encoding="utf-8"))
    assert "990100-2023" in json.dumps(plans)
    page = tmp_path / "site/en/places/990100/2023/parking/index.html"
    assert "Add parking spaces" in page.read_text(encoding="utf-8")

    (tmp_path / "data/topics.yml").write_text("- id: [\n", encoding="utf-8")
    before = page.stat().st_mtime_ns
    again = generator("build", *options, folder=tmp_path)
    assert (again.returncode, again.stdout) == (1, "")
    # On a slow machine the step that takes long is named first.
    first, *_ = (line for line in again.stderr.splitlines() if not line.endswith(" …"))
    assert first.startswith("data/topics.yml:2:1: not YAML: ")
    assert again.stderr.endswith("1 fault; nothing was built or changed.\n")
    assert page.stat().st_mtime_ns == before
