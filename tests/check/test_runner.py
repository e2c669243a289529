"""Running all rules, and what each rule must bring along."""

import re
from pathlib import Path

import pytest

from generator.check import rules
from generator.check.runner import Rule, all_rules, check, load_checked
from generator.fault import InputError
from tests.changes import both, put
from tests.corpus import PLAN, PROGRAMME, corpus_of, files, write

ALL = all_rules()
MODULES = sorted(path.stem for path in Path(rules.__path__[0]).glob("[!_]*.py"))


def test_the_sample_has_no_fault(tmp_path: Path) -> None:
    assert check(corpus_of(tmp_path, files())) == []
    assert load_checked(tmp_path).families[0].value.id == "parking"


def test_every_module_is_a_rule() -> None:
    assert [rule.name.replace("-", "_") for rule in ALL] == MODULES


@pytest.mark.parametrize("rule", ALL, ids=[rule.name for rule in ALL])
def test_a_rule_is_stated_in_one_sentence(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z][^.]*\.|[A-Z][^.]*: .*\.", rule.statement), rule.statement
    assert len(rule.statement) <= 100


@pytest.mark.parametrize("module", MODULES)
def test_every_rule_has_a_test(module: str) -> None:
    tests = Path(__file__).parent / "rules"
    assert f"generator.check.rules.{module} import" in (tests / f"test_{module}.py").read_text(
        encoding="utf-8"
    )


def test_faults_of_all_rules_at_once_by_place(tmp_path: Path) -> None:
    contents = files()
    both(
        put(PROGRAMME, "figures", 0, "printed", value="100斤"),
        put(PROGRAMME, "clause", value="第一条"),
        put(PLAN, "coordinator", value="finances"),
        put("topics.yml", 0, "summary", "en", value="城"),
    )(contents)
    with pytest.raises(InputError) as caught:
        load_checked(write(tmp_path, contents), Path("data"))
    found = [(str(one.path), one.rule) for one in caught.value.faults]
    assert found == [
        (f"data/{PROGRAMME}", "clause-form"),
        (f"data/{PROGRAMME}", "unreadable-printed"),
        (f"data/{PLAN}", "unknown-reference"),
        ("data/topics.yml", "untranslated"),
    ]


def test_faults_of_form_and_of_rules_come_together(tmp_path: Path) -> None:
    contents = files()
    both(
        put("topics.yml", 0, "name", "en", value=""),
        put(PLAN, "states", "programmes", value=2),
    )(contents)
    with pytest.raises(InputError) as caught:
        load_checked(write(tmp_path, contents))
    assert [one.rule for one in caught.value.faults] == ["stated-count", "form"]
