"""What a copy of the site for a disk lacks, and where links to it lead instead."""

import hashlib
import posixpath
from dataclasses import dataclass
from functools import cached_property

from generator.site import OfflineCopy, Site, page_url


@dataclass(frozen=True)
class LeftOut:
    """Pages and files that a copy lacks, by their paths below the site's root.

    `pages` are folders without a slash at the end ("zh/places/990100"), `files` what paths begin
    with ("data/v1/"). Links to either lead to the site at `address`.
    """

    pages: frozenset[str] = frozenset()
    files: tuple[str, ...] = ()
    address: str = ""

    @classmethod
    def of(cls, copy: OfflineCopy, site: Site, address: str | None) -> "LeftOut":
        """What the copy lacks; a copy of a part needs the site's address."""
        if not (copy.lacks or copy.without):
            return cls()
        if address is None:
            raise ValueError(f"{copy.path}: links to what it lacks need the site's address")
        pages = (
            f"{part.lang}/{page_url(page.path)}".rstrip("/")
            for part in site.parts
            if part.name in copy.lacks
            for page in part.heads
        )
        return cls(frozenset(pages), copy.without, address)

    @cached_property
    def digest(self) -> bytes:
        """Of all that decides how a page of the copy is rewritten."""
        said = repr((sorted(self.pages), self.files, self.address))
        return hashlib.sha256(said.encode()).digest()

    def holds(self, path: str) -> bool:
        """Whether the file at `path` is left out: a page's `index.html`, or another file."""
        return posixpath.dirname(path) in self.pages or path.startswith(self.files)

    def online(self, page: str, link: str) -> str | None:
        """The address online where `link`, on the page at `page`, leads to what is left out."""
        if not self.address:
            return None
        path = link.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
        if target in self.pages or target.startswith(self.files):
            slash = "/" if path.endswith("/") else ""
            return f"{self.address}/{target}{slash}{link[len(path) :]}"
        return None
