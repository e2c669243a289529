"""Pages at addresses that things and tables had before they were renamed: they lead on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import paths
from generator.changes.snapshot import RENAMED_TABLES
from generator.derive.dataset import Dataset
from generator.derive.redirects import resolved
from generator.export.publication import Publication
from generator.lang import LANGUAGE_TAGS
from generator.model.redirect import Redirect
from generator.render.environment import environment
from generator.render.links import page_link
from generator.site import AnyPart, KnownPage, page_url
from generator.wording import word


def moved_pages(
    dataset: Dataset, parts: Iterable[AnyPart], publication: Publication
) -> dict[str, bytes]:
    """A page for each that stands at or below a renamed thing's, by path below the site's root."""
    ways = [way for redirect in resolved(dataset) for way in _ways(redirect)]
    ways += [(paths.table_path(old), paths.table_path(new)) for old, new in RENAMED_TABLES.items()]
    return {
        f"{part.lang}/{page_url(old)}index.html": _page(part, old, page, publication)
        for part in parts
        for page in part.heads
        for old in _old(page.path, ways)
    }


def _ways(redirect: Redirect) -> Iterator[tuple[str, str]]:
    """Where each page of the thing stood, and where it stands."""
    old, new = (
        paths.paths_of(redirect.kind, identifier) for identifier in (redirect.old, redirect.new)
    )
    yield from zip(old, new, strict=True)


def _old(path: str, ways: Iterable[tuple[str, str]]) -> Iterator[str]:
    for old, new in ways:
        if path == new or path.startswith(f"{new}/"):
            yield old + path.removeprefix(new)


def _page(part: AnyPart, old: str, page: KnownPage, publication: Publication) -> bytes:
    target = page_link(old, page.path)
    known = publication.address(f"{part.lang}/{page_url(page.path)}")
    template = environment().get_template("moved.html.jinja")
    return template.render(
        code=LANGUAGE_TAGS[part.lang],
        title=page.title,
        target=target,
        canonical=known or target,
        words=word(part.lang, "moved_text"),
    ).encode()
