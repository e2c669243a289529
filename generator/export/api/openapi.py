"""The API described to programs: `openapi.json`, OpenAPI 3.1, made from the shapes."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import models_json_schema

from generator.export.api.envelope import VERSION, Answer, answer, list_answer
from generator.export.api.index import DESCRIPTION, ApiIndex
from generator.export.api.index import PATH as INDEX
from generator.export.api.links import FOLDER, item_path
from generator.export.api.resource import Resource
from generator.export.api.resources import RESOURCES
from generator.export.api.tombstone import PATH as TOMBSTONES
from generator.export.api.tombstone import ApiTombstone
from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.publication import ABOUT, Publication
from generator.export.published_name import PublishedSchema, published_name
from generator.export.schemas.file_schema import DIALECT, open_ended
from generator.graph.task import kept

ID = "^[a-z0-9]+([.-][a-z0-9]+)*$"
REFERENCE = "#/components/schemas/{model}"


def openapi_file(draft: Draft) -> Files:
    """The one file."""
    return {DESCRIPTION: json_document(_description(draft))}


def _description(draft: Draft) -> dict[str, Any]:
    paths = {_below(INDEX): {"get": _operation("getIndex", "What the API has", answer(ApiIndex))}}
    for resource in RESOURCES:
        paths |= _paths(resource, draft.files)
    gone = _operation("listTombstones", "All ids that are gone", list_answer(ApiTombstone))
    paths[_below(TOMBSTONES)] = {"get": gone}
    return {
        "openapi": "3.1.1",
        "jsonSchemaDialect": DIALECT,
        "info": _info(draft.publication),
        "servers": [{"url": draft.publication.address(FOLDER) or "."}],
        "tags": [
            {"name": resource.kind, "description": resource.title.en} for resource in RESOURCES
        ],
        "paths": paths,
        "components": {"schemas": kept("shapes of the API", (), _shapes)},
    }


def _info(publication: Publication) -> dict[str, Any]:
    licence = publication.licence
    return {
        "title": publication.title.en,
        "summary": ABOUT.en,
        "description": f"{publication.title.zh}。{ABOUT.zh}",
        "version": VERSION,
        "license": {"name": licence.name, "identifier": licence.spdx},
    }


def _below(path: str) -> str:
    """A path below the API's folder: `/programmes.json`."""
    return path.removeprefix(FOLDER)


def _paths(resource: Resource, files: Files) -> dict[str, Any]:
    name = published_name(resource.shape)
    plural = f"list{resource.kind.title()}"
    listed = _operation(plural, f"All {resource.kind}", list_answer(resource.shape), resource.kind)
    # At the address of a thing that is gone stands what became of it.
    single = _operation(
        f"get{name}",
        f"One of the {resource.kind}",
        (answer(resource.shape), answer(ApiTombstone)),
        resource.kind,
    )
    missing = {"description": "There is nothing with that id."}
    return {
        _below(resource.path): {"get": listed},
        _below(item_path(resource.kind, "{id}")): {
            "parameters": [_parameter(resource, files)],
            "get": {**single, "responses": {**single["responses"], "404": missing}},
        },
    }


def _parameter(resource: Resource, files: Files) -> dict[str, Any]:
    """The id, with the first one there is as an example."""
    folder = f"{FOLDER}/{resource.kind}/"
    first = next((path for path in files if path.startswith(folder)), None)
    example = {"example": first.removeprefix(folder).removesuffix(".json")} if first else {}
    schema = {"type": "string", "pattern": ID}
    return {"name": "id", "in": "path", "required": True, "schema": schema, **example}


Answers = type[Answer[Any]] | tuple[type[Answer[Any]], ...]


def _operation(name: str, summary: str, kinds: Answers, *tags: str) -> dict[str, Any]:
    several = kinds if isinstance(kinds, tuple) else (kinds,)
    shapes = [{"$ref": REFERENCE.format(model=kind.__name__)} for kind in several]
    schema = shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
    found = {"description": summary, "content": {"application/json": {"schema": schema}}}
    labels = {"tags": list(tags)} if tags else {}
    return {"operationId": name, "summary": summary, **labels, "responses": {"200": found}}


def _shapes() -> dict[str, Any]:
    answers = [answer(ApiIndex), answer(ApiTombstone), list_answer(ApiTombstone)]
    for resource in RESOURCES:
        answers += [answer(resource.shape), list_answer(resource.shape)]
    _, definitions = models_json_schema(
        [(kind, "serialization") for kind in answers],
        ref_template=REFERENCE,
        schema_generator=PublishedSchema,
    )
    shapes: dict[str, Any] = open_ended(definitions["$defs"])
    return shapes
