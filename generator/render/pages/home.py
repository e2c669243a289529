"""The home page of a language."""

from __future__ import annotations

from generator.render import paths
from generator.render.maker import Maker
from generator.site import Page


def home_page(maker: Maker) -> Page:
    """Where a resident begins: places, topics, and what else there is."""
    dataset = maker.dataset
    counts = {
        "plans": len(dataset.plans),
        "programmes": len(list(dataset.programmes())),
        "figures": len(list(dataset.figures())),
        "documents": len(dataset.documents),
    }
    more = (("compare", paths.FAMILIES), ("data", paths.DATA), ("method", paths.METHOD))
    return maker.page(
        "home.md.jinja",
        paths.HOME,
        maker.word("home_title"),
        maker.word("home_description"),
        {"kind": "home", "hide": ["navigation", "toc"]},
        counts=counts,
        plans=dataset.plans,
        more=more,
    )
