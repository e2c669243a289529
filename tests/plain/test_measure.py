"""What the measures make of words and sentences whose answer is known."""

import pytest

from generator.lang import Lang
from tests.plain.measure import awkward, grade, officialese, rare, sentence_lengths, syllables

SPOKEN = {
    1: "year care paid help place homes raised",
    2: "people office programme apply receive amount bodies places centre table",
    3: "hospital subsidy government insurance allowance family guarantee document residents",
    4: "available registration responsible authority certificate",
    5: "disability",
}


@pytest.mark.parametrize(("count", "word"), [(n, w) for n, line in SPOKEN.items() for w in line.split()])  # fmt: skip # noqa: E501
def test_syllables(count: int, word: str) -> None:
    assert syllables(word) == count


def test_a_figure_is_read_at_a_glance() -> None:
    assert syllables("31,000") == 1


def test_the_grade_by_hand() -> None:
    # 9 words in 2 sentences, 15 syllables.
    text = "Apply at the office. Bring the identity card along."
    assert grade(text) == pytest.approx(0.39 * 9 / 2 + 11.8 * 15 / 9 - 15.59)


def test_hard_sentences_have_a_higher_grade() -> None:
    easy = "You get 300 yuan a month. Apply at the town office."
    hard = (
        "Eligibility for disbursement necessitates verification by the competent administrative"
        " authorities responsible for supervising implementation in the respective jurisdictions."
    )
    assert grade(easy) < 3
    assert grade(hard) > 20


def test_chinese_sentences() -> None:
    assert sentence_lengths("补助发给机构。请运行 make site，再看一看") == [6, 10]
    assert sentence_lengths("见《很长很长的文件名称》第三条") == [4]


def test_officialese_outside_titles() -> None:
    assert officialese("切实落实责任") == ["切实", "落实"]
    assert officialese("《关于切实落实责任的通知》") == []


def test_rare_characters_outside_titles() -> None:
    assert rare("补助发给瑷珲《瑷珲条约》") == {"瑷", "珲"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "没有参加养老保险，而且是下面哪一种？"),
        ("zh", "最近三年都没有违规、没有出事吧？"),
        ("zh", "其余的文件留给主管部门定。"),
        ("en", "Is the person without pension insurance and one of these?"),
        ("en", "A part that browsers send to nobody."),
        ("en", "{n} depend on an answer"),
    ],
)
def test_turns_to_stumble_over_are_found(lang: Lang, text: str) -> None:
    assert awkward(text, lang)
