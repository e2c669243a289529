"""A JSON Schema as it is published, and the files that it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.export.publication import FOLDER as DATA
from generator.export.publication import Publication

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = f"{DATA}/schemas"
Schema = dict[str, Any]


@dataclass(frozen=True)
class FileSchema:
    """A schema: `name` is its path below the folder of schemas, without `.json`.

    `files` are patterns of the paths it is for, below the site's root, or below the project for
    the sources; one that begins with `!` takes files out.
    """

    name: str
    files: tuple[str, ...]
    schema: Schema

    @property
    def path(self) -> str:
        """`data/v1/schemas/tables/figures.json`."""
        return f"{FOLDER}/{self.name}.json"

    def document(self, publication: Publication) -> Schema:
        """The whole file; it has an `$id` where the site's address is known."""
        address = publication.address(self.path)
        return {"$schema": DIALECT, **({"$id": address} if address else {}), **self.schema}


def open_ended(schema: Any) -> Any:
    """A schema that lets objects have more keys: what is read today may be added to."""
    if isinstance(schema, list):
        return [open_ended(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: open_ended(value)
        for key, value in schema.items()
        if not (key == "additionalProperties" and value is False)
    }
