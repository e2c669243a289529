"""The JSON Schemas, against every file they are for and against faults."""

import datetime
import json
from collections.abc import Iterator
from copy import deepcopy
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from generator.export.files import data_files
from generator.export.finder.files import FinderData, finder_files
from generator.export.releases import places
from generator.export.releases.archive import pack
from generator.export.releases.files import history_files
from generator.export.releases.package import release_files
from generator.export.releases.release import DataRelease, History
from generator.export.schemas.files import INDEX
from generator.load.strict_yaml import read_yaml
from generator.load.tree import OPTIONAL
from generator.project import NATIONAL
from tests import corpus
from tests.changes import Change, drop, put
from tests.publication import PUBLISHED
from tests.real_data import data_folder, real_dataset, real_files

pytestmark = pytest.mark.usefixtures("kept")

STANDARDS_OWN = {
    "data/v1/datapackage.json",
    "data/v1/csv-metadata.json",
    "data/v1/citation.json",
    "data/v1/datasette.json",
    "api/v1/openapi.json",
}
"""Files whose form is a standard's, which has its own rules for them."""


@cache
def published() -> dict[str, bytes]:
    dataset = real_dataset()
    finder = finder_files(FinderData.of(dataset))
    return {**real_files(), **finder, **released()}


def released() -> dict[str, bytes]:
    """What says which releases there are and what they changed, as if there had been one."""
    archive = pack(release_files(real_dataset(), datetime.date(2023, 4, 1)))
    release = DataRelease("2023-04-01", archive, None)
    files = history_files(History((release,), release.snapshot), PUBLISHED)
    own = (places.VERSIONS, places.LATEST, places.CHANGES, places.changes_path(release.version))
    return {path: files[path] for path in own}


@cache
def schemas() -> dict[str, Any]:
    return {
        one["schema"]: json.loads(published()[one["schema"]])
        for one in json.loads(published()[INDEX])
    }


def matches(path: str, patterns: list[str]) -> bool:
    """As editors read patterns: `*` stays within a folder, `!` takes out."""

    def fits(pattern: str) -> bool:
        same_depth = pattern.count("/") == path.count("/")
        return same_depth and fnmatchcase(path, pattern)

    if any(fits(one[1:]) for one in patterns if one.startswith("!")):
        return False
    return any(fits(one) for one in patterns)


def schema_for(path: str) -> Any:
    """The one schema that says it is for the file."""
    found = [one["schema"] for one in json.loads(published()[INDEX]) if matches(path, one["files"])]
    assert len(found) == 1, (path, found)
    return schemas()[found[0]]


def faults(schema: Any, data: Any) -> list[str]:
    """Where data break a schema, and why."""
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


def closed(schema: Any) -> Any:
    """The schema without leave for keys that it does not name."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    more = {"additionalProperties": False} if isinstance(schema.get("properties"), dict) else {}
    return {key: closed(value) for key, value in schema.items()} | more


def sources() -> Iterator[tuple[str, Path]]:
    """The files of the data and of the vocabulary, with the paths that an editor knows."""
    for folder in (data_folder(), NATIONAL):
        for path in sorted(folder.rglob("*.yml")):
            yield path.relative_to(folder.parent).as_posix(), path


def yaml(path: Path) -> Any:
    source, found = read_yaml(path, path)
    assert source is not None
    assert found == []
    return source.data


def test_every_schema_is_one() -> None:
    for schema in schemas().values():
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        Draft202012Validator.check_schema(schema)


def json_files() -> list[str]:
    names = (path for path in published() if path.endswith(".json"))
    standard = ("data/v1/schemas/", "data/v1/catalog")
    return [
        path
        for path in names
        if path not in STANDARDS_OWN
        and not path.startswith(standard)
        and not path.endswith(".csv-metadata.json")
    ]


def test_every_json_file_keeps_its_schema_and_has_no_key_that_it_lacks() -> None:
    paths = json_files()
    assert len(paths) > 380
    strict = {name: closed(schema) for name, schema in schemas().items()}
    for path in paths:
        schema = schema_for(path)
        name = next(name for name, one in schemas().items() if one is schema)
        assert faults(strict[name], json.loads(published()[path])) == [], path


def test_every_source_keeps_its_schema() -> None:
    files = list(sources())
    assert len(files) > 150
    for name, path in files:
        assert faults(schema_for(name), yaml(path)) == [], name


def test_no_schema_is_for_nothing() -> None:
    names = [
        *published(),
        *(name for name, _ in sources()),
    ]
    names += [f"data/{name}.yml" for name in OPTIONAL]
    for one in json.loads(published()[INDEX]):
        assert any(matches(name, one["files"]) for name in names), one


PARKING = "api/v1/programmes/360100-2023.parking.json"


@pytest.mark.parametrize(
    ("path", "change", "where"),
    [
        (PARKING, drop("generated_at"), "$: "),
        (PARKING, put("generated_at", value="yesterday"), "$.generated_at"),
        (PARKING, put("schema_version", value="2.0.0"), "$.schema_version"),
        (PARKING, put("result", "figures", 0, "value", value="many"), "$.result.figures[0].value"),
        (PARKING, put("result", "figures", 0, "role", value="aim"), "$.result.figures[0].role"),
        (PARKING, drop("result", "bodies", 0, "source"), "$.result.bodies[0]"),
        ("api/v1/index.json", put("total", value=-1), "$.total"),
        ("data/v1/figures.json", put(0, "unit", value=None), "$[0].unit"),
        ("data/v1/figures.json", drop(0, "printed"), "$[0]"),
        ("data/finder/index.json", drop("facts"), "$"),
    ],
)
def test_a_fault_in_a_file_is_found(path: str, change: Change, where: str) -> None:
    data = json.loads(published()[path])
    change(data)
    [fault] = faults(schema_for(path), data)
    assert fault.startswith(where)


@pytest.mark.parametrize(
    ("path", "change", "where"),
    [
        (corpus.PROGRAMME, put("tittle", value="x"), "$: Additional"),
        (corpus.PROGRAMME, drop("bodies"), "$: 'bodies' is a required"),
        (corpus.PROGRAMME, put("id", value="Parking"), "$.id"),
        (corpus.PROGRAMME, put("figures", 0, "role", value="aim"), "$.figures[0].role"),
        (corpus.PROGRAMME, put("milestones", 0, "date", value="June"), "$.milestones[0].date"),
        (corpus.PROGRAMME, put("title", "en", value=" "), "$.title.en"),
        (corpus.PLAN, put("year", value="2023"), "$.year"),
        (corpus.SCHEME, drop("routes", 0, "steps"), "$.routes[0]"),
        (corpus.BENEFITS, put("benefits", 0, "for", value="dog"), "$.benefits[0].for"),
        (corpus.ALLOCATION, put("columns", value=[]), "$.columns"),
        ("places.yml", put(0, "level", value="village"), "$[0].level"),
    ],
)
def test_a_fault_in_a_source_is_found(path: str, change: Change, where: str) -> None:
    data = deepcopy(corpus.files()[path])
    schema = schema_for(f"data/{path}")
    assert faults(schema, data) == []
    change(data)
    assert [fault for fault in faults(schema, data) if fault.startswith(where)]


def test_a_body_may_stand_as_its_bare_id() -> None:
    schema = schema_for(f"data/{corpus.PROGRAMME}")
    data = corpus.files()[corpus.PROGRAMME]
    assert data["bodies"]["lead"] == ["housing"]
    data["bodies"]["lead"] = ["Housing"]
    assert faults(schema, data) != []


def test_with_an_address_schemas_say_theirs(tmp_path: Path) -> None:
    files = data_files(corpus.dataset_of(tmp_path), PUBLISHED)
    for one in json.loads(files[INDEX]):
        schema = json.loads(files[one["schema"]])
        assert schema["$id"] == f"https://example.org/minsheng/{one['schema']}"
        assert "$id" not in schemas()[one["schema"]]


def test_the_file_of_a_thing_may_say_that_it_is_gone() -> None:
    path = "api/v1/programmes/360100-2023.parking.json"
    listed = json.loads(published()["api/v1/tombstones.json"])
    gone = {**listed, "total": 1, "result": listed["result"][0]}
    schema = schema_for(path)
    assert faults(schema, gone) == []
    del gone["result"]["why"]
    assert faults(schema, gone) == ["$.result: 'why' is a required property"]
