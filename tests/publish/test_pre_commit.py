"""pre-commit, as a maintainer runs it: on what a commit changes, and on nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.project import PROJECT
from tests.publish.conftest import copied
from tests.publish.stage import Stage, surroundings
from tests.run_cache import share_kept

CONFIGURATION = ".pre-commit-config.yaml"


@pytest.fixture(scope="module")
def prepared(published: Stage, tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A clone of program and data with pre-commit switched on."""
    stage = copied(published, tmp_path_factory.mktemp("pre-commit") / "server")
    shutil.copy2(PROJECT / CONFIGURATION, stage.clone)
    # The environment is the one in use: a clone of the small site has none.
    (stage.clone / ".venv").symlink_to(Path(sys.executable).parent.parent)
    shutil.copy2(PROJECT / "pyproject.toml", stage.clone)
    shutil.copytree(PROJECT / "generator", stage.clone / "generator")
    (stage.clone / ".gitignore").write_text("__pycache__/\nbuild/\n/.venv\n")
    share_kept(stage.clone / "build")
    stage.commit("Check before each commit")
    stage.git("tag", "prepared")
    done = pre_commit(stage, "install")
    assert done.returncode == 0, done.stdout
    return stage


@pytest.fixture
def clone(prepared: Stage) -> Stage:
    """The same, as it was at first."""
    prepared.git("reset", "--quiet", "--hard", "prepared")
    return prepared


def pre_commit(stage: Stage, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pre_commit", *arguments]
    return finished(stage, command)


def finished(stage: Stage, command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=stage.clone,
        env=surroundings()
        | {"PYTHONPATH": str(stage.clone), "PRE_COMMIT_HOME": str(stage.folder / "pre-commit")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def commit(stage: Stage) -> tuple[int, dict[str, str], str]:
    """Commit all changes: the exit status, what became of each check, and all that was said."""
    stage.git("add", "--all")
    done = finished(stage, ["git", "commit", "--message", "A change"])
    lines = [line for line in done.stdout.splitlines() if "..." in line]
    states = {line.partition("...")[0]: line.rpartition(".")[2] for line in lines}
    return done.returncode, states, done.stdout


def test_a_fault_in_changed_data_stops_the_commit(clone: Stage) -> None:
    topics = clone.clone / "data/topics.yml"
    topics.write_text(topics.read_text().replace("en: City", "en: 城市"), encoding="utf-8")
    status, states, said = commit(clone)
    assert status == 1
    assert states["check changed data and pages"] == "Failed"
    assert "data/topics.yml:4:9: the English text is not translated" in said
    assert "Skipped" in states["check changed code"]


def test_a_good_change_of_data_passes(clone: Stage) -> None:
    page = clone.clone / "content/en/about.md"
    page.write_text(page.read_text() + "\nMore words.\n", encoding="utf-8")
    status, states, said = commit(clone)
    assert status == 0, said
    assert states["check changed data and pages"] == "Passed"


def test_other_changes_wait_for_no_check_of_data(clone: Stage) -> None:
    (clone.clone / "notes.txt").write_text("nothing that is published")
    status, states, _ = commit(clone)
    assert status == 0
    assert "Skipped" in states["check changed data and pages"]


def test_changed_code_is_checked(clone: Stage) -> None:
    (clone.clone / "tool.py").write_text("import os\n")
    status, states, said = commit(clone)
    assert status == 1
    assert states["check changed code"] == "Failed"
    assert "F401" in said


def test_the_configuration_is_sound(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", str(PROJECT / CONFIGURATION)],
        capture_output=True,
        text=True,
        env=surroundings() | {"PRE_COMMIT_HOME": str(tmp_path)},
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    hooks = yaml.safe_load((PROJECT / CONFIGURATION).read_text())["repos"][0]["hooks"]
    # Nothing is fetched from anywhere: all runs in the environment of the clone.
    assert {hook["language"] for hook in hooks} == {"system"}
    assert all(hook["entry"].startswith(".venv/bin/") for hook in hooks)
