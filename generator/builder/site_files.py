"""What a site consists of: its files by their path below its root, before any of them is made."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from generator.builder.fault import BuildError


class SiteFile(Protocol):
    """A file that is to stand somewhere."""

    def lies(self, at: str, found: os.stat_result) -> bool:
        """Whether it stands there already; `found` is how the plain file `at` looks."""

    def put(self, at: str) -> None:
        """Make it there; FileExistsError where something stands."""


@dataclass(frozen=True)
class LinkedFile:
    """A finished file, taken as a hard link, or as a copy across disks; `look` is of the file."""

    file: str
    look: os.stat_result

    def lies(self, at: str, found: os.stat_result) -> bool:
        """Whether both are one file, so that neither need be read."""
        return os.path.samestat(found, self.look)

    def put(self, at: str) -> None:
        """Make the link."""
        link_or_copy(self.file, at)


@dataclass(frozen=True)
class PlainFile:
    """A file with this content; where it is a copy of `like`, with its times as well."""

    content: bytes
    like: Path | None = None

    def lies(self, at: str, found: os.stat_result) -> bool:
        """Whether the file holds that; its times say nothing, as anybody can set them."""
        if found.st_size != len(self.content):
            return False
        return Path(at).read_bytes() == self.content

    def put(self, at: str) -> None:
        """Write it."""
        with Path(at).open("xb") as file:
            file.write(self.content)
        if self.like:
            shutil.copystat(self.like, at)


@dataclass(frozen=True)
class NamedFile:
    """The file at `path` among others, whose content is asked for only when it is needed."""

    files: Mapping[str, bytes]
    path: str

    def lies(self, at: str, found: os.stat_result) -> bool:
        """As a plain file."""
        return PlainFile(self.files[self.path]).lies(at, found)

    def put(self, at: str) -> None:
        """Write it."""
        PlainFile(self.files[self.path]).put(at)


@dataclass(frozen=True)
class SiteFiles:
    """Files by their path below the site's root ("zh/data/index.html")."""

    items: dict[str, SiteFile]

    def link_tree(self, source: Path, below: str) -> None:
        """Plan all files of `source` in the site's folder `below`.

        Raises BuildError where a file is planned already: two parts would claim one page.
        """
        for path, file in _files(os.fspath(source)):
            if f"{below}/{path}" in self.items:
                raise BuildError(f"two parts hold the same page: {path}")
            self.items[f"{below}/{path}"] = LinkedFile(file.path, file.stat())

    def write(self, files: Mapping[str, bytes]) -> None:
        """Plan files with these contents, none in the place of another and none outside."""
        self.add({path: NamedFile(files, path) for path in files})

    def add(self, items: Mapping[str, SiteFile]) -> None:
        """Plan further files, as `write` does."""
        for path, item in items.items():
            if path in self.items:
                raise BuildError(f"{path} stands in the site already")
            self.items[checked(path)] = item


def checked(path: str) -> str:
    """The path, if a file can be put there below a folder; BuildError if not."""
    if {"", ".", ".."}.intersection(path.split("/")):
        raise BuildError(f"a file can't be put at {path!r}")
    return path


def link_or_copy(source: str, goal: str) -> None:
    """Make a hard link, or a copy across disks; FileExistsError where something stands."""
    try:
        os.link(source, goal)
    except FileExistsError:
        raise
    except OSError:
        shutil.copyfile(source, goal)


def _files(folder: str, inside: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as found:
        for entry in found:
            if entry.is_dir():
                yield from _files(entry.path, f"{inside}{entry.name}/")
            else:
                yield inside + entry.name, entry
