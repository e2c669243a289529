"""Faults as each form shows them."""

import json
from pathlib import Path

from generator.check.report.github import github_report
from generator.check.report.gitlab import gitlab_report
from generator.check.report.json_report import json_report
from generator.check.report.text import fault_lines
from generator.fault import Fault, Reorder, Replace

PLACE = Path("data/a,b:c.yml")
WRONG = Fault(PLACE, 3, 7, "100% 'x'\n is wrong; write 'y'", "clause-form", Replace("x", "y"))
ORDER = Fault(PLACE, 9, 1, "'id' belongs first", "key-order", Reorder(("id", "number")))
OTHER = Fault(Path("data/d.yml"), 1, 1, "wrong", "unheard-of")


def test_text_names_each_broken_rule_once() -> None:
    lines = list(fault_lines([WRONG, WRONG, OTHER]))
    assert lines[0] == "data/a,b:c.yml:3:7: 100% 'x' is wrong; write 'y' [clause-form]"
    assert lines[3].startswith("  clause-form: A clause is written in the one way")
    assert lines[4:] == [
        "  `check --explain clause-form` says more, with an example.",
        "  2 faults are mechanical: `check --fix` puts that right.",
    ]


def test_text_names_the_page_where_the_site_is_known() -> None:
    lines = list(fault_lines([WRONG], "https://example.org/site/"))
    assert "      https://example.org/site/en/rules/#clause-form" in lines
    assert lines[-1] == "  1 fault is mechanical: `check --fix` puts that right."


def test_json_has_every_part() -> None:
    first, second, third = json.loads(json_report([WRONG, ORDER, OTHER], "https://example.org"))[
        "faults"
    ]
    assert first["expected"]["zh"].startswith("条款只用一种写法")
    del first["expected"]
    assert first == {
        "path": "data/a,b:c.yml",
        "line": 3,
        "column": 7,
        "rule": "clause-form",
        "message": "100% 'x' is wrong; write 'y'",
        "hint": "write 'y'",
        "fix": {"old": "x", "new": "y"},
        "page": "https://example.org/en/rules/#clause-form",
    }
    assert (second["fix"], second["hint"]) == ({"keys": ["id", "number"]}, None)
    assert (third["expected"], third["fix"], third["page"]) == (None, None, None)


def test_github_escapes_what_its_commands_would_read() -> None:
    assert github_report([WRONG, OTHER]).splitlines() == [
        "::error file=data/a%2Cb%3Ac.yml,line=3,col=7,title=clause-form::"
        "100%25 'x' is wrong; write 'y'",
        "::error file=data/d.yml,line=1,col=1,title=unheard-of::wrong",
    ]


def test_gitlab_knows_a_fault_again_on_another_line() -> None:
    first, again = json.loads(gitlab_report([WRONG, WRONG]))
    assert first["location"] == {"path": "data/a,b:c.yml", "lines": {"begin": 3}}
    assert (first["check_name"], first["severity"]) == ("clause-form", "blocker")
    assert first["fingerprint"] != again["fingerprint"]
    moved = Fault(PLACE, 8, 7, WRONG.message, WRONG.rule)
    assert json.loads(gitlab_report([moved]))[0]["fingerprint"] == first["fingerprint"]
    assert json.loads(gitlab_report([])) == []
