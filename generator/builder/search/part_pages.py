"""The pages of one part, as the index first looks at them: each by itself, and what is here."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from generator.builder.search.entry import FILTERS, SearchEntry
from generator.builder.search.lacking import names_here
from generator.builder.search.names import Names
from generator.builder.search.text import name_of
from generator.graph.task import kept


class PageHead(NamedTuple):
    """What the index of all pages says of one, and by what pages are brought together.

    `filters` are in the order of FILTERS; `title_name` and `names` are as names are compared.
    """

    path: str
    title: str
    kind: str
    group: str
    filters: tuple[tuple[str, ...], ...]
    title_name: str
    names: tuple[str, ...]


class FirstLook(NamedTuple):
    """A part's pages in the order of their paths, and which of the names asked for mean one."""

    heads: tuple[PageHead, ...]
    here: frozenset[str]


@dataclass(frozen=True)
class PartPages:
    """A part's pages: a digest of all that is known of them, and what reads it, in any order."""

    digest: str
    read: Callable[[], Sequence[SearchEntry]]

    @cached_property
    def entries(self) -> list[SearchEntry]:
        """What is known of each page, in the order of their paths."""
        return sorted(self.read(), key=lambda entry: entry["path"])

    @cached_property
    def names(self) -> Names:
        """Looks up names in them; its numbers are those of the entries."""
        return Names(self.entries)


def pages_in(file: Path) -> PartPages:
    """The pages whose entries a file holds as JSON."""
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return PartPages(digest, lambda: json.loads(file.read_bytes()))


def first_look(part: PartPages, wanted: Sequence[str], liked: Sequence[str]) -> FirstLook:
    """The heads of a part's pages, and which of the `wanted` names mean one of a `liked` kind."""

    def make() -> FirstLook:
        here = names_here(wanted, liked, part.entries, part.names)
        return FirstLook(tuple(map(_head, part.entries)), here)

    return kept("search, first look", [part.digest, repr((wanted, liked))], make)


def _head(entry: SearchEntry) -> PageHead:
    return PageHead(
        entry["path"],
        entry["title"],
        entry["kind"],
        entry["group"],
        tuple(tuple(entry["filters"][name]) for name in FILTERS),
        name_of(entry["title"]),
        tuple(map(name_of, entry["names"])),
    )
