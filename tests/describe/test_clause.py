"""Clauses in English words."""

import re

import pytest

from generator.describe.clause import clause_words, english_clause
from generator.export.tables import TABLES
from tests.real_data import real_dataset

HAN = re.compile(r"[^\x00-\x7f]")


@pytest.mark.parametrize(
    ("clause", "english"),
    [
        ("二(七)", "2(7)"),
        ("一", "item 1"),
        ("十", "item 10"),
        ("四(十六)", "4(16)"),
        ("附件8 四(一)1", "annex 8, 4(1)1"),
        ("附件3 三(二)1(2)", "annex 3, 3(2)1(2)"),
        ("三1", "3.1"),
        ("六(12)", "6, (12)"),
        ("六(十二)", "6(12)"),
        ("三(一)①", "3(1), item 1"),
        ("附件1 附", "annex 1, table"),
        ("附件7 附1", "annex 7, attachment 1"),
        ("附件10", "annex 10"),
        ("附", "table"),
        ("题头", "heading"),
        ("引言", "preamble"),
        ("落款", "signature"),
        ("末段", "closing paragraph"),
        ("6", "item 6"),
        ("(二)", "item (2)"),
        ("6(2)⑩", "6(2), item 10"),
        ("三之二", "item 3, list item 2"),
        ("段3句2", "paragraph 3, sentence 2"),
        ("四(十六)句1", "4(16), sentence 1"),
        ("引言句2", "preamble, sentence 2"),
        ("六句2", "item 6, sentence 2"),
    ],
)
def test_a_clause_in_english(clause: str, english: str) -> None:
    assert clause_words(clause, "en") == english
    assert clause_words(clause, "zh") == clause


def test_what_is_no_clause() -> None:
    with pytest.raises(ValueError, match="第六条"):
        english_clause("第六条")


def test_every_clause_of_the_data_reads_in_english_and_none_like_another() -> None:
    dataset = real_dataset()
    clauses = {
        str(clause)
        for table in TABLES
        if "clause" in table.row.model_fields
        for row in table.rows(dataset)
        if (clause := getattr(row, "clause"))  # noqa: B009
    }
    assert len(clauses) > 100
    english = [english_clause(clause) for clause in clauses]
    assert not [words for words in english if HAN.search(words)]
    assert not [words for words in english if words.isdigit()]
    assert len(set(english)) == len(clauses)
