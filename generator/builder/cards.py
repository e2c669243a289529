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
from generator.site import Card, Page, Part, Site

FOLDER = "cards"
"""Where they stand below their language's root."""
_CODE = (Path(__file__).with_name(name) for name in ("card_image.py", "card_text.py"))


def with_home_cards(site: Site) -> Site:
    """The site that names the cards of its home pages, where they have any.

    What the cards of other pages need and the font lacks is said on stderr.
    """
    home = dict(site.home_cards)
    for part in site.parts:
        for head in part.heads:
            if head.card and not drawable(head.card):
                _tell(part.lang, head.path, head.card)
            if head.card and head.path == "":
                home[part.lang] = head.card
    return replace(site, home_cards=home)


def with_cards(part: Part, site: Site, base_url: str) -> Part:
    """The part whose pages' meta name their `card`: the address, and its text as `alt`.

    A page without one of its own, or whose own can't be drawn, gets that of its language's home
    page.
    """
    home = site.home_cards.get(part.lang)
    folder = f"{base_url}/{part.lang}/{FOLDER}"

    def given(page: Page) -> Page:
        card = page.card if page.card and drawable(page.card) else home
        if not card:
            return page
        address = f"{folder}/{card_name(card, site.names[part.lang])}"
        return replace(page, meta={**page.meta, "card": {"address": address, "alt": _alt(card)}})

    return replace(part, pages=tuple(map(given, part.pages)))


def cards_digest(site: Site) -> str:
    """Of all that decides which card a page names, but for its own."""
    return hashlib.sha256(repr((_style(), sorted(site.home_cards.items()))).encode()).hexdigest()


@cache
def drawable(card: Card) -> bool:
    """Whether the font has all characters of the card."""
    return not lacking("".join(astuple(card)))


def _tell(lang: Lang, path: str, card: Card) -> None:
    signs = lacking("".join(astuple(card)))
    named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in signs)
    print(f"{lang}/{path}: no picture in {FONT.name} for {named}", file=sys.stderr)


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
        (part.lang, make_card(head.card, site.names[part.lang], folder))
        for part in site.parts
        for head in part.heads
        if head.card and drawable(head.card)
    }
    kept = {path for _, path in found}
    for path in folder.iterdir() if folder.is_dir() else ():
        if path not in kept:
            path.unlink()
    yield from sorted(found)
