"""A part's mkdocs.yml: what it adds to the settings that all parts share."""

import os
from collections.abc import Iterable
from pathlib import Path

from generator.lang import LANGUAGE_TAGS, Lang
from generator.site import NavItem, Part, Site, page_url

OTHER: dict[Lang, Lang] = {"zh": "en", "en": "zh"}


def source_name(path: str) -> str:
    """The file of a page's Markdown in its part's tree."""
    return f"{path}/index.md" if path else "index.md"


def part_settings(
    part: Part, site: Site, shared: Path, folder: Path, base_url: str | None
) -> dict[str, object]:
    """The part's mkdocs.yml, to be written into `folder`; `shared` is the top mkdocs.yml."""
    own = {page.path for page in part.pages}
    theme = os.path.relpath(shared.parent / "theme", folder)
    return {
        "INHERIT": os.path.relpath(shared, folder),
        "site_name": site.names[part.lang],
        "site_url": f"{base_url}/{part.lang}/" if base_url else "",
        "docs_dir": "docs",
        "site_dir": "site",
        "theme": {"custom_dir": theme, "language": LANGUAGE_TAGS[part.lang]},
        "nav": _nav(part.nav, own) or [{site.names[part.lang]: "./"}],
        "extra": {
            "lang": part.lang,
            "other": OTHER[part.lang],
            "contact": site.frame.contact,
            "feedback": site.frame.feedback,
            "licence": site.frame.licence.get(part.lang, ""),
            "deed": site.frame.deed,
            "tabs": [
                {"title": tab.title, "url": page_url(tab.path or "")}
                for tab in site.tabs[part.lang]
            ],
        },
    }


def _nav(items: Iterable[NavItem], own: set[str]) -> list[object]:
    """A navigation as mkdocs reads it.

    An entry that is a link and has children becomes a section whose first child bears the
    section's own title; the theme makes one entry of the two again.
    """
    entries: list[object] = []
    for item in items:
        link: list[object] = [] if item.path is None else [{item.title: _target(item.path, own)}]
        if item.children:
            entries.append({item.title: link + _nav(item.children, own)})
        else:
            entries += link
    return entries


def _target(path: str, own: set[str]) -> str:
    return source_name(path) if path in own else page_url(path) or "./"
