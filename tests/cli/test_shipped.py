"""Files that come with the program are looked at too: what is broken there is told there alone."""

from pathlib import Path

import pytest

from generator.cli import options, shipped
from generator.cli.site_sources import read_sources
from tests.corpus import files, write

CONFLICT = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Data and pages, and a program's settings and vocabulary beside them."""
    write(tmp_path / "data", files())
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    (tmp_path / "vocabulary/families").mkdir(parents=True)
    monkeypatch.setattr(shipped, "BUILD", tmp_path / "mkdocs.yml")
    monkeypatch.setattr(options, "NATIONAL", tmp_path / "vocabulary")
    return tmp_path


def faults(checkout: Path) -> list[str]:
    found = read_sources(checkout / "data", checkout / "content").faults
    return [f"{fault.path.relative_to(checkout)}:{fault.line} {fault.rule}" for fault in found]


@pytest.mark.parametrize("name", ["mkdocs.yml", "vocabulary/families/buses.yml"])
def test_a_merge_that_is_unfinished_there(checkout: Path, name: str) -> None:
    assert faults(checkout) == []
    (checkout / name).write_text(CONFLICT, encoding="utf-8")
    assert faults(checkout) == [f"{name}:1 merge-conflict"]


def test_what_follows_from_it_is_not_told(checkout: Path) -> None:
    (checkout / "vocabulary/bodies.yml").write_text(CONFLICT, encoding="utf-8")
    (checkout / "data/topics.yml").write_text("", encoding="utf-8")
    assert faults(checkout) == ["vocabulary/bodies.yml:1 merge-conflict"]


def test_in_the_site_s_own_settings(checkout: Path) -> None:
    (checkout / "site.yml").write_text(f"name: x\n{CONFLICT}", encoding="utf-8")
    assert faults(checkout) == ["site.yml:2 merge-conflict"]
