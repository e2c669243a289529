"""Official documents that plans rest on."""

from __future__ import annotations

from generator.model.base import IsoDate, Line, Model, Sha256, Slug, Text


class Document(Model):
    """One official document; `short` is our name for it, `sha256` that of the text consulted."""

    id: Slug
    short: Text
    title: Text
    number: Line | None = None
    issuer: Text
    place: Slug
    issued: IsoDate | None = None
    published: IsoDate | None = None
    adopted: Text | None = None
    sha256: Sha256
    complete: bool
    condition: Text | None = None
    note: Text | None = None
