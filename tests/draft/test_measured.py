"""How much of the made-up notices is found, and how little that isn't there."""

from collections import Counter
from collections.abc import Callable, Iterable

import pytest

from generator.draft.draft import ProgrammeFound
from tests.draft.expected import Notice, Wanted, drafted, notices, plain

LEAST_FOUND, MOST_FALSE = 0.95, 0.02
FEWEST_NOTICES = 20

Pair = tuple[Wanted | None, ProgrammeFound | None]


def pairs(notice: Notice) -> list[Pair]:
    """Each item wanted beside the one found under its number, and those that nobody wants."""
    found = {each.item.number: each for each in drafted(notice.name).programmes}
    listed: list[Pair] = [(item, found.pop(item.number, None)) for item in notice.items]
    return listed + [(None, each) for each in found.values()]


def titles(pair: Pair) -> tuple[list[str], list[str]]:
    wanted, found = pair
    return [wanted.title] if wanted else [], [found.item.name] if found else []


def leads(pair: Pair) -> tuple[list[str], list[str]]:
    wanted, found = pair
    printed = [each.printed for each in found.bodies if each.part == "lead"] if found else []
    return wanted.leads if wanted else [], printed


def figures(pair: Pair) -> tuple[list[str], list[str]]:
    wanted, found = pair
    return wanted.figures if wanted else [], [
        each.printed for each in found.figures
    ] if found else []


def counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(map(plain, texts))


@pytest.mark.parametrize("what", [titles, leads, figures])
def test_what_is_found_and_what_is_false(
    what: Callable[[Pair], tuple[list[str], list[str]]],
) -> None:
    wanted = found = right = 0
    faults = []
    for notice in notices():
        for pair in pairs(notice):
            expected, printed = map(counted, what(pair))
            wanted, found = wanted + expected.total(), found + printed.total()
            right += (expected & printed).total()
            if expected != printed:
                faults.append((notice.name, [*(expected - printed)], [*(printed - expected)]))
    assert wanted > 0
    assert right / wanted >= LEAST_FOUND, faults
    assert (found - right) / found <= MOST_FALSE, faults


def test_there_are_enough_notices() -> None:
    assert len(notices()) >= FEWEST_NOTICES


@pytest.mark.parametrize("notice", notices(), ids=[notice.name for notice in notices()])
def test_particulars(notice: Notice) -> None:
    found = drafted(notice.name)
    assert (found.refused is not None) == notice.refused
    assert not (found.refused and found.programmes)
    if notice.stated is not None:
        assert found.stated == notice.stated
    for name, value in notice.document.items():
        assert getattr(found.head, name) == value
