"""The laws of strong Kleene logic."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.eligibility.kleene import State, every, negated, some

STATES: list[State] = [True, False, None]
ANY = st.lists(st.sampled_from(STATES), max_size=5)
PAIRS = list(product(STATES, STATES))


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        (True, True, True),
        (True, False, False),
        (True, None, None),
        (False, False, False),
        (False, None, False),
        (None, None, None),
    ],
)
def test_table_of_every(left: State, right: State, both: State) -> None:
    assert every([left, right]) is both
    assert every([right, left]) is both


@pytest.mark.parametrize(
    ("left", "right", "either"),
    [
        (True, True, True),
        (True, False, True),
        (True, None, True),
        (False, False, False),
        (False, None, None),
        (None, None, None),
    ],
)
def test_table_of_some(left: State, right: State, either: State) -> None:
    assert some([left, right]) is either
    assert some([right, left]) is either


def test_table_of_negated() -> None:
    assert [negated(state) for state in STATES] == [False, True, None]


@given(ANY)
def test_de_morgan(states: list[State]) -> None:
    assert negated(every(states)) is some([negated(one) for one in states])
    assert negated(some(states)) is every([negated(one) for one in states])


@given(ANY, ANY)
def test_parts_can_be_taken_together(left: list[State], right: list[State]) -> None:
    assert every([every(left), every(right)]) is every(left + right)
    assert some([some(left), some(right)]) is some(left + right)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_absorption(one: State, other: State) -> None:
    assert every([one, some([one, other])]) is one
    assert some([one, every([one, other])]) is one


@given(ANY, st.data())
def test_what_becomes_known_never_takes_back_what_was(
    states: list[State], data: st.DataObject
) -> None:
    known = [data.draw(st.booleans()) if one is None else one for one in states]
    for combine in (every, some):
        if (before := combine(states)) is not None:
            assert combine(known) is before


def test_of_nothing_every_one_holds_and_none_does() -> None:
    assert (every([]), some([])) == (True, False)
