"""An item's clause leads `trace` to the item, whatever numbers the notice has."""

import pytest

from generator.trace.clauses import regions
from tests.draft.expected import Notice, drafted, notices

PLANS = [notice for notice in notices() if not notice.refused]


@pytest.mark.parametrize("notice", PLANS, ids=[notice.name for notice in PLANS])
def test_every_item_lies_in_its_clause(notice: Notice) -> None:
    found = drafted(notice.name)
    for each in found.programmes:
        start = each.item.title.span()[0]
        places = regions(found.notice.raw, each.item.clause)
        assert any(first <= start < last for first, last in places), each.item.clause


@pytest.mark.parametrize(
    ("name", "clauses"),
    [
        ("anhui-cover-and-plan", ["一(一)", "一(二)", "二(三)"]),
        ("zhejiang-labelled-blocks", ["一", "二", "三"]),
        ("jiangsu-is-list", ["之一", "之二", "之三"]),
        ("xinjiang-paragraph-list", ["①", "②", "③"]),
        ("anhui-brackets-digits", ["(1)", "(2)", "(3)"]),
        ("hunan-table", ["段3", "段4", "段5"]),
    ],
)
def test_how_clauses_are_written(name: str, clauses: list[str]) -> None:
    assert [each.item.clause for each in drafted(name).programmes[:3]] == clauses
