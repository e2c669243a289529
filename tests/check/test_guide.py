"""Every rule has a guide: both languages, what to do, a bad and a good example."""

import re

import yaml

from generator.check.fixes.reorder import reordered
from generator.check.guide import FOLDER, Guide, guides
from generator.check.rules.key_order import keys_of
from generator.check.runner import all_rules
from generator.model.clause import read_clause
from generator.model.programme import Programme
from generator.project import PROJECT
from tests.every import every

HAN = re.compile(r"[\u4e00-\u9fff]")
DECLARED = re.compile(r'^RULE = "([a-z-]+)"$', re.MULTILINE)
ALL = guides()
NOT_YAML = {"text", "yaml", "tree", "content", "ledger", "checkout", "merge-conflict"}
MODULES = {rule.name for rule in all_rules()}


def declared() -> set[str]:
    """The rules of the whole code: `RULE = …` in a module."""
    files = (PROJECT / "generator").rglob("*.py")
    return {name for file in files for name in DECLARED.findall(file.read_text(encoding="utf-8"))}


def test_every_rule_has_a_guide_and_every_guide_a_rule() -> None:
    assert declared() > MODULES
    assert declared() == set(ALL) == {path.stem for path in FOLDER.iterdir()}


@every("guide", ALL.values(), ids=ALL)
def test_a_guide_is_whole(guide: Guide) -> None:
    for text in (guide.statement, guide.remedy):
        assert HAN.search(text.zh)
        assert text.zh.endswith("。")
        assert text.en[0].isupper() or text.en.startswith("check")
        assert text.en.endswith(".")
    assert guide.bad != guide.good
    assert guide.address == f"rules/#{guide.rule}"


@every("rule", sorted(MODULES))
def test_a_rules_docstring_is_its_only_english(rule: str) -> None:
    assert "en" not in yaml.safe_load((FOLDER / f"{rule}.yml").read_text(encoding="utf-8"))


@every("guide", [one for one in ALL.values() if one.rule not in NOT_YAML])
def test_examples_are_data(guide: Guide) -> None:
    assert yaml.safe_load(guide.good) is not None
    assert yaml.safe_load(guide.bad) is not None


def test_examples_are_bad_and_good() -> None:
    clause = {name: yaml.safe_load(getattr(ALL["clause-form"], name)) for name in ("bad", "good")}
    assert read_clause(clause["bad"]["clause"]) is None
    assert read_clause(clause["good"]["clause"]) is not None
    order = ALL["key-order"]
    assert reordered(order.bad, keys_of(Programme)) == order.good
