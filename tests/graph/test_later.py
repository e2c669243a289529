"""A record that is made when it is asked for is then one as any other."""

import copy
import pickle
import weakref
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from generator.graph.later import later, once, waits


@dataclass(frozen=True)
class Thing:
    """Something with a part that takes long to make."""

    name: str
    size: int

    @property
    def twice(self) -> int:
        """What is worked out of it."""
        return 2 * self.size


class Maker:
    """Makes a thing, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Thing:
        self.times += 1
        return Thing("a", 3)


def _later() -> tuple[Thing, Maker]:
    make = Maker()
    return later(Thing, {"name": "a"}, make), make


def test_what_is_known_makes_nothing() -> None:
    thing, make = _later()
    assert thing.name == "a"
    assert isinstance(thing, Thing)
    assert waits(thing)
    assert make.times == 0


def test_it_is_made_once() -> None:
    thing, make = _later()
    assert (thing.size, thing.twice, thing.size) == (3, 6, 3)
    assert make.times == 1
    assert not waits(thing)
    assert type(thing) is Thing


@pytest.mark.parametrize(
    "way",
    [
        lambda thing: thing,
        lambda thing: replace(thing, name="a"),
        lambda thing: pickle.loads(pickle.dumps(thing)),
        copy.copy,
    ],
)
def test_it_equals_one_that_was_made_at_once(way: Callable[[Thing], Thing]) -> None:
    whole = Thing("a", 3)
    assert way(_later()[0]) == whole
    assert whole == way(_later()[0])
    assert _later()[0] == _later()[0]
    assert {_later()[0], whole} == {whole}
    assert repr(_later()[0]) == repr(whole)


def test_what_it_hasnt_is_missing() -> None:
    thing, _ = _later()
    with pytest.raises(AttributeError):
        getattr(thing, "colour")  # noqa: B009


def test_once_lets_go_of_what_makes_it() -> None:
    make = Maker()
    give, gone = once(make), weakref.ref(make)
    del make
    assert gone() is not None
    assert give() is give()
    assert gone() is None
