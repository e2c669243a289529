"""The manifest of each language: its name, colours of the tokens, icons that are what they say."""

import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest

from generator.builder.fault import BuildError
from generator.builder.manifest import FILE
from generator.builder.styles import colour
from generator.lang import Lang
from generator.project import PROJECT
from tests.builder.sample import NAMES

THEME = PROJECT / "theme"


def _read(site: Path, lang: Lang) -> dict[str, Any]:
    loaded = json.loads((site / lang / FILE).read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def _size(png: Path) -> tuple[int, int]:
    head = png.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", head[16:])
    return width, height


@pytest.mark.parametrize(("lang", "locale"), [("zh", "zh-Hans"), ("en", "en")])
def test_it_names_the_site_in_its_language(sample: Path, lang: Lang, locale: str) -> None:
    made = _read(sample, lang)
    assert (made["name"], made["short_name"], made["lang"]) == (NAMES[lang], NAMES[lang], locale)
    place = sample / lang / FILE
    assert (place.parent / made["start_url"]).resolve() == sample.resolve() / lang
    assert (place.parent / made["scope"]).resolve() == sample.resolve()


def test_its_colours_are_the_tokens(sample: Path) -> None:
    tokens = (THEME / "styles/tokens.css").read_text(encoding="utf-8")
    found = re.search(r"--paper: (\S+);", tokens)
    assert found
    made = _read(sample, "zh")
    assert {made["background_color"], made["theme_color"]} == {found[1]}


def test_an_unknown_colour_stops_the_build() -> None:
    with pytest.raises(BuildError, match="no colour --beige"):
        colour(THEME, "beige")


def test_icons_are_there_small_and_as_large_as_said(sample: Path) -> None:
    icons = _read(sample, "en")["icons"]
    folder = (sample / "en" / FILE).parent
    assert {icon.get("purpose", "any") for icon in icons} == {"any", "maskable"}
    for icon in icons:
        path = folder / icon["src"]
        assert path.stat().st_size < 5_000
        if icon["type"] == "image/png":
            assert icon["sizes"] == "{}x{}".format(*_size(path))
    assert _size(folder / "apple-touch-icon.png") == (180, 180)


def test_every_page_leads_to_it(sample: Path) -> None:
    html = (sample / "en/places/990100/2023/parking/index.html").read_text(encoding="utf-8")
    assert '<link rel="manifest" href="../../../../assets/site.webmanifest">' in html
    assert '<link rel="apple-touch-icon" href="../../../../assets/apple-touch-icon.png">' in html
