"""What code hosts run: judged by zizmor and by the hosts' own schemas, and run here."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.project import PROJECT
from tests.publish.stage import Stage, surroundings
from tests.run_cache import share_kept

WORKFLOW = PROJECT / ".github/workflows/pages.yml"
WEEKLY = PROJECT / ".github/workflows/official.yml"
GITLAB = PROJECT / ".gitlab-ci.yml"
ADDRESS = "https://example.org/minsheng"
PROGRAM = ("generator", "theme", "vocabulary", "mkdocs.yml", "requirements")


def tool(name: str, *arguments: str) -> None:
    """Run a judge from the environment, without any network."""
    command = [str(Path(sys.executable).with_name(name)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def workflow() -> Any:
    # YAML takes the key `on` for a truth value; only the jobs are of interest here.
    return yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))


def gitlab() -> Any:
    return yaml.safe_load(GITLAB.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", [WORKFLOW, WEEKLY], ids=["pages", "official"])
def test_zizmor_finds_nothing(file: Path) -> None:
    tool("zizmor", "--offline", "--no-progress", "--persona=pedantic", str(file))


def test_zizmor_would_find_something(tmp_path: Path) -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    loose = re.sub(r"checkout@[0-9a-f]{40}", "checkout@main", text)
    folder = tmp_path / ".github/workflows"
    folder.mkdir(parents=True)
    (folder / "pages.yml").write_text(loose, encoding="utf-8")
    with pytest.raises(AssertionError, match="unpinned-uses"):
        tool("zizmor", "--offline", "--no-progress", str(folder / "pages.yml"))


def test_the_files_fit_the_schemas_of_their_hosts() -> None:
    for file in (WORKFLOW, WEEKLY):
        tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", str(file))
    kind = ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"]
    tool("check-jsonschema", *kind, str(GITLAB))


def test_every_action_is_pinned_by_its_commit_and_says_its_version() -> None:
    text = WORKFLOW.read_text() + WEEKLY.read_text()
    lines = [line for line in text.splitlines() if "uses:" in line]
    assert lines
    for line in lines:
        assert re.search(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_only_the_job_that_publishes_may_write() -> None:
    jobs = workflow()["jobs"]
    assert workflow()["permissions"] == {}
    for name in ("check", "test", "audit", "build"):
        assert jobs[name]["permissions"] == {"contents": "read"}
    assert jobs["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert jobs["deploy"]["if"].startswith("github.event_name != 'pull_request'")
    # What may write runs nothing of the repository's own.
    assert all("run" not in step for step in jobs["deploy"]["steps"])


def test_official_texts_are_asked_for_by_the_clock_alone() -> None:
    weekly = yaml.safe_load(WEEKLY.read_text(encoding="utf-8"))
    assert set(weekly[True]) == {"schedule", "workflow_dispatch"}  # the key `on`
    assert weekly["permissions"] == {}
    asking = gitlab()["official"]
    assert asking["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "schedule"'}]
    steps = [step["run"] for step in weekly["jobs"]["official"]["steps"] if "run" in step]
    assert steps == asking["script"]
    assert steps[-1].endswith("-m generator official")
    assert gitlab()["pages"]["rules"][0] == {**asking["rules"][0], "when": "never"}


def test_nothing_is_published_that_fails_a_check_or_a_test() -> None:
    needs = {name: job.get("needs") for name, job in workflow()["jobs"].items()}
    assert needs == {
        "check": None,
        "test": None,
        "audit": None,
        "build": "check",
        "deploy": ["build", "test", "audit"],
    }

    jobs = {name: job for name, job in gitlab().items() if isinstance(job, dict) and "stage" in job}
    stages = {name: gitlab()["stages"].index(job["stage"]) for name, job in jobs.items()}
    assert stages == {"check": 0, "test": 0, "audit": 0, "official": 0, "pages": 1}
    assert not any("allow_failure" in job or "needs" in job for job in jobs.values())


def test_both_hosts_run_the_linters_and_every_test() -> None:
    # make test begins with make lint, as the Makefile's own test says.
    assert github("test") == gitlab()["test"]["script"] == ["make test"]


def test_both_hosts_audit_one_page_of_each_kind() -> None:
    assert github("audit") == gitlab()["audit"]["script"] == ["make audit ARGS=--kinds"]


def address_on_github(owner: str, repository: str, variable: str = "") -> str:
    """What the workflow's own expression says: its operators and functions as in Python."""
    expression = workflow()["env"]["SITE_URL"].removeprefix("${{").removesuffix("}}")
    for name, value in {
        "vars.SITE_URL": variable,
        "github.repository_owner": owner,
        "github.event.repository.name": repository,
    }.items():
        expression = expression.replace(name, repr(Caseless(value)))
    expression = expression.replace("&&", " and ").replace("||", " or ")
    known = {"Caseless": Caseless, "format": lambda form, *given: Caseless(form.format(*given))}
    return str(eval(" ".join(expression.split()), {"__builtins__": {}}, known))


class Caseless(str):
    """Text as the host compares it: without regard to case."""

    def __repr__(self) -> str:
        return f"Caseless({super().__repr__()})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and self.lower() == other.lower()

    __hash__ = str.__hash__


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (("anna", "minsheng"), "https://anna.github.io/minsheng"),
        (("anna", "anna.github.io"), "https://anna.github.io"),
        (("Anna", "anna.github.io"), "https://Anna.github.io"),
        (("anna", "bert.github.io"), "https://anna.github.io/bert.github.io"),
        (("anna", "anna.github.io", "https://example.org"), "https://example.org"),
    ],
)
def test_the_address_on_github_is_the_repositorys_own(given: tuple[str, ...], address: str) -> None:
    assert address_on_github(*given) == address


@pytest.fixture(scope="module")
def clone(published: Stage, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a host would have checked out: the program, with the small site's data."""
    folder = tmp_path_factory.mktemp("host") / "clone"
    folder.mkdir()
    for name in PROGRAM:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        else:
            shutil.copy2(source, folder / name)
    for name in ("data", "content"):
        shutil.copytree(published.clone / name, folder / name)
    share_kept(folder / "build")
    return folder


def script(folder: Path, lines: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a job's lines in a shell that stops at the first failure.

    What the job would install is here already; the interpreter in use stands for it.
    """
    text = "\n".join(line for line in lines if not line.startswith("sh requirements/install"))
    assert text != "\n".join(lines), "the job installs nothing"
    text = text.replace(".venv/bin/python", shlex.quote(sys.executable))
    around = surroundings() | {"PYTHONPATH": str(folder)} | variables
    return subprocess.run(
        ["bash", "-e", "-c", text],
        cwd=folder,
        env=around,
        capture_output=True,
        text=True,
        check=False,
    )


def github(job: str) -> list[str]:
    return [step["run"] for step in workflow()["jobs"][job]["steps"] if "run" in step]


def test_what_is_handed_over_is_the_site(clone: Path) -> None:
    done = script(clone, github("build"), SITE_URL=ADDRESS)
    assert done.returncode == 0, done.stdout + done.stderr
    upload = workflow()["jobs"]["build"]["steps"][-1]
    site = clone / upload["with"]["path"]
    assert f"{ADDRESS}/en/about/" in (site / "sitemap.xml").read_text(encoding="utf-8")

    done = script(clone, gitlab()["pages"]["script"], CI_PAGES_URL=ADDRESS)
    assert done.returncode == 0, done.stdout + done.stderr
    [public] = gitlab()["pages"]["artifacts"]["paths"]
    same = (site / "zh/index.html").read_bytes()
    assert (clone / public / "zh/index.html").read_bytes() == same


def test_a_fault_is_shown_at_its_line(clone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "clone"
    shutil.copytree(clone, folder, ignore=shutil.ignore_patterns("build", "public"))
    share_kept(folder / "build")
    for check in (github("check"), gitlab()["check"]["script"]):
        assert script(folder, check).returncode == 0
    topics = folder / "data/topics.yml"
    topics.write_text(topics.read_text().replace("en: City", "en: 城市"), encoding="utf-8")

    done = script(folder, github("check"))
    assert done.returncode == 1
    assert re.search(r"^::error file=data/topics.yml,line=4,col=9[,:]", done.stdout, re.MULTILINE)

    done = script(folder, gitlab()["check"]["script"])
    assert done.returncode == 1
    assert "data/topics.yml:4:9: " in done.stderr
    report = gitlab()["check"]["artifacts"]["reports"]["codequality"]
    [fault] = json.loads((folder / report).read_text(encoding="utf-8"))
    assert fault["location"]["path"] == "data/topics.yml"
