"""The resource `documents`: what everything is read in."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.api.links import item_path, pages, place_ref
from generator.export.api.resource import Resource
from generator.export.api.shape import ApiShape, Item, Ref
from generator.model.base import Text


class ApiOfficial(ApiShape):
    """Where the issuer has the text."""

    address: str
    gone: str | None
    """Since when nothing answers there; null as long as something does."""


class ApiDocument(Item):
    """One official document."""

    place: Ref
    title: Text
    short: Text
    """Our short name for it."""
    number: str | None
    """The number that the issuer gave it."""
    issuer: Text
    issued: str | None
    """A day, a month or a year, as exact as it is known."""
    published: str | None
    adopted: Text | None
    complete: bool
    """Whether the text consulted is whole."""
    condition: Text | None
    """What is wrong with the text consulted."""
    note: Text | None
    sha256: str
    """Of the text consulted, in hexadecimal."""
    official: ApiOfficial | None
    """Null where no address is known."""


def make(dataset: Dataset) -> Iterator[ApiDocument]:
    """In the order of the data."""
    for document in dataset.documents:
        yield ApiDocument.of(
            document,
            url=item_path("documents", document.id),
            pages=pages(paths.document_path(document)),
            place=place_ref(dataset.places[document.place]),
            official=ApiOfficial.of(document.official) if document.official else None,
        )


RESOURCE = Resource("documents", Text(zh="文件", en="Documents"), ApiDocument, make)
