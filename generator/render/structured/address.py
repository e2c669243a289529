"""Addresses within structured data: absolute where the site's own is known, else relative."""

from __future__ import annotations

from dataclasses import dataclass

from generator.export.publication import Publication
from generator.lang import Lang
from generator.render.links import file_link, page_link


@dataclass(frozen=True)
class Address:
    """Where things stand as seen from one page: `source` is the page's path."""

    publication: Publication
    lang: Lang
    source: str

    def page(self, path: str) -> str:
        """A page of the same language; the path may end in an anchor."""
        name, _, anchor = path.partition("#")
        below = f"{self.lang}/{name}/" if name else f"{self.lang}/"
        known = self.publication.address(below)
        relative = page_link(self.source, path)
        return f"{known}#{anchor}" if known and anchor else known or relative

    def file(self, path: str) -> str:
        """A file below the site's root."""
        return self.publication.address(path) or file_link(self.source, path)
