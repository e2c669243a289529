"""JSON of a document that people read, too: indented, characters as they are."""

from __future__ import annotations

import json


def json_document(data: object) -> bytes:
    """The whole file, keys in the order given."""
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
