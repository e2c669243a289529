"""The API described to programs: `openapi.json`, OpenAPI 3.1, made from the shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic.json_schema import models_json_schema

from generator.export.api.envelope import (
    VERSION,
    answer,
    answer_name,
    list_answer,
    list_answer_name,
)
from generator.export.api.growing import growing
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
from generator.model.site_settings import SiteSettings

ID = "^[a-z0-9]+([.-][a-z0-9]+)*$"
REFERENCE = "#/components/schemas/{model}"
ABOUT_ALL = "about"
"""The tag of what is about no kind of thing."""


@dataclass(frozen=True)
class Operation:
    """What is said of one request; `about` is its description, `tag` the kind of thing."""

    name: str
    summary: str
    about: str
    tag: str


_INDEX = Operation(
    "getIndex",
    "What the API has",
    "The first file: the kinds of things, how many there are, and the licence.",
    ABOUT_ALL,
)
_GONE = Operation(
    "listTombstones",
    "All ids that are gone",
    "Each with its day, the reason and the id that says it now, where there is one.",
    ABOUT_ALL,
)


def openapi_file(draft: Draft) -> Files:
    """The one file."""
    return {DESCRIPTION: json_document(_description(draft))}


def _description(draft: Draft) -> dict[str, Any]:
    paths = {_below(INDEX): {"get": _whole(_INDEX, answer_name(ApiIndex))}}
    for resource in RESOURCES:
        paths |= _paths(resource, draft.files)
    paths[_below(TOMBSTONES)] = {"get": _whole(_GONE, list_answer_name(ApiTombstone))}
    return {
        "openapi": "3.1.1",
        "jsonSchemaDialect": DIALECT,
        "info": _info(draft.publication),
        "servers": [{"url": draft.publication.address(FOLDER) or "."}],
        # Anybody may read everything: no operation asks for a key.
        "security": [],
        "tags": [
            {"name": ABOUT_ALL, "description": "What the API has, and what is gone"},
            *({"name": each.kind, "description": each.title.en} for each in RESOURCES),
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
        "contact": _contact(publication.settings),
        "license": {"name": licence.name, "identifier": licence.spdx},
    }


def _contact(settings: SiteSettings) -> dict[str, str]:
    """Who publishes, with the address of `site.yml` for those who have something to tell."""
    named = {"name": settings.publisher}
    if settings.contact is None:
        return named
    mail = settings.contact.removeprefix("mailto:")
    return named | ({"url": mail} if mail == settings.contact else {"email": mail})


def _below(path: str) -> str:
    """A path below the API's folder: `/programmes.json`."""
    return path.removeprefix(FOLDER)


def _paths(resource: Resource, files: Files) -> dict[str, Any]:
    name = published_name(resource.shape)
    every = Operation(
        f"list{resource.kind.title()}",
        f"All {resource.kind}",
        f"Every one of the {resource.kind} in one file, in full.",
        resource.kind,
    )
    single = Operation(
        f"get{name}",
        f"One of the {resource.kind}",
        "By its id. At the address of a thing that is gone stands what became of it.",
        resource.kind,
    )
    here_or_gone = (answer_name(resource.shape), answer_name(ApiTombstone))
    return {
        _below(resource.path): {"get": _whole(every, list_answer_name(resource.shape))},
        _below(item_path(resource.kind, "{id}")): {
            "parameters": [_parameter(resource, files)],
            "get": _operation(single, here_or_gone, "404", "There is nothing with that id."),
        },
    }


def _parameter(resource: Resource, files: Files) -> dict[str, Any]:
    """The id, with the first one there is as an example."""
    folder = f"{FOLDER}/{resource.kind}/"
    first = next((path for path in files if path.startswith(folder)), None)
    example = {"example": first.removeprefix(folder).removesuffix(".json")} if first else {}
    schema = {"type": "string", "pattern": ID}
    return {"name": "id", "in": "path", "required": True, "schema": schema, **example}


def _whole(said: Operation, answered: str) -> dict[str, Any]:
    """Of a file that is always there, unless its host hands nothing out."""
    return _operation(said, (answered,), "4XX", "The host doesn't hand the file out.")


def _operation(
    said: Operation, names: tuple[str, ...], status: str, refused: str
) -> dict[str, Any]:
    shapes = [{"$ref": REFERENCE.format(model=name)} for name in names]
    schema = shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
    found = {"description": said.summary, "content": {"application/json": {"schema": schema}}}
    return {
        "operationId": said.name,
        "summary": said.summary,
        "description": said.about,
        "tags": [said.tag],
        "responses": {"200": found, status: {"description": refused}},
    }


def _shapes() -> dict[str, Any]:
    answers = [answer(ApiIndex), answer(ApiTombstone), list_answer(ApiTombstone)]
    for resource in RESOURCES:
        answers += [answer(resource.shape), list_answer(resource.shape)]
    _, definitions = models_json_schema(
        [(kind, "serialization") for kind in answers],
        ref_template=REFERENCE,
        schema_generator=PublishedSchema,
    )
    shapes: dict[str, Any] = growing(open_ended(definitions["$defs"]))
    return shapes
