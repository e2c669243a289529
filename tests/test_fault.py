"""Faults: how they read, their order, and the nearest known word."""

from pathlib import Path

import pytest

from generator.fault import Fault, InputError, did_you_mean


def fault(line: int, message: str = "wrong") -> Fault:
    return Fault(Path("data/places.yml"), line, 7, message, "form")


def test_a_fault_is_one_line_with_its_place() -> None:
    shown = str(fault(3, "not  a\n date"))
    assert shown == "data/places.yml:3:7: not a date [form]"


def test_faults_come_once_each_by_line() -> None:
    error = InputError([fault(12), fault(3), fault(12)])
    assert [one.line for one in error.faults] == [3, 12]
    assert str(error) == "2 faults in the data"


@pytest.mark.parametrize(
    ("word", "hint"),
    [("plaond", "; did you mean 'plafond'?"), ("clouse", "; did you mean 'clause'?"), ("x", "")],
)
def test_the_nearest_known_word(word: str, hint: str) -> None:
    assert did_you_mean(word, ["clause", "plafond", "parking"]) == hint


@pytest.mark.parametrize(
    ("message", "hint"),
    [
        ("there is no place 'x'; did you mean 'y'?", "did you mean 'y'?"),
        ("'1; 2' is stated; say it in the total's 'note'", "say it in the total's 'note'"),
        ("'1; 2' can't be read", ""),
        ("wrong", ""),
    ],
)
def test_the_hint_is_what_stands_after_the_last_semicolon(message: str, hint: str) -> None:
    assert fault(1, message).hint == hint
