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
