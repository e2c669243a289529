"""Schemas of the API's files and of the finder's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, TypeAdapter

from generator.export.api import index
from generator.export.api.envelope import answer, list_answer
from generator.export.api.links import item_path
from generator.export.api.resources import RESOURCES
from generator.export.api.tombstone import KIND, PATH, ApiTombstone
from generator.export.finder import files as finder
from generator.export.finder import shapes
from generator.export.published_name import PublishedSchema, published_name
from generator.export.schemas.file_schema import FileSchema, Schema, open_ended


def api_schemas() -> Iterator[FileSchema]:
    """One for the index, and two a kind: a file on one thing, and that on all."""
    yield FileSchema("api/index", (index.PATH,), _schema(answer(index.ApiIndex)))
    for resource in RESOURCES:
        name = published_name(resource.shape).lower()
        yield FileSchema(
            f"api/{resource.kind}", (resource.path,), _schema(list_answer(resource.shape))
        )
        yield FileSchema(
            f"api/{name}", (item_path(resource.kind, "*"),), _here_or_gone(answer(resource.shape))
        )
    yield FileSchema(f"api/{KIND}", (PATH,), _schema(list_answer(ApiTombstone)))


def finder_schemas() -> Iterator[FileSchema]:
    """The finder's index, and its file for a place and a year."""
    path = f"{finder.FOLDER}/index.json"
    yield FileSchema("finder/index", (path,), _schema(shapes.FinderIndex))
    others = (f"{finder.FOLDER}/*.json", f"!{path}")
    yield FileSchema("finder/place", others, _schema(shapes.PlaceFile))


def _schema(model: Any) -> Schema:
    schema: Any = open_ended(
        TypeAdapter(model).json_schema(
            by_alias=True, mode="serialization", schema_generator=PublishedSchema
        )
    )
    return dict(schema)


def _here_or_gone(model: type[BaseModel]) -> Schema:
    """Of the file on a thing, which says of one that is gone what became of it."""
    schema = _schema(model | answer(ApiTombstone))
    here, gone = schema.pop("anyOf")
    # Not left as a choice: of a fault a validator is to say where it is.
    asked = {"properties": {"result": {"required": ["gone_since"]}}}
    return {**schema, "if": asked, "then": gone, "else": here}
