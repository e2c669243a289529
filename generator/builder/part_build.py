"""Builds one part into the cache: its pages, its links and its text for the search index."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.builder import engine
from generator.builder.cards import FOLDER, make_card
from generator.builder.fault import BuildError
from generator.builder.html_links import read_links
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
    base_url: str | None
    engine: str


def build_part(job: Job) -> str:
    """Build into a folder aside, then move it to its name: a cached part is always whole."""
    aside = job.cache / f".new-{job.key}"
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    settings = part_settings(job.part, job.site, job.shared, aside, job.base_url)
    try:
        engine.render(write_tree(job.part, settings, aside), job.engine)
    except BuildError as error:
        raise BuildError(f"{job.part.lang}/{job.part.name}: {error}") from error
    _analyse(job, aside)
    if job.base_url:
        for page in job.part.pages:
            if page.card:
                make_card(page.card, job.site.names[job.part.lang], job.cache.with_name(FOLDER))
    shutil.rmtree(aside / "docs")
    aside.rename(job.cache / job.key)
    return job.key


def _analyse(job: Job, folder: Path) -> None:
    """Read each finished page once, for the link check and for search."""
    part, links, entries = job.part, {}, []
    for page in part.pages:
        url = page_url(page.path)
        html = _page_file(folder / "site", page).read_text(encoding="utf-8")
        links[f"{part.lang}/{url}"] = read_links(html)
        if not (page.meta.get("noindex") or page.meta.get("unsearched")):
            entries.append(entry(page, html))
    table = link_table(links, job.base_url)
    (folder / "links.json").write_text(json.dumps(table), encoding="utf-8")
    (folder / ENTRIES).write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")


def _page_file(site: Path, page: Page) -> Path:
    return site / page_url(page.path) / "index.html"
