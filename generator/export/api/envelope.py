"""The one envelope that every answer comes in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import Field, create_model

from generator.export.api.shape import ApiShape
from generator.export.publication import Publication
from generator.export.published_name import published_name

VERSION: Literal["1.1.0"] = "1.1.0"
"""Of the answers' shape. What is added raises the second number, what is mended the third."""

T = TypeVar("T")


class Envelope(ApiShape, Generic[T]):
    """What every file of the API holds."""

    schema_version: Annotated[str, Field(pattern=r"^1\.[0-9]+\.[0-9]+$", examples=[VERSION])]
    """Version of the shape; the first number is the one in the address."""
    generated_at: Annotated[str, Field(json_schema_extra={"format": "date-time"})]
    """The moment of the data, in UTC; the same data have the same."""
    total: Annotated[int, Field(ge=0)]
    """How many things `result` holds: 1 for a file on one thing."""
    result: T


def answer_name(kind: type[ApiShape]) -> str:
    """What a file on one thing is called: `ProgrammeAnswer`."""
    return f"{published_name(kind)}Answer"


def list_answer_name(kind: type[ApiShape]) -> str:
    """What the file on all things of a kind is called: `ProgrammeListAnswer`."""
    return f"{published_name(kind)}ListAnswer"


@cache
def answer(kind: type[ApiShape]) -> type[Envelope[Any]]:
    """The type of a file on one thing; it takes long to make, and its name is often enough."""
    return _named(answer_name(kind), kind)


@cache
def list_answer(kind: type[ApiShape]) -> type[Envelope[Any]]:
    """The type of the file on all things of a kind, likewise."""
    return _named(list_answer_name(kind), list[kind])  # type: ignore[valid-type]


def _named(name: str, result: Any) -> type[Envelope[Any]]:
    """A name of its own, which every language can take."""
    base: type[Envelope[Any]] = Envelope[result]
    return create_model(name, __base__=base, __doc__=Envelope.__doc__, __module__=__name__)


def single(shape: ApiShape, publication: Publication) -> dict[str, Any]:
    """A file on one thing, as plain data."""
    return {**head(publication, 1), "result": shape.model_dump(mode="json")}


def many(shapes: Sequence[ApiShape], publication: Publication) -> dict[str, Any]:
    """A file on all things of a kind, as plain data."""
    listed = [shape.model_dump(mode="json") for shape in shapes]
    return {**head(publication, len(listed)), "result": listed}


def head(publication: Publication, total: int) -> dict[str, Any]:
    """All of a file on `total` things but its `result`, in the order of `Envelope`.

    Plain data: what is in them is made of shapes, and `Envelope` alone describes them to programs.
    """
    return {
        "schema_version": VERSION,
        "generated_at": publication.created,
        "total": total,
    }
