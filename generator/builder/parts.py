"""All parts of a site: those that the cache has, and those that are built into it."""

from dataclasses import replace
from pathlib import Path

from generator.builder import cache
from generator.builder.cards import cards_digest
from generator.builder.part_build import Job
from generator.builder.pool import build_parts
from generator.builder.progress import counted
from generator.builder.remote import build_parts_on
from generator.project import SHIPPED
from generator.site import Site


def finished_parts(
    site: Site, folder: Path, base_url: str | None, engine: str, on: str | None = None
) -> tuple[list[str], tuple[str, ...]]:
    """Build what the cache lacks; returns all parts' keys, and the names of those built."""
    folder.mkdir(parents=True, exist_ok=True)
    cache.clean(folder)
    shared = SHIPPED / "mkdocs.yml"
    environment = cache.environment_digest(shared, engine)
    if base_url:
        environment = f"{environment} {cards_digest(site)}"
    head = replace(site, parts=(), files={}, offline=(), search={})
    jobs = [
        Job(part, head, shared, folder, key, environment, base_url, engine)
        for part in site.parts
        for key in [cache.part_key(part, site, environment, base_url)]
    ]
    stale = [job for job in jobs if not cache.is_whole(folder / job.key)]
    done = build_parts_on(on, stale) if on else build_parts(stale)
    for _ in counted(f"Building {len(stale)} of {len(jobs)} parts", done, len(stale)):
        pass
    names = tuple(f"{job.part.lang}/{job.part.name}" for job in stale)
    return [job.key for job in jobs], names
