"""Schemas of the files on releases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from generator.export.published_name import PublishedSchema
from generator.export.releases import places, shapes
from generator.export.schemas.file_schema import FileSchema, open_ended


def release_schemas() -> Iterator[FileSchema]:
    """The lists of versions, the pointer to the latest, and what one version changed."""
    listed: tuple[tuple[str, str, type[BaseModel]], ...] = (
        ("versions", places.VERSIONS, shapes.Versions),
        ("latest", places.LATEST, shapes.Latest),
        ("history", places.CHANGES, shapes.ReleaseHistory),
        ("changes", places.changes_path("*"), shapes.Changes),
    )
    for name, path, shape in listed:
        schema: dict[str, Any] = open_ended(
            shape.model_json_schema(mode="serialization", schema_generator=PublishedSchema)
        )
        yield FileSchema(f"releases/{name}", (path,), schema)
