"""A file to download, with its size in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.render.maker import Maker


@dataclass(frozen=True)
class Download:
    """A file: what it is called, where it stands below the site's root, how large it is."""

    label: str
    path: str
    size: str


def download(maker: Maker, key: str, path: str, files: Mapping[str, bytes]) -> Download:
    """The file at `path`, called by the word `key`."""
    return Download(maker.word(key), path, size_text(maker, len(files[path])))


def size_text(maker: Maker, size: int) -> str:
    """`512 bytes`, `12 KB`, `2.7 MB`."""
    if size < 1000:
        return maker.word("bytes", size=size)
    if size < 1_000_000:
        return maker.word("kilobytes", size=f"{size / 1000:,.0f}")
    return maker.word("megabytes", size=f"{size / 1_000_000:,.1f}")
