"""Rules that every file of the project keeps."""

import re
from functools import cache
from pathlib import Path

import pytest

from generator.project import PROJECT
from tests.tracked import tracked

LONGEST = 300
COUNTED = {".py", ".js", ".css", ".html", ".jinja", ".j2", ".sh"}
# Put together from parts, so that this file keeps its own rules.
REGISTRIES = re.compile(
    "|".join(["pypi" r"\.org", "python" r"hosted\.", "npm" r"js\.(?:org|com)", "deb" r"ian\.org"])
)
MACHINE_PATHS = re.compile(r"(?<![\w.~:/-])/(?:" "home|root|Users|tmp|opt|mnt|work/main" r")/\w")

ROOT = {
    "generator": "the program",
    "theme": "what pages look like",
    "vocabulary": "families that plans elsewhere have",
    "data": "this site's data",
    "content": "this site's pages written by hand",
    "site.yml": "this site's settings",
    "mkdocs.yml": "what both languages set for Markdown",
    "tests": "the tests",
    "tools": "what builds, measures and audits in development",
    "deploy": "what a web server is set to",
    "requirements": "the packages, pinned, and their installation",
    "Makefile": "the commands people type",
    "setup.py": "what the installed package brings",
    "pyproject.toml": "the package, and the settings of Python's tools",
    "deno.json": "how scripts and styles are linted",
    "README.md": "where to begin",
    "README.zh.md": "the same in Chinese",
    "ARCHITECTURE.md": "how the house is built",
    "CONTRIBUTING.md": "how to take part",
    "CHANGELOG.md": "what changed in the program",
    "LICENSE": "of the program",
    "LICENSE-DATA.md": "of the data",
    "CITATION.cff": "how to cite it, read by GitHub",
    ".ci": "what every host's workflow runs",
    ".github": "GitHub's workflows",
    ".gitlab-ci.yml": "GitLab's",
    ".pre-commit-config.yaml": "checks before a commit",
    ".vscode": "how an editor knows the YAML's schemas",
    ".editorconfig": "how editors indent",
    ".gitattributes": "line ends, and what is binary",
    ".gitignore": "what is made and never committed",
}
"""What stands at the project's root, and why; nothing else does."""


@cache
def texts() -> dict[str, str]:
    """The text files by their path from the project's root."""
    found = {}
    for path in tracked():
        raw = path.read_bytes()
        if b"\0" not in raw:
            found[path.relative_to(PROJECT).as_posix()] = raw.decode()
    return found


def matching(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{text.count(chr(10), 0, hit.start()) + 1}: {hit[0]}"
        for name, text in texts().items()
        for hit in pattern.finditer(text)
    ]


def test_no_code_file_is_too_long() -> None:
    lengths = {
        name: len(text.splitlines())
        for name, text in texts().items()
        if Path(name).suffix in COUNTED
    }
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def test_only_what_is_meant_to_stands_at_the_root() -> None:
    assert {path.relative_to(PROJECT).parts[0] for path in tracked()} == set(ROOT)


def test_no_file_names_a_package_registry() -> None:
    assert matching(REGISTRIES) == []


def test_no_file_names_a_place_on_somebody_s_machine() -> None:
    assert matching(MACHINE_PATHS) == []


def test_every_text_file_ends_its_lines_with_lf() -> None:
    assert [name for name, text in texts().items() if "\r" in text] == []


def test_no_generated_file_is_tracked() -> None:
    parts = {part for name in texts() for part in Path(name).parts[:-1]}
    assert parts.isdisjoint({".venv", "__pycache__", "node_modules"})
    assert not any(name.startswith("build/") for name in texts())


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (REGISTRIES, "--index-url https://" + "pypi" + ".org/simple"),
        (REGISTRIES, "https://files." + "python" + "hosted.org/packages/x"),
        (MACHINE_PATHS, 'open("/' + 'home/somebody/x")'),
        (MACHINE_PATHS, "see /" + "tmp/notes"),
    ],
)
def test_the_patterns_find_what_they_must(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


@pytest.mark.parametrize(
    "text", ["href='/zh/work/loans/'", "https://example.org/home/x", "a/opt/b"]
)
def test_the_patterns_pass_what_is_fine(text: str) -> None:
    assert not MACHINE_PATHS.search(text)
