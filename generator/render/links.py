"""Relative links between pages, so that the site works at any address and from a folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """A page of the language, with an anchor where it has one, and the words that lead to it.

    `mark` says in a word or two, beside these, what to know before one follows it.
    """

    title: str
    path: str
    mark: str = ""


def page_link(source: str, target: str) -> str:
    """From one page of a language to another: `../../topics/work/#loans`."""
    path, _, anchor = target.partition("#")
    relative = _relative(source, path)
    url = "./" if relative == "." else f"{relative}/"
    return f"{url}#{anchor}" if anchor else url


def file_link(source: str, target: str) -> str:
    """From a page of a language to a file below the site's root: `../../../data/v1/x.csv`."""
    return _relative(f"lang/{source}", target)


def _relative(source: str, target: str) -> str:
    """From the folder `source` to `target`, both below the same root and without dots."""
    here = [step for step in source.split("/") if step]
    there = [step for step in target.split("/") if step]
    shared = 0
    for step, other in zip(here, there, strict=False):
        if step != other:
            break
        shared += 1
    return "/".join([".."] * (len(here) - shared) + there[shared:]) or "."
