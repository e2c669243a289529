"""Official documents that plans rest on."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

from generator.model.base import IsoDate, Line, Model, Sha256, Slug, Text

Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s\"'<>]+$")]


class OfficialCopy(Model):
    """Where the issuer has the text, and since when nothing answers there."""

    address: Url
    gone: IsoDate | None = None


class Document(Model):
    """One official document; `short` is our name for it, `sha256` that of the text consulted.

    `official` is the address that the issuer gave the text, where it is known; none is guessed.
    """

    id: Slug
    short: Text
    title: Text
    number: Line | None = None
    issuer: Text
    place: Slug
    issued: IsoDate | None = None
    published: IsoDate | None = None
    adopted: Text | None = None
    official: OfficialCopy | None = None
    sha256: Sha256
    complete: bool
    condition: Text | None = None
    note: Text | None = None
