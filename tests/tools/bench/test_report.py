"""The table, the growth and the numbers for programs."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from tools.bench.__main__ import main
from tools.bench.goals import Sized
from tools.bench.measure import Cost, Result
from tools.bench.process import Run
from tools.bench.report import as_data, growth, growth_text, table


def result(pages: int, seconds: float) -> Result:
    cost = Cost(seconds, 2 * seconds, 150_000_000)
    none, check = Cost(0.2, 0.1, 30_000_000), Cost(0.5, None, None)
    return Result(f"made up {pages}", pages, cost, none, cost, check, Cost(0.4, 0.3, 1_000_000))


def test_each_value_is_the_median_of_the_runs() -> None:
    runs = [Run(seconds, 9.0, memory, "") for seconds, memory in ((5.0, 1), (1.0, 3), (2.0, 2))]
    assert Cost.of(runs) == Cost(2.0, 9.0, 2)
    assert Cost.of([Run(1.0, None, None, "")]) == Cost(1.0, None, None)


@pytest.mark.parametrize(
    ("seconds", "linear"), [(9.9, True), (10.0, True), (10.1, False), (20.0, False)]
)
def test_growth_is_linear_up_to_the_ratio_of_the_pages(seconds: float, linear: bool) -> None:
    cold = growth([result(100, 1.0), result(1000, seconds)])[0]
    assert (cold.action, cold.measure) == ("cold", "seconds")
    assert (cold.pages, cold.cost, cold.linear) == (10.0, seconds, linear)


def test_growth_tells_what_each_further_page_costs() -> None:
    results = [result(100, 1.0), result(200, 2.0), result(400, 6.0)]
    found = {(one.action, one.measure): one for one in growth(results)}
    assert found["cold", "seconds"].further == (10.0, 20.0)
    assert found["cold", "cpu"].further == (20.0, 40.0)
    assert found["check", "seconds"].further == (0.0, 0.0)
    assert ("check", "cpu") not in found
    text = growth_text(results[0], results[-1], [found["cold", "seconds"]])
    assert text.splitlines()[0] == "Growth from 100 to 400 pages, 4.0 times as many:"
    assert "linear: no   ms for each further page: 10.0, 20.0" in text


def test_one_corpus_has_no_growth() -> None:
    assert growth([result(100, 1.0)]) == []


def test_the_table_has_a_line_for_each_corpus_and_action() -> None:
    lines = table([result(100, 2.0), result(1000, 8.0)]).splitlines()[2:]
    assert [" ".join(line.split()) for line in lines[:5]] == [
        "made up 100 100 from nothing 2.00 50 4.0 150",
        "nothing changed 0.20 500 0.1 30",
        "after one edit 2.00 50 4.0 150",
        "check alone 0.50 200 – –",
        "check one file 0.40 250 0.3 1",
    ]
    assert lines[5].split()[:4] == ["made", "up", "1000", "1,000"]
    assert len(lines) == 10


def test_everything_fits_into_json() -> None:
    data = json.loads(json.dumps(as_data(result(300, 1.0), [Sized(result(100, 1.0))], 3)))
    assert data["real"]["pages"] == 300
    assert data["made_up"][0]["cold"]["seconds"] == 1.0
    assert data["growth"] == []


def test_help_tells_every_option() -> None:
    shown = CliRunner().invoke(main, ["--help"])
    assert shown.exit_code == 0
    for option in ("--pages", "--runs", "--quick", "--no-real", "--json", "--page"):
        assert option in shown.output
