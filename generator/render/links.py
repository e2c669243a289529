"""Relative links between pages, so that the site works at any address and from a folder."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """A page of the language, with an anchor where it has one, and the words that lead to it."""

    title: str
    path: str


def page_link(source: str, target: str) -> str:
    """From one page of a language to another: `../../topics/work/#loans`."""
    path, _, anchor = target.partition("#")
    relative = posixpath.relpath(path or ".", source or ".")
    url = "./" if relative == "." else f"{relative}/"
    return f"{url}#{anchor}" if anchor else url


def file_link(source: str, target: str) -> str:
    """From a page of a language to a file below the site's root: `../../../data/v1/x.csv`."""
    return posixpath.relpath(target, posixpath.join("lang", source))
