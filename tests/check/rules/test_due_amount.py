"""Amounts that somebody is due, with and without a benefit that pays them."""

from pathlib import Path

from generator.check.rules.due_amount import check
from tests.changes import both, drop, put
from tests.corpus import BENEFITS, FAMILY, SCHEME, files, rule_faults

FIRST = (BENEFITS, "benefits", 0)


def at(indicator: str) -> int:
    return [one["id"] for one in files()[FAMILY]["indicators"]].index(indicator)


def test_bad(tmp_path: Path) -> None:
    contents = files()
    both(
        put(FAMILY, "indicators", at("fee"), "purpose", value="entitlement"),
        drop(*FIRST, "pays"),
    )(contents)
    [(path, _, message)] = rule_faults(tmp_path, contents, check)
    told = "no benefit pays 'fee', which somebody is due; name it in one, or begin one: "
    begin = "`python -m generator new benefits 990100 2023 parking` [due-amount]"
    assert (path, message) == (SCHEME, told + begin)


def test_good(tmp_path: Path) -> None:
    contents = files()
    assert rule_faults(tmp_path, contents, check) == []
    put(FAMILY, "indicators", at("fee"), "purpose", value="entitlement")(contents)
    assert rule_faults(tmp_path, contents, check) == []


def test_what_nobody_is_due_needs_no_benefit(tmp_path: Path) -> None:
    contents = files()
    both(
        put(FAMILY, "indicators", at("fee"), "purpose", value="requirement"),
        drop(*FIRST, "pays"),
    )(contents)
    assert rule_faults(tmp_path, contents, check) == []
