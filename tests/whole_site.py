"""A site with all that parts would load later, so that it can be held against another."""

from dataclasses import replace

from generator.site import Site


def whole(site: Site) -> Site:
    """The site with the pages of all its parts, as where nothing is kept."""
    return replace(site, parts=tuple(part.whole() for part in site.parts))
