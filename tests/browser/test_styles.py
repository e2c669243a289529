"""A browser understands every declaration of the styles, and none is said twice in a rule."""

import re
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.project import PROJECT

STYLES = sorted((PROJECT / "theme/styles").glob("*.css"))
RULE = re.compile(r"^([^{}]*)\{([^{}]*)\}", re.MULTILINE)
DECLARATION = re.compile(r"([\w-]+):\s*([^;]+);")
DESCRIBED = ("@font-face", "@page", "@property")
"""What stands in these are no properties."""


def declarations(text: str) -> list[list[tuple[str, str]]]:
    """Those of each innermost rule, without those that define a property of our own."""
    plain = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return [
        [(name, value) for name, value in DECLARATION.findall(body) if not name.startswith("--")]
        for selector, body in RULE.findall(plain)
        if not selector.strip().startswith(DESCRIBED)
    ]


def test_every_declaration_is_understood(page: Page) -> None:
    script = "said => said.filter(([name, value]) => !CSS.supports(name, value))"
    for path in STYLES:
        found = [said for rule in declarations(path.read_text("utf-8")) for said in rule]
        assert page.evaluate(script, found) == [], path.stem


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.stem)
def test_nothing_is_declared_twice_in_a_rule(path: Path) -> None:
    twice = [
        said
        for rule in declarations(path.read_text("utf-8"))
        for said, times in Counter(rule).items()
        if times > 1
    ]
    assert twice == []


def test_what_is_unknown_is_found(page: Page) -> None:
    [rule] = declarations("a { colr: red; color: rde; color: red; }")
    script = "said => said.filter(([name, value]) => !CSS.supports(name, value))"
    assert page.evaluate(script, rule) == [["colr", "red"], ["color", "rde"]]
