"""The API at addresses of before."""

import json
from pathlib import Path

import pytest

from generator.export.api.moved import KINDS
from generator.export.api.resources import RESOURCES
from generator.export.files import data_files
from tests.corpus import dataset_of, files
from tests.publication import NOWHERE

pytestmark = pytest.mark.usefixtures("kept")

NEW = {
    "place": "990100",
    "document": "yunzhou-plan",
    "plan": "990100-2023",
    "programme": "990100-2023.parking",
    "family": "parking",
    "benefit": "990100-2023.parking.garage",
}


@pytest.mark.parametrize("kind", NEW)
def test_the_old_address_gives_the_same_answer(tmp_path: Path, kind: str) -> None:
    contents = files()
    redirect = {"kind": kind, "old": "before", "new": NEW[kind], "since": "2023-03-01"}
    contents["redirects.yml"] = [redirect]
    found = data_files(dataset_of(tmp_path, contents), NOWHERE)
    folder = f"api/v1/{KINDS[kind]}"  # type: ignore[index]
    answer = found[f"{folder}/before.json"]
    assert answer == found[f"{folder}/{NEW[kind]}.json"]
    assert json.loads(answer)["result"]["id"] == NEW[kind]
    listed = json.loads(found[f"{folder}.json"])["result"]
    assert "before" not in {one["id"] for one in listed}
    sums = found["api/v1/SHA256SUMS"].decode()
    assert f"  {KINDS[kind]}/before.json\n" in sums  # type: ignore[index]


def test_every_kind_of_the_api_can_move() -> None:
    assert set(KINDS.values()) == {one.kind for one in RESOURCES}


def test_an_id_without_a_file_leaves_none(tmp_path: Path) -> None:
    contents = files()
    redirect = {"kind": "topic", "old": "before", "new": "city", "since": "2023-03-01"}
    contents["redirects.yml"] = [redirect]
    found = data_files(dataset_of(tmp_path, contents), NOWHERE)
    assert not any("before" in path for path in found)
