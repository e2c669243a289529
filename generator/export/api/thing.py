"""A thing as it stands in the API's files, where nothing but the envelope's head comes before it.

The head says when the data were published; all else of a thing is the same from build to build.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from generator.export.api.envelope import head
from generator.export.api.shape import Item
from generator.export.formats.json_document import json_document
from generator.export.publication import Publication


class Thing(NamedTuple):
    """A thing, written: `own` ends the file on it alone, `line` is its line in the file on all."""

    id: str
    url: str
    own: bytes
    line: bytes

    @classmethod
    def of(cls, item: Item) -> Thing:
        """The thing that has this shape."""
        plain = item.model_dump(mode="json")
        line = json.dumps(plain, ensure_ascii=False).encode()
        return cls(item.id, item.url, json_document({"result": plain}).removeprefix(b"{\n"), line)


def thing_file(thing: Thing, publication: Publication) -> bytes:
    """The file on one thing, indented."""
    return json_document(head(publication, 1)).removesuffix(b"\n}\n") + b",\n" + thing.own


def list_file(things: Sequence[Thing], publication: Publication) -> bytes:
    """The file on all things, one a line, so that a change shows as a line."""
    before = json.dumps(head(publication, len(things)), ensure_ascii=False).removesuffix("}")
    lines = b",\n".join(thing.line for thing in things)
    return b'%b, "result": [\n%b\n]}\n' % (before.encode(), lines)
