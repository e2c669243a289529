"""Builds one part into the cache: its pages, its links and its text for the search index."""

import json
import shutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.builder import engine
from generator.builder.assemble import link_file
from generator.builder.cache import settle
from generator.builder.cards import FOLDER, drawable, make_card, with_cards
from generator.builder.fault import BuildError
from generator.builder.html_links import read_links
from generator.builder.kept_pages import (
    KeptPage,
    PageRecord,
    html_digest,
    kept_pages,
    known_keys,
    page_file,
    page_keys,
    write_records,
)
from generator.builder.link_check import write_links
from generator.builder.link_table import link_table
from generator.builder.search.bundle import ENTRIES
from generator.builder.search.entry import entry
from generator.builder.settings import part_settings
from generator.builder.tree import write_tree
from generator.site import AnyPart, Page, Part, Site, page_url


@dataclass(frozen=True)
class Job:
    """All that a worker needs: the part, what the site says to all parts, where it goes."""

    part: AnyPart
    site: Site  # without parts and files, which no part may depend on
    shared: Path
    cache: Path
    key: str
    environment: str
    base_url: str | None
    engine: str


def build_part(job: Job) -> str:
    """Build into a folder aside, then move it to its name: a cached part is always whole.

    Pages that an earlier build of the part has left, made from the same, are taken over.
    """
    aside = job.cache / f".new-{job.key}"
    shutil.rmtree(aside, ignore_errors=True)
    (aside / "site").mkdir(parents=True)
    keys = _keys(job)
    kept = kept_pages(job.cache, job.part, keys)
    new = _new(job, aside, kept)
    for path, page in kept.items():
        link_file(page.file, page_file(aside / "site", path))
    records = new | {path: page.record for path, page in kept.items()}
    _note(job, aside, [records[head.path] for head in job.part.heads], keys)
    _draw_cards(job)
    settle(aside, job.cache / job.key)
    return job.key


def new_pages(job: Job) -> int:
    """How many of the part's pages no earlier build of it has made."""
    return len(set(_keys(job).values()) - known_keys(job.cache, job.part))


def _keys(job: Job) -> dict[str, str]:
    """Each page's key by its path; BuildError where two pages have the same."""
    part = job.part
    for path, count in Counter(head.path for head in part.heads).items():
        if count > 1:
            raise BuildError(f"{part.lang}/{part.name}: two pages have the path {path!r}")
    return page_keys(part, job.site, job.environment, job.base_url)


def _new(job: Job, aside: Path, kept: Mapping[str, KeptPage]) -> dict[str, PageRecord]:
    """By path: the pages that aren't kept, made now."""
    if all(head.path in kept for head in job.part.heads):
        return {}
    whole = job.part.whole()
    part = replace(whole, pages=tuple(page for page in whole.pages if page.path not in kept))
    if job.base_url:
        part = with_cards(part, job.site, job.base_url)
    _render(job, part, aside)
    return {page.path: _record(page, aside / "site") for page in part.pages}


def _render(job: Job, part: Part, aside: Path) -> None:
    """Make HTML of some of the part's pages; to the tree of all, the others are as links."""
    settings = part_settings(part, job.site, job.shared, aside, job.base_url)
    try:
        engine.render(write_tree(part, settings, aside), job.engine)
    except BuildError as error:
        raise BuildError(f"{part.lang}/{part.name}: {error}") from error
    shutil.rmtree(aside / "docs")


def _record(page: Page, site: Path) -> PageRecord:
    """What is known of a page that was just made."""
    html = page_file(site, page.path).read_bytes()
    text = html.decode()
    hidden = page.meta.get("noindex") or page.meta.get("unsearched")
    return PageRecord(
        html=html_digest(html),
        links=read_links(text),
        entry=None if hidden else entry(page, text),
    )


def _note(job: Job, folder: Path, records: list[PageRecord], keys: dict[str, str]) -> None:
    """Write what the link check, the search and a later build of the part need."""
    part = job.part
    urls = [f"{part.lang}/{page_url(head.path)}" for head in part.heads]
    links = {url: record["links"] for url, record in zip(urls, records, strict=True)}
    entries = [record["entry"] for record in records if record["entry"]]
    write_links(folder, link_table(links, job.base_url))
    (folder / ENTRIES).write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    by_key = {keys[head.path]: record for head, record in zip(part.heads, records, strict=True)}
    write_records(folder, by_key)


def _draw_cards(job: Job) -> None:
    if job.base_url:
        for head in job.part.heads:
            if head.card and drawable(head.card):
                make_card(head.card, job.site.names[job.part.lang], job.cache.with_name(FOLDER))
