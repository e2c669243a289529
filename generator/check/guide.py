"""What each rule asks, in both languages, with what to do and an example: its page in the docs.

A rule's English statement is its module's docstring; all else stands in `guides/RULE.yml`. Rules
that reading a file applies have no module of their own and state themselves there in full.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.check.runner import all_rules
from generator.load.strict_yaml import read_yaml
from generator.load.validate import validate
from generator.model.base import Line, Model, Text

FOLDER = Path(__file__).parent / "guides"
PAGE = "rules"
"""Where on the site, below a language, the rules stand; a rule's name is its anchor."""


class GuideFile(Model):
    """A file of `guides/`; `bad` and `good` are pieces of data."""

    zh: Line
    en: Line | None = None
    remedy: Text
    bad: str
    good: str


@dataclass(frozen=True)
class Guide:
    """A rule's name and statement, what to do where it is broken, and an example of each."""

    rule: str
    statement: Text
    remedy: Text
    bad: str
    good: str

    @property
    def address(self) -> str:
        """`rules/#below-minimum`."""
        return f"{PAGE}/#{self.rule}"


@cache
def guides() -> dict[str, Guide]:
    """Every rule's guide, by the rule's name in the order of the alphabet."""
    statements = {rule.name: rule.statement for rule in all_rules()}
    found = [_guide(path, statements) for path in sorted(FOLDER.glob("*.yml"))]
    return {guide.rule: guide for guide in found}


def _guide(path: Path, statements: dict[str, str]) -> Guide:
    source, faults = read_yaml(path, path)
    file = None
    if source:
        file, faults = validate(GuideFile, source, (), source.data)
    if file is None:
        raise ValueError("\n".join(map(str, faults)))
    en = statements.get(path.stem) or file.en
    if not en:
        raise ValueError(f"{path}: no rule of this name has a docstring, and 'en' is missing")
    statement = Text(zh=file.zh, en=en)
    return Guide(path.stem, statement, file.remedy, file.bad, file.good)
