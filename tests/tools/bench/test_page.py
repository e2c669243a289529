"""The goals beside what was measured, and the page that shows them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import html5lib
import pytest

from generator.builder.timings import Timed
from tools.bench.baselines import NO_HUGO, Baselines
from tools.bench.curves import HEIGHT, WIDTH, drawing
from tools.bench.goals import Sized, goals, outlook
from tools.bench.measure import Cost, Result
from tools.bench.page import write_page
from tools.bench.preview import Reload


def cost(seconds: float) -> Cost:
    return Cost(seconds, seconds, 300_000_000, 150_000_000)


def sized(pages: int, cold: float, hugo: float | None = 1.0, edited: float = 0.01) -> Sized:
    costs = cost(cold), cost(0.1), cost(edited), cost(0.5), cost(0.4)
    ours = Result("made up", pages, *costs, steps={"cold": [Timed("Weaving", cold, 9_000_000)]})
    others = Baselines(cost(2 * cold), cost(hugo) if hugo else None)
    return Sized(ours, others, cost(1.2 * cold), Reload(0.8, browser=True))


def met(sizes: list[Sized]) -> dict[str, bool | None]:
    return {goal.what.split(",")[0]: goal.met for goal in goals(sizes)}


def test_each_goal_is_judged_by_the_largest_size() -> None:
    found = met([sized(400, 4.0), sized(4_000, 40.0, hugo=2.0)])
    assert found["Nothing changed"] is True
    assert found["One figure edited"] is True
    assert found["From saving a file to its own page reloaded (serve)"] is True
    assert found["From nothing"] is False  # the last one: 20 times what Hugo takes
    assert found["Growth of processor time with the pages"] is True
    assert found["Memory of the largest process"] is True
    assert found["Two workers of Dask"] is False


@pytest.mark.parametrize(
    ("pages", "edited", "good"),
    [(402, 0.5, True), (4_900, 0.5, False), (4_900, 0.2, True), (21_000, 0.2, False)],
)
def test_a_larger_site_allows_an_edit_a_smaller_share(
    pages: int, edited: float, good: bool
) -> None:
    assert met([sized(pages, 10.0, edited=edited)])["One figure edited"] is good


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    found = {goal.what: goal for goal in goals([Sized(sized(400, 4.0).ours)])}
    assert found["From nothing, processor time, against Hugo"].met is None
    assert found["From nothing, processor time, against Hugo"].measured == "not measured"


def test_without_a_browser_it_is_said_what_was_timed() -> None:
    told = replace(sized(400, 4.0), reload=Reload(0.6, browser=False))
    assert goals([told])[-1].measured == "0.60 s until it is told to"
    assert goals([told])[-1].met is True
    assert goals([sized(400, 4.0)])[-1].met is False


def test_a_country_is_said_to_be_extrapolated() -> None:
    text = outlook([sized(400, 4.0), sized(4_000, 40.0)])
    assert "were not built" in text
    assert "0.8 hours" in text
    assert "no curve" in outlook([sized(400, 4.0)])


def test_the_page_has_goals_curves_and_figures(tmp_path: Path) -> None:
    page = tmp_path / "bench/index.html"
    write_page([sized(400, 4.0), sized(4_000, 40.0)], "2 processors", page)
    text = page.read_text(encoding="utf-8")
    html5lib.HTMLParser(strict=True).parse(text)
    for name in ("Weaving", "This project", "mkdocs-material", "Hugo", "4,000", "2 processors"):
        assert name in text
    assert NO_HUGO not in text


def test_the_page_says_what_was_left_out(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    write_page([sized(400, 4.0, hugo=None)], "2 processors", page)
    assert "apt install hugo" in page.read_text(encoding="utf-8")


def test_curves_stay_within_the_drawing_and_rise_with_the_cost() -> None:
    found = drawing({"a": [(400, 3.0), (5000, 30.0)], "b": []})
    (line,) = found.lines
    (x, y), (further, higher) = line.points
    assert 0 < x < further < WIDTH
    assert HEIGHT > y > higher > 0
    assert [name for _, name in found.up] == ["1", "10", "100"]
