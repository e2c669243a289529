"""The API's description, as a validator and a client generator see it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.export.api.resources import RESOURCES
from generator.export.files import data_files
from tests.changes import Change, drop, put
from tests.corpus import dataset_of
from tests.publication import PUBLISHED
from tests.real_data import real_corpus, real_files

pytestmark = pytest.mark.usefixtures("kept")

PATH = "api/v1/openapi.json"
TRY = """
import json
from client import Client
from client.api.programmes import get_programme, list_programmes
from client.api.about import get_index
there = Client(base_url={address!r})
one = get_programme.sync("360100-2023.parking", client=there)
everything = list_programmes.sync(client=there)
with_rule = __import__("client.api.benefits.list_benefits", fromlist=["x"]).sync(client=there)
print(json.dumps({{
    "printed": one.result.figures[0].printed,
    "value": one.result.figures[0].value,
    "total": everything.total,
    "kinds": [kind.kind for kind in get_index.sync(client=there).result.kinds],
    "rules": sorted({{type(each.rule).__name__ for each in with_rule.result}}),
    "missing": get_programme.sync_detailed("no-such", client=there).status_code,
}}))
"""


def description() -> Any:
    return json.loads(real_files()[PATH])


def faults(found: Any) -> list[str]:
    return [error.message for error in OpenAPIV31SpecValidator(found).iter_errors()]


def generate(found: Any, folder: Path) -> subprocess.CompletedProcess[str]:
    """Make a client in the folder, in a package `client`; any warning fails it."""
    (folder / "openapi.json").write_text(json.dumps(found), encoding="utf-8")
    (folder / "config.yml").write_text("package_name_override: client\n", encoding="utf-8")
    tools = Path(sys.executable).parent
    command = [str(tools / "openapi-python-client"), "generate", "--path", "openapi.json"]
    command += ["--meta", "none", "--output-path", "client", "--config", "config.yml"]
    # It tidies what it writes with ruff, which it looks for on the path.
    env = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
    return subprocess.run(
        [*command, "--fail-on-warning"],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_description_is_valid() -> None:
    assert description()["openapi"].startswith("3.1")
    assert faults(description()) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (drop("info", "title"), '"title" is a required property'),
        (drop("components", "schemas", "Figure"), "Figure"),
        (put("paths", "/places.json", "get", "operationId", value="getIndex"), "getIndex"),
        (put("paths", "/places.json", "get", "responses", value=[]), "[]"),
        (put("paths", "/places/{id}.json", "parameters", value=[]), "'id'"),
    ],
)
def test_a_fault_in_it_is_found(change: Change, found: str) -> None:
    wrong = description()
    change(wrong)
    assert any(found in message for message in _faults_or_error(wrong))


def _faults_or_error(wrong: Any) -> list[str]:
    """A reference to nothing makes the validator stop."""
    try:
        return faults(wrong)
    except Exception as error:
        return [repr(error)]


def test_every_file_has_a_path_and_every_path_a_file() -> None:
    paths = set(description()["paths"])
    assert len(paths) == 2 + 2 * len(RESOURCES)
    files = {path.removeprefix("api/v1") for path in real_files() if path.startswith("api/v1/")}
    files -= {"/openapi.json", "/SHA256SUMS"}
    kinds = {one.kind for one in RESOURCES}
    folded = {
        f"/{path.split('/')[1]}/{{id}}.json" if path.split("/")[1] in kinds else path
        for path in files
    }
    assert folded == paths


def test_examples_are_ids_that_exist() -> None:
    for path, item in description()["paths"].items():
        for parameter in item.get("parameters", []):
            assert f"api/v1{path}".replace("{id}", parameter["example"]) in real_files()


def test_it_says_where_it_is_served(tmp_path: Path) -> None:
    assert description()["servers"] == [{"url": "."}]
    published = json.loads(data_files(dataset_of(tmp_path), PUBLISHED)[PATH])
    assert published["servers"] == [{"url": "https://example.org/minsheng/api/v1"}]
    assert published["info"]["license"]["identifier"] == "CC-BY-4.0"


def test_a_client_made_from_it_reads_the_data(served: str, tmp_path: Path) -> None:
    made = generate(description(), tmp_path)
    assert made.returncode == 0, made.stdout + made.stderr
    done = subprocess.run(
        [sys.executable, "-c", TRY.format(address=served)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    assert (read["printed"], read["value"]) == ("10888个", 10888)
    assert read["total"] == len(list(real_corpus().programmes()))
    assert read["kinds"] == [one.kind for one in RESOURCES]
    assert {"AllOf", "AnyOf", "Condition", "NoneType"} <= set(read["rules"])
    assert read["missing"] == 404


def test_the_client_generator_refuses_a_reference_to_nothing(tmp_path: Path) -> None:
    wrong = description()
    del wrong["components"]["schemas"]["Figure"]
    made = generate(wrong, tmp_path)
    assert made.returncode != 0
    assert "Figure" in made.stdout + made.stderr
