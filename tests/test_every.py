"""A test of many cases tells of each that fails, under its name."""

from pathlib import Path

import pytest

from tests.every import Check, every


def failures(test: Check) -> list[str]:
    with pytest.raises(ExceptionGroup) as raised:
        test()
    head, *lines = raised.value.message.splitlines()
    assert head.startswith(f"{len(raised.value.exceptions)} of ")
    return lines


def test_all_that_fail_are_told_of() -> None:
    seen = []

    @every("number", range(4))
    def odd(number: int) -> None:
        seen.append(number)
        if not number % 2:
            raise ValueError(f"it is {number}")

    assert failures(odd) == ["(0,): 'it is 0'", "(2,): 'it is 2'"]
    assert seen == [0, 1, 2, 3]


def test_any_error_is_a_failure_under_the_name_of_its_case() -> None:
    @every("one, other", [(1, 2), (1, 0)], ids=["half", "none"])
    def divides(one: int, other: int) -> None:
        assert one / other

    assert failures(divides) == ["none: 'division by zero'"]


def test_no_case_is_a_failure() -> None:
    @every("number", [])
    def nothing(number: int) -> None:
        pass

    with pytest.raises(AssertionError, match="no case"):
        nothing()


@every("name", ["a", "b"])
def test_fixtures_come_beside_the_cases(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(name)
    assert {path.name for path in tmp_path.iterdir()} <= {"a", "b"}


def test_a_name_that_the_test_does_not_take_is_refused() -> None:
    with pytest.raises(AssertionError):
        every("nothing", [1])(lambda number: None)
