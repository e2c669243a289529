"""What the answers of the API share: strict shapes, links, citations.

A docstring below a field is its description in the JSON Schemas and in the OpenAPI description.
Every key is always there; what isn't stated is null or an empty list.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, WithJsonSchema

from generator.export.published_name import published_name
from generator.export.same_named import SameNamed
from generator.model.base import Text

Number = Annotated[int | float, WithJsonSchema({"type": "number"})]
"""A number; whole ones are written without a point."""


class ApiShape(SameNamed):
    """A JSON object; keys that are words of Python's own are written by alias."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_name=True,
        serialize_by_alias=True,
        use_attribute_docstrings=True,
        defer_build=True,
        model_title_generator=published_name,
    )


class Pages(ApiShape):
    """Where something has its page, in each language, from the site's root."""

    zh: str
    en: str


class Ref(ApiShape):
    """Another thing: its id, its name and its own file."""

    id: str
    """Never used for another thing."""
    url: str
    """The file of the API on it, from the site's root."""
    name: Text


class ApiSource(ApiShape):
    """Where something is stated."""

    document: str
    """Id of the document; its file is `api/v1/documents/ID.json`."""
    clause: str
    """Where in the document, such as 四(十六); 引言, 末段 and 落款 are its unnumbered parts."""


class Item(ApiShape):
    """A thing with a file of its own."""

    id: str
    """Never used for another thing; also the name of the file."""
    url: str
    """This file, from the site's root."""
    pages: Pages | None
    """Its pages for people; null where it has none."""


class ApiStated(ApiShape):
    """A statement in our own words, with its source."""

    text: Text
    source: ApiSource
