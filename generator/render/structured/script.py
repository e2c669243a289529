"""Gives every page of a part its structured data, as text for a script element of the theme."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from generator.export.publication import Publication
from generator.render.structured.address import Address
from generator.render.structured.breadcrumbs import ancestors, breadcrumbs
from generator.render.structured.node import Node
from generator.site import NavItem, Page, Part

CONTEXT = "https://schema.org"
NODES = "nodes"
SCRIPT = "jsonld"


def with_structured_data(
    part: Part, home: str, tabs: Sequence[NavItem], publication: Publication
) -> Part:
    """The part with `jsonld` among each page's meta: its own nodes and its breadcrumbs.

    `home` is the name of the home page, `tabs` the top-level entries.
    """
    above = dict(ancestors(part.nav))

    def described(page: Page) -> Page:
        address = Address(publication, part.lang, page.path)
        way = breadcrumbs(page, home, tabs, above.get(page.path, ()), address)
        meta = {key: value for key, value in page.meta.items() if key != NODES}
        own = page.meta.get(NODES, ())
        assert isinstance(own, Sequence)
        return replace(page, meta=meta | {SCRIPT: script_text([*own, way])})

    return replace(part, pages=tuple(described(page) for page in part.pages))


def script_text(nodes: Sequence[Node]) -> str:
    """JSON-LD that can't end the element it stands in, nor open a comment there."""
    document = {"@context": CONTEXT, "@graph": list(nodes)}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
