"""How texts are cut into the terms that they are looked up by."""

import pytest

from generator.builder.search.text import normal, pairs, terms, tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ＨＰＶ疫苗", "hpv疫苗"),
        ("１０，８８８", "10888"),
        ("10,888 spaces, 3,000 more", "10888 spaces, 3000 more"),
        ("Dībǎo", "dibao"),
    ],
)
def test_texts_are_compared_without_their_looks(text: str, expected: str) -> None:
    assert normal(text) == expected


def test_chinese_words_and_numbers_part() -> None:
    assert tokens("hpv疫苗2针，19.5亿元") == ["hpv", "疫苗", "2", "针", "19.5", "亿元"]


def test_chinese_is_found_by_each_two_characters() -> None:
    assert pairs("停车位") == ["停车", "车位"]
    assert pairs("个") == ["个"]


def test_a_hyphened_word_is_found_written_together_too() -> None:
    assert list(terms("a start-up loan")) == ["a", "start", "up", "loan", "startup"]


def test_the_last_character_of_a_run_is_found_alone_too() -> None:
    assert list(terms("宫颈癌 2针")) == ["宫颈", "颈癌", "癌", "2", "针"]
