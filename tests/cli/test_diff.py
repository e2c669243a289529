"""The command `diff`: every way to name a state, and its exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.export.files import data_files
from generator.project import PROJECT
from tests.changes import Change, put
from tests.corpus import BENEFITS, PROGRAMME, dataset_of, files, write
from tests.export.releases.history import FIRST, keep
from tests.publication import NOWHERE

pytestmark = pytest.mark.usefixtures("kept")

TITLE = put(PROGRAMME, "title", "en", value="More parking")
TEXT = """Only reworded

programmes: 1 changed (1 rows, then 1)
  ~ 990100-2023.parking
      title_en: Add parking spaces -> More parking
"""


def diff(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["diff", *map(str, arguments)])


def data(folder: Path, change: Change = lambda _: None) -> Path:
    contents = files()
    change(contents)
    return write(folder, contents)


def published(folder: Path, change: Change = lambda _: None) -> Path:
    """The open data of the sample, as it lies in a built site."""
    contents = files()
    change(contents)
    for name, content in data_files(dataset_of(folder / "in", contents), NOWHERE).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / "data/v1"


def test_nothing_differs(tmp_path: Path) -> None:
    one = data(tmp_path / "one")
    result = diff(one, one)
    assert (result.exit_code, result.output) == (0, "Nothing differs.\n")


def test_two_data_folders(tmp_path: Path) -> None:
    result = diff(data(tmp_path / "one"), data(tmp_path / "two", TITLE))
    assert (result.exit_code, result.output) == (1, TEXT)


def test_two_checkouts(tmp_path: Path) -> None:
    data(tmp_path / "one/data")
    data(tmp_path / "two/data", TITLE)
    result = diff(tmp_path / "one", tmp_path / "two")
    assert (result.exit_code, result.output) == (1, TEXT)


def test_published_data_and_the_data_it_was_made_from(tmp_path: Path) -> None:
    folder = published(tmp_path)
    assert diff(folder, tmp_path / "in").exit_code == 0
    result = diff(folder, data(tmp_path / "two", TITLE))
    assert (result.exit_code, result.output) == (1, TEXT)


def test_a_built_site(tmp_path: Path) -> None:
    folder = published(tmp_path / "site", TITLE)
    assert diff(data(tmp_path / "one"), folder.parents[1]).output == TEXT


def test_an_archive(tmp_path: Path) -> None:
    keep(tmp_path / "kept", tmp_path / "work", FIRST)
    archive = tmp_path / f"kept/releases/{FIRST}.zip"
    result = diff(archive, data(tmp_path / "two", TITLE))
    assert (result.exit_code, result.output) == (1, TEXT)


def git(folder: Path, *arguments: str) -> None:
    # No setting of the person who runs the tests, and no repository around them.
    around = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    names = [("-c", f"{key}=x@example.org") for key in ("user.name", "user.email")]
    command = ["git", *sum(names, ()), "-c", "commit.gpgsign=false", *arguments]
    subprocess.run(command, cwd=folder, env=around, check=True, capture_output=True)


def test_two_git_revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "init")
    for change in (lambda _: None, TITLE):
        data(tmp_path / "data", change)
        git(tmp_path, "add", "data")
        git(tmp_path, "commit", "-m", "x")
    git(tmp_path, "tag", "now")
    below = tmp_path / "data/plans"
    monkeypatch.chdir(below)
    result = diff("HEAD~1", "now")
    assert (result.exit_code, result.output) == (1, TEXT)
    assert diff("HEAD", "now").exit_code == 0
    assert diff("HEAD~1", tmp_path).output == TEXT


@pytest.mark.parametrize("inside", ["project", "projects/民生 实事"])
def test_a_project_in_a_folder_of_a_larger_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    """Beside it, at the top, stands a folder `data` of somebody else."""
    git(tmp_path, "init")
    (tmp_path / "data").mkdir()
    (tmp_path / "data/foreign.txt").write_text("not ours", encoding="utf-8")
    for change in (lambda _: None, TITLE):
        data(tmp_path / inside / "data", change)
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-m", "x")
    for folder in ("", "data", "data/plans"):
        monkeypatch.chdir(tmp_path / inside / folder)
        result = diff("HEAD~1", "HEAD")
        assert (result.exit_code, result.output) == (1, TEXT)
    monkeypatch.chdir(tmp_path / "data")
    result = diff("HEAD~1", "HEAD")
    assert result.exit_code == 2
    assert "that revision holds no data/places.yml at or above this folder" in result.stderr


def test_another_repository_named_in_the_surroundings_is_not_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init")
    data(tmp_path / "data")
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-m", "x")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_DIR", str(PROJECT / ".git"))
    assert diff("HEAD", tmp_path).exit_code == 0


def test_a_revision_whose_data_has_faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "init")
    data(tmp_path / "data", put(PROGRAMME, "number", value=0))
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-m", "x")
    monkeypatch.chdir(tmp_path)
    result = diff("HEAD", tmp_path)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"HEAD:data/{PROGRAMME}:")


def test_json(tmp_path: Path) -> None:
    result = diff(data(tmp_path / "one"), data(tmp_path / "two", TITLE), "--json")
    assert result.exit_code == 1
    found = json.loads(result.output)
    assert (found["added"], found["changed"], found["removed"]) == (0, 1, 0)
    [table] = found["tables"]
    cell = {"column": "title_en", "before": "Add parking spaces", "after": "More parking"}
    assert table["changed"] == [{"key": ["990100-2023.parking"], "reworded": True, "cells": [cell]}]
    same = diff(tmp_path / "one", tmp_path / "one", "--json")
    assert (same.exit_code, json.loads(same.output)["tables"]) == (0, [])


def test_markdown(tmp_path: Path) -> None:
    result = diff(data(tmp_path / "one"), data(tmp_path / "two", TITLE), "--markdown")
    assert result.exit_code == 1
    row = "| 990100-2023.parking | title\\_en | Add parking spaces | More parking |"
    assert row in result.output.splitlines()


def test_this_project_is_the_new_state_if_none_is_named() -> None:
    command = [sys.executable, "-m", "generator", "diff", "data"]
    assert subprocess.run(command, cwd=PROJECT, check=False).returncode == 0


@pytest.mark.parametrize("name", ["no-such-revision", "--flag", "2001-01-01", "HEAD:data"])
def test_what_is_nothing_to_compare(tmp_path: Path, name: str) -> None:
    result = diff("--", name, data(tmp_path))
    assert result.exit_code == 2
    assert "no folder, archive, release or git revision" in result.stderr


def test_a_folder_without_data(tmp_path: Path) -> None:
    result = diff(tmp_path, tmp_path)
    assert result.exit_code == 2
    assert "holds neither data" in result.stderr


def test_data_with_faults(tmp_path: Path) -> None:
    one = data(tmp_path / "one")
    result = diff(one, data(tmp_path / "two", put(PROGRAMME, "number", value=0)))
    assert result.exit_code == 2
    assert "[form]" in result.stderr
    assert result.stdout == ""


def test_help_says_what_the_exit_status_means() -> None:
    assert "0 if nothing differs, 1 if something does, 2 if" in " ".join(diff("-h").output.split())


RAISED = put(BENEFITS, "benefits", 0, "more_pays", value=[])
FOR_RESIDENTS = "~ 990100-2023.parking.own-space: spaces-target: gone: 100个 -> nothing"


def test_what_changes_for_residents_comes_first(tmp_path: Path) -> None:
    one, two = data(tmp_path / "one"), data(tmp_path / "two", RAISED)
    assert diff(one, two).output.startswith(f"For residents\n  {FOR_RESIDENTS}\n\n")
    assert diff(one, two, "--markdown").output.startswith("## For residents\n\n### Amounts\n\n- ")
    [amount] = json.loads(diff(one, two, "--json").output)["residents"]["amounts"]
    assert amount["change"] == "gone"


def test_published_tables_have_no_test_cases_to_compare(tmp_path: Path) -> None:
    folder = published(tmp_path)
    two = data(tmp_path / "two", RAISED)
    assert "For residents" not in diff(folder, two).output
    assert json.loads(diff(folder, two, "--json").output)["residents"] is None
