"""Cards: small pictures, the same each time, drawn once, under an absolute address."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from generator.builder.card_image import SIZE, card_image
from generator.builder.card_text import fitted, font, lacking
from generator.site import Card, OfflineCopy, Page, Site
from tests.builder.conftest import Workshop
from tests.builder.sample import NAMES, sample_site

BASE = "https://example.org/minsheng"
HOME = Card("What was promised")
CARD = Card("持续扩大公共停车设施供给", "云州市 · 2023年", "10888个", "新增停车泊位")
IMAGE = re.compile(r'<meta property="og:image" content="([^"]+)">')
LONG = (
    "关心关爱城乡孤儿、事实无人抚养儿童和留守儿童（含困境儿童），以及其他需要特别照顾的群体。" * 3
)


def _with(site: Site, **cards: Card | None) -> Site:
    """The site with cards on English pages: on the home page, and on that of the programme."""
    paths = {"home": "", "programme": "places/990100/2023/parking"}
    found = {paths[name]: card for name, card in cards.items()}

    def given(page: Page) -> Page:
        return replace(page, card=found.get(page.path))

    parts = (
        replace(part.whole(), pages=tuple(map(given, part.pages))) if part.lang == "en" else part
        for part in site.parts
    )
    return replace(site, parts=tuple(parts))


def _image(site: Path, page: str) -> str | None:
    found = IMAGE.search((site / page / "index.html").read_text(encoding="utf-8"))
    return found[1] if found else None


def test_a_card_is_a_small_picture_and_the_same_each_time() -> None:
    made = card_image(CARD, NAMES["zh"])
    assert len(made) <= 15_000
    assert made == card_image(replace(CARD), NAMES["zh"])
    with Image.open(io.BytesIO(made)) as image:
        assert (image.format, image.size) == ("PNG", SIZE)
        colours = image.convert("RGB").getcolors()
    assert colours is not None
    most, ground = max(colours)
    assert ground == (0xFA, 0xF8, 0xF3)
    assert most < SIZE[0] * SIZE[1] * 0.97
    for one in (
        replace(CARD, title="另一个"),
        replace(CARD, figure="9个"),
        replace(CARD, label=""),
    ):
        assert card_image(one, NAMES["zh"]) != made


def test_a_long_title_gets_a_third_line_beside_a_figure() -> None:
    one, other = (replace(CARD, title=LONG[:end]) for end in (62, 63))
    assert card_image(one, NAMES["zh"]) != card_image(other, NAMES["zh"])


def test_text_is_broken_where_a_reader_would() -> None:
    size, lines = fitted(LONG, (60, 40), 900, 99)
    assert size == 60
    assert "".join(lines) == LONG
    assert all(font(60).getlength(line) <= 900 for line in lines)
    assert not [line for line in lines if line[0] in "，。、；：！？）》" or line[-1] in "（《"]
    assert fitted("Raise the minimum allowance", (60,), 500, 9)[1] == [
        "Raise the",
        "minimum",
        "allowance",
    ]


def test_text_that_is_too_long_gets_smaller_then_ends_early() -> None:
    assert fitted("短", (60, 40), 900, 1) == (60, ["短"])
    assert fitted("停" * 20, (60, 40), 900, 1)[0] == 40
    size, lines = fitted(LONG, (60, 40), 900, 2)
    assert (size, len(lines)) == (40, 2)
    assert lines[1].endswith("…")
    assert font(40).getlength(lines[1]) <= 900


def test_what_the_font_lacks_is_known() -> None:
    assert lacking("停车 Parking, 50%—“约”") == []
    assert lacking("囧a囧𠮷") == ["囧", "𠮷"]


def test_pages_name_their_card_by_its_whole_address(workshop: Workshop) -> None:
    workshop.build(_with(sample_site(), home=HOME, programme=CARD), BASE)
    own = _image(workshop.out, "en/places/990100/2023/parking")
    home = _image(workshop.out, "en")
    assert own != home == _image(workshop.out, "en/about")
    assert _image(workshop.out, "zh/about") is None  # no Chinese page has one
    for address in (own, home):
        assert address
        assert address.startswith(f"{BASE}/en/cards/")
        assert (workshop.out / address.removeprefix(f"{BASE}/")).is_file()
    assert len(list(workshop.out.rglob("cards/*"))) == 2
    html = (workshop.out / "en/places/990100/2023/parking/index.html").read_text(encoding="utf-8")
    alt = "云州市 · 2023年 · 持续扩大公共停车设施供给 · 10888个 · 新增停车泊位"
    assert f'<meta property="og:image:alt" content="{alt}">' in html
    assert '<meta property="og:locale" content="en_GB">' in html
    assert '<meta property="og:locale:alternate" content="zh_CN">' in html
    assert '<meta name="twitter:card" content="summary_large_image">' in html


def test_without_an_address_there_are_no_cards(workshop: Workshop) -> None:
    workshop.build(_with(sample_site(), home=HOME))
    assert _image(workshop.out, "en") is None
    assert not list(workshop.out.rglob("cards"))
    html = (workshop.out / "en/index.html").read_text(encoding="utf-8")
    assert '<meta property="og:title" content="Minsheng">' in html
    assert '<meta name="twitter:card" content="summary">' in html


def test_an_edit_draws_its_card_alone(workshop: Workshop) -> None:
    workshop.build(_with(sample_site(), home=HOME, programme=CARD), BASE)
    kept = workshop.work / "cards"
    before = {path.name: path.stat().st_mtime_ns for path in kept.iterdir()}
    edited = replace(CARD, figure="10889个")
    workshop.build(_with(sample_site(), home=HOME, programme=edited), BASE)
    after = {path.name: path.stat().st_mtime_ns for path in kept.iterdir()}
    assert len(before) == len(after) == 2
    assert len(set(before.items()) & set(after.items())) == 1


def test_cards_that_were_lost_are_drawn_again(workshop: Workshop) -> None:
    site = _with(sample_site(), home=HOME)
    workshop.build(site, BASE)
    for path in (workshop.work / "cards").iterdir():
        path.unlink()
    assert workshop.build(site, BASE).rendered == ()
    assert len(list((workshop.out / "en/cards").iterdir())) == 1


def test_a_character_without_a_picture_is_named(
    workshop: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = replace(CARD, title="囧村")
    workshop.build(_with(sample_site(), home=HOME, programme=odd), BASE)
    said = capsys.readouterr().err
    assert "en/places/990100/2023/parking: no picture in noto-sans-sc-bold.woff2" in said
    assert "囧 (U+56E7)" in said
    assert _image(workshop.out, "en/places/990100/2023/parking") == _image(workshop.out, "en")


def test_the_offline_copy_leaves_them_out(workshop: Workshop) -> None:
    workshop.build(
        replace(_with(sample_site(), home=HOME), offline=(OfflineCopy("all.zip"),)), BASE
    )
    assert b"/cards/" not in (workshop.out / "all.zip").read_bytes()
