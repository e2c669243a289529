"""A part's finished pages, by digests of what they were made from, for the part's next build.

An edit changes a few pages of a part: the others are taken from what the part was before.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from generator.builder.cache import named_folders
from generator.builder.html_links import PageLinks
from generator.builder.search.entry import SearchEntry
from generator.graph.sealed import read_sealed, write_sealed
from generator.site import AnyPart, Site, page_url

FILE = "pages.json"


class PageRecord(TypedDict):
    """What is known of a finished page; `html` is the digest of its file."""

    html: str
    links: PageLinks
    entry: SearchEntry | None


@dataclass(frozen=True)
class KeptPage:
    """A page of an earlier build: its file and what is known of it."""

    file: Path
    record: PageRecord


def page_keys(part: AnyPart, site: Site, environment: str, base_url: str | None) -> dict[str, str]:
    """By path: a digest of all that goes into each page of the part.

    That is its text and meta, the part's tree of pages, and what all pages show.
    """
    shared = _digest_of(
        environment,
        base_url,
        part.lang,
        site.names[part.lang],
        site.tabs[part.lang],
        site.frame,
        part.nav,
    )
    return {head.path: _digest_of(shared, head.digest) for head in part.heads}


def _digest_of(*inputs: object) -> str:
    return hashlib.sha256(repr(inputs).encode()).hexdigest()


def write_records(folder: Path, records: Mapping[str, PageRecord]) -> None:
    """Note the part's pages, by their keys, in its folder."""
    write_sealed(folder / FILE, json.dumps(records, ensure_ascii=False).encode())


def kept_pages(cache: Path, part: AnyPart, keys: Mapping[str, str]) -> dict[str, KeptPage]:
    """By path: the pages that earlier builds of the part have left whole; `keys` by path."""
    wanted = {key: path for path, key in keys.items()}
    found: dict[str, KeptPage] = {}
    for folder in named_folders(cache, part):
        for key, record in _records(folder):
            if key in wanted and wanted[key] not in found:
                file = page_file(folder / "site", wanted[key])
                if _digest(file) == record["html"]:
                    found[wanted[key]] = KeptPage(file, record)
    return found


def known_keys(cache: Path, part: AnyPart) -> set[str]:
    """The keys of all pages that earlier builds of the part have left, whole or not."""
    return {key for folder in named_folders(cache, part) for key, _ in _records(folder)}


def page_file(site: Path, path: str) -> Path:
    """The file of a page below the folder of its part's or language's site."""
    return site / page_url(path) / "index.html"


def _records(folder: Path) -> Iterator[tuple[str, PageRecord]]:
    content = read_sealed(folder / FILE)
    if content is not None:
        yield from json.loads(content).items()


def _digest(file: Path) -> str | None:
    try:
        return html_digest(file.read_bytes())
    except OSError:
        return None


def html_digest(html: bytes) -> str:
    """The digest that a record holds of its page's file."""
    return hashlib.sha256(html).hexdigest()
