"""What every page of a part gets at the end: structured data, the feed, further names."""

from __future__ import annotations

from generator.render import navigation
from generator.render.feed_link import with_feed
from generator.render.maker import Maker
from generator.render.search_words import with_names
from generator.render.structured.script import with_structured_data
from generator.site import Part


def finished(maker: Maker, part: Part) -> Part:
    """The part with all that its pages' meta says."""
    name, tabs = maker.pick(maker.publication.settings.name), navigation.tabs(maker)
    return with_names(with_feed(with_structured_data(part, name, tabs, maker.publication)))
