"""A language's web app manifest: what the site is called and looks like on a home screen."""

import json
from pathlib import Path

from generator.builder.styles import colour
from generator.lang import LANGUAGE_TAGS, Lang

FILE = "assets/site.webmanifest"
"""Where it stands below its language's root; its own links are relative to it."""

_ICONS = (
    {"src": "mark.svg", "sizes": "any", "type": "image/svg+xml"},
    {"src": "icon-192.png", "sizes": "192x192", "type": "image/png"},
    {
        "src": "icon-maskable.png",
        "sizes": "512x512",
        "type": "image/png",
        "purpose": "maskable",
    },
)


def manifest(lang: Lang, name: str, theme: Path) -> bytes:
    """The manifest (W3C Web Application Manifest) as JSON.

    Its scope is both languages, or the other one would open in a browser. Buttons for back and
    for loading anew stay, as pages have none of their own.
    """
    paper = colour(theme, "paper")
    content = {
        "name": name,
        "short_name": name,
        "lang": LANGUAGE_TAGS[lang],
        "dir": "ltr",
        "start_url": "../",
        "scope": "../../",
        "display": "minimal-ui",
        "background_color": paper,
        "theme_color": paper,
        "icons": _ICONS,
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"
