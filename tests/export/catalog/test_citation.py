"""How to cite, in the published file and in the project's own."""

from datetime import date
from pathlib import Path

import yaml

from generator.export.catalog.citation import citation
from generator.project import PROJECT
from tests.publication import NOWHERE, PUBLISHED


def test_the_published_one_names_version_and_address(folder: Path) -> None:
    read = yaml.safe_load((folder / "CITATION.cff").read_bytes())
    assert read.pop("version").startswith("unreleased.")
    said = citation(NOWHERE)
    assert said.pop("version") == "unreleased"
    assert read == said
    assert read["date-released"] == date(2026, 11, 22)
    assert "url" not in read
    assert citation(PUBLISHED)["url"] == "https://example.org/minsheng/"


def test_the_project_s_own_says_the_same_but_for_the_version() -> None:
    own = yaml.safe_load((PROJECT / "CITATION.cff").read_bytes())
    later = {"version", "date-released"}
    assert own == {key: value for key, value in citation(NOWHERE).items() if key not in later}


def test_no_person_is_made_up(folder: Path) -> None:
    (author,) = yaml.safe_load((folder / "CITATION.cff").read_bytes())["authors"]
    assert author == {"name": "Minsheng contributors"}
