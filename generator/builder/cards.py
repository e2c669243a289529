"""The cards of a site: which page has which, under what address, drawn once and kept."""

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import astuple, replace
from functools import cache
from pathlib import Path

import PIL

from generator.builder.card_image import MARK, SHADES, THEME, card_image
from generator.builder.card_text import FONT, lacking
from generator.builder.styles import colour
from generator.lang import Lang
from generator.site import Card, Page, Site

FOLDER = "cards"
"""Where they stand below their language's root."""
_CODE = (Path(__file__).with_name(name) for name in ("card_image.py", "card_text.py"))


def with_cards(site: Site, base_url: str) -> Site:
    """The site whose pages' meta name their `card`: the address, and its text as `alt`.

    A page without one of its own, or whose own needs a character that the font hasn't, gets that
    of its language's home page; what is lacking is said on stderr.
    """
    home: dict[Lang, Card | None] = dict(site.home_cards)
    home |= {part.lang: page.card for part in site.parts for page in part.pages if page.path == ""}
    parts = []
    for part in site.parts:
        pages = []
        for page in part.pages:
            own = _drawable(part.lang, page)
            card = own or home.get(part.lang)
            meta = dict(page.meta)
            if card:
                name = card_name(card, site.names[part.lang])
                address = f"{base_url}/{part.lang}/{FOLDER}/{name}"
                meta["card"] = {"address": address, "alt": _alt(card)}
            pages.append(replace(page, meta=meta, card=own))
        parts.append(replace(part, pages=tuple(pages)))
    return replace(site, parts=tuple(parts))


def _drawable(lang: Lang, page: Page) -> Card | None:
    signs = lacking("".join(astuple(page.card))) if page.card else []
    if signs:
        named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in signs)
        print(f"{lang}/{page.path}: no picture in {FONT.name} for {named}", file=sys.stderr)
    return None if signs else page.card


def _alt(card: Card) -> str:
    return " · ".join(text for text in (card.above, card.title, card.figure, card.label) if text)


def card_name(card: Card, site_name: str) -> str:
    """The card's file, named by all that it is made from: another card has another address."""
    text = json.dumps([astuple(card), site_name, _style()], ensure_ascii=False)
    return f"{hashlib.sha256(text.encode()).hexdigest()[:20]}.png"


@cache
def _style() -> str:
    """A digest of how cards are drawn."""
    digest = hashlib.sha256(f"pillow {PIL.__version__}".encode())
    for path in (FONT, MARK, *_CODE):
        digest.update(path.read_bytes())
    for name in ("paper", *SHADES):
        digest.update(colour(THEME, name).encode())
    return digest.hexdigest()


def make_card(card: Card, site_name: str, folder: Path) -> Path:
    """The card's file in `folder`, drawn if it isn't there; several processes may ask at once."""
    path = folder / card_name(card, site_name)
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(f".{os.getpid()}")
        aside.write_bytes(card_image(card, site_name))
        aside.rename(path)
    return path


def cards_of(site: Site, folder: Path) -> Iterator[tuple[Lang, Path]]:
    """Every card that the site shows, with its language; all others leave `folder`."""
    found = {
        (part.lang, make_card(page.card, site.names[part.lang], folder))
        for part in site.parts
        for page in part.pages
        if page.card
    }
    kept = {path for _, path in found}
    for path in folder.iterdir() if folder.is_dir() else ():
        if path not in kept:
            path.unlink()
    yield from sorted(found)
