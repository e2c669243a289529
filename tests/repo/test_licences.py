"""Every file that names a licence names the same, by its SPDX id."""

import json
import re
import tomllib
from pathlib import Path

import yaml

from generator.export.publication import LICENCES
from generator.project import PROJECT

LICENCE = LICENCES["CC-BY-4.0"]


def test_the_code_is_under_mit() -> None:
    assert (PROJECT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n")
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == {"text": "MIT"}


def test_the_data_is_under_one_licence() -> None:
    text = (PROJECT / "LICENSE-DATA.md").read_text(encoding="utf-8")
    assert re.findall(r"SPDX-License-Identifier: (\S+)", text) == [LICENCE.spdx]
    assert LICENCE.deed in text
    assert yaml.safe_load((PROJECT / "CITATION.cff").read_bytes())["license"] == LICENCE.spdx


def test_published_metadata_names_it(built_site: Path) -> None:
    folder = built_site / "data/v1"
    package = json.loads((folder / "datapackage.json").read_bytes())
    assert [one["name"] for one in package["licenses"]] == [LICENCE.spdx]
    assert LICENCE.spdx_url in (folder / "catalog.ttl").read_text(encoding="utf-8")
    for path in folder.glob("*csv-metadata.json"):
        assert json.loads(path.read_bytes())["dc:license"] == {"@id": LICENCE.spdx_url}
