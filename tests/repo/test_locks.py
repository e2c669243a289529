"""The locks name exact versions with hashes, for any platform, from any index."""

import re
from pathlib import Path

import pytest

from generator.project import PROJECT

FOLDER = PROJECT / "requirements"
LOCKS = sorted(FOLDER.glob("*.txt"))
REQUIREMENT = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)(?: ; (?P<marker>[^\\]+))? \\$", re.MULTILINE
)


def pinned(name: str) -> set[tuple[str, str]]:
    """The (name, version) pairs of one lock."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return {(found["name"], found["version"]) for found in REQUIREMENT.finditer(text)}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_line_is_a_pin_or_a_hash(lock: Path) -> None:
    body = [line for line in lock.read_text(encoding="utf-8").splitlines() if line.strip()]
    for line in body:
        is_hash = re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line)
        is_note = line.lstrip().startswith("#")
        assert is_hash or is_note or REQUIREMENT.match(line), line


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_pin_is_followed_by_a_hash(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    pins = list(REQUIREMENT.finditer(text))
    assert pins
    for pin in pins:
        assert text[pin.end() :].startswith("\n    --hash=sha256:"), pin["name"]


def test_the_test_lock_holds_the_site_s_in_the_same_versions() -> None:
    assert pinned("site") < pinned("test")
    assert pinned("trace") < pinned("test")
    assert pinned("cluster") < pinned("test")


@pytest.mark.parametrize("name", ["site", "trace", "cluster", "test", "lock"])
def test_everything_asked_for_is_locked(name: str) -> None:
    lines = (FOLDER / f"{name}.in").read_text(encoding="utf-8").splitlines()
    asked = {re.split(r"[\[<>=]", line)[0].lower() for line in lines if line[:1].isalpha()}
    assert asked
    assert asked <= {package for package, _ in pinned(name)}
