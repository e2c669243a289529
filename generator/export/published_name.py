"""What a shape is called in what is published: its class's name without the part that says where.

So `ApiFigure` is `Figure` in the OpenAPI description, `FinderBenefit` is `Benefit` in a schema.
"""

from __future__ import annotations

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

PREFIXES = ("Api", "Finder", "Release")


def published_name(shape: type[BaseModel]) -> str:
    """The name of a shape."""
    return _without_prefix(shape.__name__)


def _without_prefix(name: str) -> str:
    prefix = next((prefix for prefix in PREFIXES if name.startswith(prefix)), "")
    return name.removeprefix(prefix)


class PublishedSchema(GenerateJsonSchema):
    """Schemas that call shapes by their published names."""

    def normalize_name(self, name: str) -> str:
        """The key of a shape among a schema's definitions."""
        return _without_prefix(super().normalize_name(name))
