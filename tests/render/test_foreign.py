"""What is in the other language is marked, and only that."""

import pytest

from generator.render.foreign import mark_chinese, other_language


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Nothing here", "Nothing here"),
        ("民生实事", '<span lang="zh-Hans">民生实事</span>'),
        ("clause 附件4 二(三)1 says", None),
        ("it prints 3.1万个 for all", None),
        ("a <b> and 万", None),
    ],
)
def test_chinese_is_marked(text: str, marked: str | None) -> None:
    found = mark_chinese(text)
    if marked is not None:
        assert found == marked
    plain = found.replace('<span lang="zh-Hans">', "").replace("</span>", "")
    assert "<" not in plain
    assert plain.unescape() == text


def test_a_phrase_keeps_its_digits_and_brackets() -> None:
    assert mark_chinese("it prints 3.1万个 here").count("<span") == 1
    assert '">3.1万个<' in mark_chinese("it prints 3.1万个").unescape()


def test_what_stands_around_keeps_its_spaces() -> None:
    assert mark_chinese("a 万 b") == 'a <span lang="zh-Hans">万</span> b'


@pytest.mark.parametrize(
    ("text", "lang", "code"),
    [
        ("附件5 附", "en", "zh-Hans"),
        ("360100", "en", None),
        ("Each city's part", "zh", "en"),
        ("CC BY 4.0", "zh", None),
        ("每 part of it 市", "zh", None),
        ("parking-spaces", "zh", None),
    ],
)
def test_the_language_of_a_cell(text: str, lang: str, code: str | None) -> None:
    assert other_language(text, "en" if lang == "en" else "zh") == code
