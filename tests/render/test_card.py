"""Which pages have a card, what stands on it, and that the font can draw it all."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple

import pytest

from generator.builder.card_image import card_image
from generator.builder.card_text import lacking
from generator.lang import Lang
from generator.site import Card
from tests.real_data import real_dataset, real_site

WITH = {"programme", "plan", "family", "topic", "home"}
Cards = dict[tuple[Lang, str], Card]


@pytest.fixture(scope="module")
def cards() -> Cards:
    parts = real_site().parts
    for part in parts:
        for page in part.pages:
            assert page.card or page.meta.get("kind") not in WITH
    return {(part.lang, page.path): page.card for part in parts for page in part.pages if page.card}


def test_a_programme_says_where_when_what_and_how_much(cards: Cards) -> None:
    path = "places/360100/2023/parking"
    zh, en = cards["zh", path], cards["en", path]
    assert (zh.above, en.above) == ("南昌市 · 2023年", "Nanchang City · 2023")
    assert (zh.figure, en.figure) == ("10888个", "10,888 parking spaces")
    assert zh.label
    assert en.label


def test_a_plan_and_its_place_say_how_many_programmes(cards: Cards) -> None:
    plan = cards["en", "places/360100/2023"]
    place = cards["en", "places/360100"]
    assert (plan.figure, plan.above) == ("20 programmes", "Nanchang City · 2023")
    assert (place.figure, place.above) == ("20 programmes", "2023")
    assert ("en", "places/360102") not in cards  # a place without a plan


def test_one_programme_is_not_counted(cards: Cards) -> None:
    counted = Counter(one.family.id for one in real_dataset().programmes())
    assert 1 in counted.values()
    for family, programmes in counted.items():
        said = f"{programmes}件实事" if programmes > 1 else ""
        assert cards["zh", f"families/{family}"].figure == said


def test_both_languages_have_the_same_cards(cards: Cards) -> None:
    assert {path for lang, path in cards if lang == "zh"} == {
        path for lang, path in cards if lang == "en"
    }


def test_the_font_has_every_character(cards: Cards) -> None:
    assert lacking("".join("".join(astuple(card)) for card in cards.values())) == []


def test_the_fullest_cards_are_small(cards: Cards) -> None:
    fullest = sorted(cards.values(), key=lambda card: -len("".join(astuple(card)).encode()))
    sizes = [len(card_image(card, "民生实事")) for card in fullest[:25]]
    assert max(sizes) <= 15_000
