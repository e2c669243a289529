"""The report: a page that keeps to the bars itself, and never says more than was measured."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.audit import lighthouse, page, report
from tools.audit.finding import VIEWS, Finding
from tools.audit.html import parse
from tools.audit.lighthouse import Light
from tools.audit.pages import Stop
from tools.audit.persons import MEDIAN, PERSONS, WORST
from tools.audit.report import Audit
from tools.audit.shift import Shift
from tools.audit.tour import visit_all
from tools.audit.trials import Trial
from tools.audit.weight import Weight
from tools.web.static_server import serving

GOOD = Light("/", {"accessibility": 1.0, "best-practices": 1.0, "seo": 1.0, "performance": 0.95})
SHIFTS = [Shift("/", 360, 0.0, ""), Shift("/", 1280, 0.0, "")]
TRIALS = [Trial(f"person {n}", "en" if n % 2 else "zh", 2 + n % 4, "") for n in range(PERSONS)]
FINDING = Finding("axe", "/en/", "360 px, light", '<img src="a.png"> has no words')
WEIGHT = Weight("/a/", 1, "/b/", 1)
AUDIT = Audit(
    "2026-11-22", 9, 36, "/minsheng", "Nu HTML checker", 99, WEIGHT, SHIFTS, TRIALS, [GOOD], 5.0, []
)


def states(audit: Audit) -> set[str]:
    return {one.state for one in report.bars(audit)}


def test_the_page_keeps_to_the_bars(browser: Browser, built_site: Path, tmp_path: Path) -> None:
    target = page.write(replace(AUDIT, findings=[FINDING]), built_site, tmp_path)
    assert parse(target) == []
    with serving(tmp_path) as origin:
        tour = visit_all(browser, origin, [Stop("/", VIEWS, menu=False)])
    assert [str(one) for one in tour.findings] == []


def test_a_finding_misses_its_bar_alone() -> None:
    assert states(AUDIT) == {"kept"}
    missed = [
        one.name for one in report.bars(replace(AUDIT, findings=[FINDING])) if one.state == "missed"
    ]
    assert missed == [report.CHECKS["axe"]]


@pytest.mark.parametrize(
    "change",
    [
        {"weight": Weight("/a/", 10**6, "/b/", 1)},
        {"shifts": [Shift("/", 360, 0.2, "p"), Shift("/", 1280, 0.0, "")]},
        {"trials": [Trial("slow", "zh", WORST + 1, ""), *TRIALS]},
        {"trials": [replace(trial, screens=MEDIAN + 1) for trial in TRIALS]},
        {"trials": [replace(trial, lang="zh") for trial in TRIALS]},
        {"trials": TRIALS[1:]},
        {"trials": [Trial("idle", "zh", 2, "", ["age"]), *TRIALS]},
        {"lights": [GOOD, Light("/x/", {**GOOD.scores, "seo": 0.99})]},
    ],
)
def test_a_figure_beyond_its_limit_is_missed(change: dict[str, object]) -> None:
    assert states(replace(AUDIT, **change)) == {"kept", "missed"}  # type: ignore[arg-type]


def test_a_rule_of_a_linter_broken_misses_its_bar() -> None:
    found = replace(AUDIT, findings=[Finding("api", "api/v1/openapi.json", "spectral", "x: y")])
    assert [one.name for one in report.bars(found) if one.state == "missed"] == [
        "Rules of Redocly and Spectral that the API's description breaks"
    ]


def test_what_was_not_measured_is_never_kept() -> None:
    bare = replace(AUDIT, lights=None, checker="html5lib", looks=9, unlinted=("redocly",))
    assert states(bare) == {"kept", "not measured"}
    text = page.as_html(bare)
    assert sum(one.state == "not measured" for one in report.bars(bare)) == 1 + len(GOOD.scores)
    for said in (
        "Lighthouse was not to be had",
        "The Nu checker was not",
        "redocly was not here",
        "one of the four views",
    ):
        assert said in text
        assert said not in page.as_html(AUDIT)


def test_a_finding_stands_in_the_page_as_text() -> None:
    text = page.as_html(replace(AUDIT, findings=[FINDING]))
    assert "&lt;img src=&#34;a.png&#34;&gt; has no words" in text
    assert str(FINDING) in page.as_text(replace(AUDIT, findings=[FINDING]))
    assert json.dumps(report.as_data(AUDIT))


def tool(folder: Path, scores: list[float]) -> str:
    """A program like Lighthouse, whose performance is another one each time."""
    program = folder / "lighthouse"
    program.write_text(
        f"""#!/usr/bin/env python3
import json, pathlib, sys
tries = pathlib.Path({str(folder / "tries")!r})
at = int(tries.read_text()) if tries.exists() else 0
tries.write_text(str(at + 1))
names = ["accessibility", "best-practices", "seo"]
found = {{name: {{"score": 1}} for name in names}} | {{"performance": {{"score": {scores}[at]}}}}
target = next(one for one in sys.argv if one.startswith("--output-path=")).split("=")[1]
pathlib.Path(target).write_text(json.dumps({{"categories": found}}))
"""
    )
    program.chmod(0o755)
    return str(program)


@pytest.mark.parametrize(("scores", "best"), [([0.96], 0.96), ([0.5, 0.7, 0.6], 0.7)])
def test_the_best_of_some_runs_counts(tmp_path: Path, scores: list[float], best: float) -> None:
    [light] = lighthouse.measure(tool(tmp_path, scores), Path("chromium"), "http://x", ["/"])
    assert light.scores["performance"] == best
    assert [one.check for one in light.findings()] == (["lighthouse"] if best < 0.95 else [])


def test_a_lighthouse_that_gives_nothing_is_a_fault() -> None:
    with pytest.raises(RuntimeError, match="gave no report"):
        lighthouse.measure("true", Path("chromium"), "http://x", ["/"])
