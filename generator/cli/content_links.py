"""Links of hand-written pages that lead nowhere, found before anything is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import markdown
from markdown.extensions.toc import slugify_unicode

from generator.builder.html_links import PageLinks, read_links
from generator.builder.link_check import missing
from generator.builder.link_table import link_table
from generator.fault import Fault
from generator.load.content import Written
from generator.load.text import place
from generator.site import AnyPart, KnownPage, Site, page_url

RULE = "whole-site"
EXTENSIONS: list[Any] = ["tables", "toc"]
SETTINGS = {"toc": {"slugify": slugify_unicode}}


def dead_links(
    site: Site, written: Iterable[Written], folder: Path, base_url: str | None = None
) -> Iterator[Fault]:
    """A fault for each link of a page of `folder` that leads to no page, file or heading.

    `folder` is as people see it, `site` all that would be built.
    """
    pages = {
        f"{part.lang}/{page_url(head.path)}": (part, head)
        for part in site.parts
        for head in part.heads
    }
    roots = {"", *(f"{part.lang}/" for part in site.parts)}
    for own in written:
        url = f"{own.lang}/{page_url(own.name)}"
        table = link_table({url: _read(*pages[url])}, base_url)
        wrong = dict(line.split(": ", 2)[1:] for line in table["broken"])
        for target, use in table["targets"].items():
            path, _, fragment = target.partition("#")
            if path not in pages and path not in site.files and path not in roots:
                wrong[use["link"]] = "no such page or file"
            elif path in pages and missing(fragment, frozenset(_read(*pages[path])["ids"])):
                wrong[use["link"]] = f"the page has no #{fragment}"
        for link, reason in wrong.items():
            yield _fault(folder / own.lang / f"{own.name}.md", own, link, reason)


def html_of(body: str) -> str:
    """A page's text as a site shows it."""
    return markdown.markdown(body, extensions=EXTENSIONS, extension_configs=SETTINGS)


def _read(part: AnyPart, head: KnownPage) -> PageLinks:
    [body] = (page.body for page in part.pages if page.path == head.path)
    return read_links(html_of(body))


def _fault(path: Path, page: Written, link: str, reason: str) -> Fault:
    """The fault at the first place in the file where the link is written."""
    message = f"the link '{link}' leads nowhere: {reason}"
    starts = (page.body.find(start + link) + len(start) for start in ("(", ""))
    at = next((at for at in starts if page.body[at:].startswith(link)), 0)
    line, column = place(page.body[:at])
    return Fault(path, page.first_line + line - 1, column, message, RULE)
