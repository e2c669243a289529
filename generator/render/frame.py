"""What all parts of a site have in common, most of it from the site's settings."""

from __future__ import annotations

from collections.abc import Mapping

from generator.export.publication import Publication
from generator.lang import LANGUAGES, Lang
from generator.render import navigation
from generator.render.maker import Maker
from generator.site import Frame, Site

TOKENS = {"main": "jade", "main_deep": "jade-deep", "main_wash": "jade-wash", "mark": "seal"}
"""The names of the settings' colours among the tokens of the styles."""


def site_head(makers: Mapping[Lang, Maker], publication: Publication) -> Site:
    """A site of no parts yet: its names, its tabs and the frame of its pages."""
    names = {lang: publication.settings.name.of(lang) for lang in makers}
    tabs = {lang: navigation.tabs(maker) for lang, maker in makers.items()}
    return Site((), {}, names, tabs, frame=site_frame(publication))


def site_frame(publication: Publication) -> Frame:
    """Contact, licence and colours as the build takes them."""
    own = publication.settings.colours
    colours = {token: getattr(own, name) for name, token in TOKENS.items()}
    return Frame(
        contact=publication.settings.contact or "",
        feedback=publication.settings.feedback or "",
        licence={lang: publication.licence.said.of(lang) for lang in LANGUAGES},
        deed=publication.licence.deed,
        colours={token: value for token, value in colours.items() if value},
    )
