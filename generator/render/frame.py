"""What the frame of every page takes from the site's settings."""

from __future__ import annotations

from generator.export.publication import Publication
from generator.lang import LANGUAGES
from generator.site import Frame

TOKENS = {"main": "jade", "main_deep": "jade-deep", "main_wash": "jade-wash", "mark": "seal"}
"""The names of the settings' colours among the tokens of the styles."""


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
