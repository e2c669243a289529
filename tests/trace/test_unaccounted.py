from generator.trace.place import place
from generator.trace.unaccounted import unaccounted
from tests.trace.sample import claim, source


def test_numbers_without_a_claim_come_with_line_and_sentence() -> None:
    text = source("一、提高60元，达到885元。\n另有 7 件。\n")
    placed, _ = place(text, [claim("a", "一", "60元")])
    loose = [(one.line, one.number, one.sentence) for one in unaccounted(text, placed)]
    assert loose == [(1, "885", "一、提高60元，达到885元"), (2, "7", "另有 7 件")]


def test_years_and_list_numbers_need_no_claim() -> None:
    text = source("1. 做完2023年的事。\n附件 2\n")
    assert list(unaccounted(text, [])) == []
