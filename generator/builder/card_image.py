"""Draws a card: 1200 by 630 pixels, as other sites show it beside a link."""

import io
from collections.abc import Callable, Iterator
from functools import cache

from PIL import Image, ImageChops, ImageColor, ImageDraw

from generator.builder.card_text import fitted, font
from generator.builder.styles import colour
from generator.project import SHIPPED
from generator.site import Card

SIZE = (1200, 630)
THEME = SHIPPED / "theme"
MARK = THEME / "assets/icon-192.png"
_LEFT, _TOP, _WIDTH = 88, 52, 1024
_MARK = 72
_STRIPE = 14
# How many shades each colour of the tokens gets from the paper to itself. More would be smoother,
# and larger: with these no card of the real data has more than 15 KB.
SHADES = {"ink": 2, "jade": 2, "ink-soft": 2, "seal": 2}
_ON_SEAL = 2  # shades of the white in the mark

Pen = Callable[[str, tuple[int, int], str, int, str], None]


def card_image(card: Card, name: str) -> bytes:
    """The card of the site called `name`, as PNG; the same bytes for the same card."""
    masks = {colour: Image.new("L", SIZE) for colour in SHADES}
    brushes = {colour: ImageDraw.Draw(mask) for colour, mask in masks.items()}

    def write(colour: str, place: tuple[int, int], text: str, size: int, anchor: str) -> None:
        brushes[colour].text(place, text, fill=255, font=font(size), anchor=anchor)

    brushes["seal"].rectangle((0, 0, _STRIPE - 1, SIZE[1]), fill=255)
    masks["seal"].paste(_mark().getchannel("A"), (_LEFT, _TOP))
    write("ink", (_LEFT + _MARK + 20, _TOP + _MARK // 2), name, 38, "lm")
    _title(write, card)
    _figure(write, card)
    return _png(masks)


def _title(write: Pen, card: Card) -> None:
    """The title, with what stands above it."""
    sizes: tuple[int, ...] = (60, 52, 46) if card.figure else (80, 68, 56)
    top = _TOP + _MARK + 40
    if card.above:
        size, [above] = fitted(card.above, (36, 30), _WIDTH, 1)
        write("jade", (_LEFT, top), above, size, "la")
        top += 56
    else:
        sizes = (80, *sizes)
    size, lines = fitted(card.title, sizes, _WIDTH, 2 if card.figure else 3)
    if lines[-1].endswith("…"):
        size, lines = fitted(card.title, (42,), _WIDTH, 3)
    for line in lines:
        write("ink", (_LEFT, top), line, size, "la")
        top += round(size * 1.3)


def _figure(write: Pen, card: Card) -> None:
    """The figure, with its label under it, along the lower edge."""
    if card.figure:
        size, [figure] = fitted(card.figure, (84, 72, 60, 48), _WIDTH, 1)
        write("jade", (_LEFT, 514), figure, size, "ls")
    if card.label:
        size, [label] = fitted(card.label, (34, 28), _WIDTH, 1)
        write("ink-soft", (_LEFT, 572), label, size, "ls")


@cache
def _mark() -> Image.Image:
    with Image.open(MARK) as icon:
        return icon.convert("RGBA").resize((_MARK, _MARK), Image.Resampling.LANCZOS)


def _png(masks: dict[str, Image.Image]) -> bytes:
    """The masks, one a colour, in one image whose pixels are places in a palette."""
    image, first = Image.new("L", SIZE), 1
    for name, mask in masks.items():
        image = ImageChops.lighter(image, mask.point(_steps(SHADES[name], first)))
        first += SHADES[name]
    green = _mark().getchannel("G")  # 58 in the seal's red, 255 in the white on it
    white = green.point(lambda level: max(0, level - 58) * 255 // 197)
    strokes = ImageChops.multiply(white, _mark().getchannel("A"))
    image.paste(strokes.point(_steps(_ON_SEAL, first)), (_LEFT, _TOP), strokes.point(_inked))
    image.putpalette(bytes(_palette()))
    buffer = io.BytesIO()
    image.save(buffer, "PNG", bits=4, compress_level=8)
    return buffer.getvalue()


def _inked(level: int) -> int:
    return 255 if level >= 64 else 0


def _steps(shades: int, first: int) -> list[int]:
    """For each of 256 levels the place in the palette: 0, or one from `first` on."""
    steps = (round(level * shades / 255) for level in range(256))
    return [first + step - 1 if step else 0 for step in steps]


@cache
def _palette() -> tuple[int, ...]:
    paper = colour(THEME, "paper")
    shades = list(_mixed(paper, paper, 1))
    for name, number in SHADES.items():
        shades += _mixed(paper, colour(THEME, name), number)
    return tuple(shades + list(_mixed(colour(THEME, "seal"), "#ffffff", _ON_SEAL)))


def _mixed(ground: str, ink: str, number: int) -> Iterator[int]:
    """The channels of `number` colours from near `ground` to `ink` itself."""
    below, above = ImageColor.getrgb(ground), ImageColor.getrgb(ink)
    for step in range(1, number + 1):
        for low, high in zip(below, above, strict=True):
            yield round(low + (high - low) * step / number)
