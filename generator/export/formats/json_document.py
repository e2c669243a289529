"""JSON of a document that people read, too: indented, characters as they are."""

from __future__ import annotations

from pydantic_core import to_json


def json_document(data: object) -> bytes:
    """The whole file, keys in the order given."""
    return to_json(data, indent=2) + b"\n"  # as `json` would, in a tenth of the time
