"""Tells every page of the feed in its language."""

from __future__ import annotations

from dataclasses import replace

from generator.export.releases.places import FEED
from generator.site import Part
from generator.wording import word


def with_feed(part: Part) -> Part:
    """The part with `feed` among each page's meta, for a link in its head."""
    feed = {"href": FEED, "title": word(part.lang, "releases_feed")}
    pages = (replace(page, meta={**page.meta, "feed": feed}) for page in part.pages)
    return replace(part, pages=tuple(pages))
