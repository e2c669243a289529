"""Parts that a preview shows before the whole site is made, each told in a line."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.builder.cards import with_home_cards
from generator.builder.lock import locked
from generator.builder.part_build import Job, build_part
from generator.builder.parts import finished_parts
from generator.lang import Lang
from generator.project import SHIPPED
from generator.site import Site

REHEARSED = 3
"""Pages of a part, of different kinds, that have all be loaded that makes pages."""


def parts_ahead(site: Site, work: Path, base_url: str | None, engine: str) -> Iterator[str]:
    """Build a site's parts into the cache, where the whole site's build finds them.

    After each comes the line that tells of it. `base_url` is without a slash at its end. Raises
    BuildError.
    """
    work = work.resolve()
    site = with_home_cards(site) if base_url else site
    for part in site.parts:
        with locked(work / ".lock"):
            [key], _ = finished_parts(
                replace(site, parts=(part,)), work / "parts", base_url, engine
            )
        yield json.dumps([part.lang, str(work / "parts" / key / "site")])


def read_line(line: str) -> tuple[Lang, Path]:
    """The language and the folder of the pages that a line tells of."""
    lang, folder = json.loads(line)
    return lang, Path(folder)


def rehearse(site: Site, work: Path, engine: str) -> None:
    """Build some pages of a part, of which nothing stays but what the engine has loaded."""
    whole = site.parts[0].whole()
    part = replace(whole, pages=whole.pages[:REHEARSED])
    aside = work.resolve() / "parts" / f".new-rehearsal-{os.getpid()}"
    head = replace(site, parts=())
    try:
        build_part(Job(part, head, SHIPPED / "mkdocs.yml", aside, "part", "", None, engine))
    finally:
        shutil.rmtree(aside, ignore_errors=True)
