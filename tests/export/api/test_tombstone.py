"""The API at addresses of things that are gone."""

import json
from pathlib import Path

import pytest

from generator.export.files import data_files
from tests.corpus import dataset_of, files
from tests.publication import NOWHERE

pytestmark = pytest.mark.usefixtures("kept")

WHY = {"zh": "记错了", "en": "It was wrong"}


@pytest.mark.parametrize(
    ("kind", "folder", "successor"),
    [("programme", "programmes", "990100-2023.parking"), ("place", "places", None)],
)
def test_the_old_address_says_what_became_of_it(
    tmp_path: Path, kind: str, folder: str, successor: str | None
) -> None:
    contents = files()
    line = {"kind": kind, "old": "before", "since": "2023-05-01", "why": WHY}
    contents["tombstones.yml"] = [line | ({"successor": successor} if successor else {})]
    found = data_files(dataset_of(tmp_path, contents), NOWHERE)
    answer = json.loads(found[f"api/v1/{folder}/before.json"])
    assert answer["total"] == 1
    assert answer["result"] == {
        "id": "before",
        "kind": kind,
        "gone_since": "2023-05-01",
        "why": WHY,
        "successor": successor,
        "successor_url": f"api/v1/{folder}/{successor}.json" if successor else None,
    }
    if successor:
        assert answer["result"]["successor_url"] in found
    assert json.loads(found["api/v1/tombstones.json"])["result"] == [answer["result"]]
    assert f"  {folder}/before.json\n" in found["api/v1/SHA256SUMS"].decode()


def test_an_id_without_a_file_is_in_the_list_alone(tmp_path: Path) -> None:
    found = data_files(dataset_of(tmp_path), NOWHERE)
    [stone] = json.loads(found["api/v1/tombstones.json"])["result"]
    assert (stone["kind"], stone["successor_url"]) == ("figure", None)
    assert not any("spaces-target-again" in path for path in found)
