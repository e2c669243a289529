"""The order of the keys at the top of a file."""

from pathlib import Path

import pytest

from generator.check.rules.key_order import check, keys_of
from generator.fault import Reorder
from generator.model.benefit import Benefit
from generator.model.programme import Programme
from tests.corpus import (
    ALLOCATION,
    BENEFITS,
    FAMILY,
    PLAN,
    PROGRAMME,
    SCHEME,
    corpus_of,
    files,
    rule_faults,
)


@pytest.mark.parametrize("path", [ALLOCATION, BENEFITS, FAMILY, PLAN, PROGRAMME, SCHEME])
def test_bad(tmp_path: Path, path: str) -> None:
    contents = files()
    first, second = list(contents[path])[:2]
    contents[path] = {second: contents[path].pop(second), **contents[path]}
    [(where, place, message)] = rule_faults(tmp_path, contents, check)
    assert (where, place.split(":")[0]) == (path, f"^{first}")
    assert message.startswith(f"'{first}' belongs before '{second}'; the order is {first}, ")


def test_the_fix_is_the_whole_order(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["id"] = contents[PROGRAMME].pop("id")
    [found] = check(corpus_of(tmp_path, contents))
    assert found.fix == Reorder(keys_of(Programme))


def test_good(tmp_path: Path) -> None:
    contents = files()
    contents[PLAN]["programmes"] = [dict(reversed(contents.pop(PROGRAMME).items()))]
    assert rule_faults(tmp_path, contents, check) == []


def test_keys_are_those_of_the_files() -> None:
    assert keys_of(Programme)[:5] == ("id", "number", "family", "group", "clause")
    assert keys_of(Programme)[-1] == "document"
    assert "for" in keys_of(Benefit)
    assert "whom" not in keys_of(Benefit)
