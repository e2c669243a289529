"""Builds one part into the cache: its pages, its links and its text for the search index."""

import json
import shutil
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from generator.builder import engine
from generator.builder.assemble import link_file
from generator.builder.cache import settle
from generator.builder.cards import FOLDER, make_card
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
from generator.site import Page, Part, Site, page_url


@dataclass(frozen=True)
class Job:
    """All that a worker needs: the part, what the site says to all parts, where it goes."""

    part: Part
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
    _render(job, aside, [page for page in job.part.pages if page.path not in kept])
    for path, page in kept.items():
        link_file(page.file, page_file(aside / "site", path))
    _note(job, aside, [_record(page, aside / "site", kept) for page in job.part.pages], keys)
    _draw_cards(job)
    settle(aside, job.cache / job.key)
    return job.key


def new_pages(job: Job) -> int:
    """How many of the part's pages no earlier build of it has made."""
    return len(set(_keys(job).values()) - known_keys(job.cache, job.part))


def _keys(job: Job) -> dict[str, str]:
    """Each page's key by its path; BuildError where two pages have the same."""
    part = job.part
    for path, count in Counter(page.path for page in part.pages).items():
        if count > 1:
            raise BuildError(f"{part.lang}/{part.name}: two pages have the path {path!r}")
    return page_keys(part, job.site, job.environment, job.base_url)


def _render(job: Job, aside: Path, pages: list[Page]) -> None:
    """Make HTML of some of the part's pages; to the tree of all, the others are as links."""
    if not pages:
        return
    part = replace(job.part, pages=tuple(pages))
    settings = part_settings(part, job.site, job.shared, aside, job.base_url)
    try:
        engine.render(write_tree(part, settings, aside), job.engine)
    except BuildError as error:
        raise BuildError(f"{part.lang}/{part.name}: {error}") from error
    shutil.rmtree(aside / "docs")


def _record(page: Page, site: Path, kept: dict[str, KeptPage]) -> PageRecord:
    """What is known of a finished page; one that was just made is read."""
    if page.path in kept:
        return kept[page.path].record
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
    urls = [f"{part.lang}/{page_url(page.path)}" for page in part.pages]
    links = {url: record["links"] for url, record in zip(urls, records, strict=True)}
    entries = [record["entry"] for record in records if record["entry"]]
    write_links(folder, link_table(links, job.base_url))
    (folder / ENTRIES).write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    by_key = {keys[page.path]: record for page, record in zip(part.pages, records, strict=True)}
    write_records(folder, by_key)


def _draw_cards(job: Job) -> None:
    if job.base_url:
        for page in job.part.pages:
            if page.card:
                make_card(page.card, job.site.names[job.part.lang], job.cache.with_name(FOLDER))
