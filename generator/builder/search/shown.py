"""What the search shows of a page that it has found, as JSON."""

import json
from collections.abc import Collection

from generator.builder.search.blocks import BODY
from generator.builder.search.entry import SearchEntry
from generator.site import page_url


def shown(entry: SearchEntry, liked: Collection[str]) -> str:
    """Address from the language's root, title, amount, description, texts for a passage, sections.

    A section is the number of its first text and its id. Pages of a `liked` kind, for residents,
    are read from the top: of them only entries of a list of terms are told.
    """
    texts = [text for _, text, _ in entry["blocks"]]
    quoted = [
        (at, section)
        for at, (level, _, section) in enumerate(entry["blocks"])
        if section and (level == BODY or entry["kind"] not in liked)
    ]
    return as_json(
        [
            page_url(entry["path"]),
            entry["title"],
            entry["amount"],
            entry["description"],
            texts,
            quoted,
        ]
    )


def as_json(value: object) -> str:
    """A value in as few characters as can be."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
