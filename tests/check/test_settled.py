"""Only plans that changed, or rest on one that did, are held against the rules again."""

import sys
from pathlib import Path

import pytest

from generator.check.runner import Rule, all_rules, check
from generator.check.settled import EVERY_PLAN, OTHER_PLANS, unsettled
from generator.fault import Fault
from generator.graph.task import keeping
from generator.load.corpus import Corpus
from generator.load.tree import load
from tests.changes import drop
from tests.check.rules.test_question_person import made
from tests.corpus import BENEFITS, PROGRAMME, dump, write
from tests.sample_data import text
from tests.sample_levels import UPPER_BENEFITS, UPPER_PROGRAMME, files

pytestmark = pytest.mark.usefixtures("own_store")

WAYS = {"by_place", "ids_above", "ruled", "StatedNumbers"}
"""What rules get to other plans by."""
CITY, LATER, PROVINCE = "990100/2023", "990100/2024", "990000/2023"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The sample, in which nothing was found."""
    folder = write(tmp_path / "data", files())
    assert check(_read(folder)) == []
    assert _open(folder) == []
    return folder


def _read(data: Path) -> Corpus:
    corpus, faults = load(data, Path())
    assert faults == []
    return corpus


def _open(data: Path, others: bool = True) -> list[str]:
    """The plans to be held against the rules that look at `others`, or at a plan alone."""
    found = unsettled(_read(data))
    assert found is not None
    return sorted("/".join(path.parts[-2:]) for path in found[others].read)


def _afresh(data: Path) -> list[Fault]:
    with keeping(None):
        return check(_read(data))


def _edit(data: Path, name: str, old: str, new: str) -> None:
    text = (data / name).read_text(encoding="utf-8")
    assert old in text
    (data / name).write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_opens_the_plan_and_those_that_rest_on_it(data: Path) -> None:
    _edit(data, "plans/990100/2024/01-parking.yml", "id: parking", "id: parking ")
    assert _open(data) == [CITY, LATER]
    _edit(data, UPPER_PROGRAMME, "id: parking", "id: parking ")
    assert _open(data) == [PROVINCE, CITY, LATER]


def test_an_edit_opens_no_other_plan_to_rules_that_look_at_one_alone(data: Path) -> None:
    _edit(data, UPPER_PROGRAMME, "id: parking", "id: parking ")
    assert _open(data, others=False) == [PROVINCE]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_that_looks_at_other_plans_says_so(rule: Rule) -> None:
    if rule.name not in EVERY_PLAN | OTHER_PLANS:
        module = sys.modules[rule.check.__module__]
        assert WAYS.isdisjoint(vars(module))


def test_an_edit_of_a_vocabulary_opens_all(data: Path) -> None:
    _edit(data, "topics.yml", "id: ", "id:  ")
    assert _open(data) == [PROVINCE, CITY, LATER]


def test_a_fault_is_found_again_until_it_is_mended(data: Path) -> None:
    _edit(data, PROGRAMME, "100个", "100斤")
    found = check(_read(data))
    assert [fault.rule for fault in found] == ["unreadable-printed"]
    assert check(_read(data)) == found == _afresh(data)
    _edit(data, PROGRAMME, "100斤", "100个")
    assert check(_read(data)) == []


def test_a_fault_that_another_plan_makes_is_found(data: Path) -> None:
    bench = files()[UPPER_BENEFITS]["benefits"][1] | {"id": "seat"}
    upper = files()[UPPER_BENEFITS]
    upper["benefits"].append(bench)
    (data / UPPER_BENEFITS).write_text(dump(upper), encoding="utf-8")
    found = check(_read(data))
    assert found == _afresh(data)
    assert (Path(BENEFITS), "left-out") in [(fault.path, fault.rule) for fault in found]


def test_of_two_plans_with_one_id_nothing_is_taken_for_granted(data: Path) -> None:
    _edit(data, "plans/990100/2024.yml", "year: 2024", "year: 2023")
    assert unsettled(_read(data)) is None
    assert check(_read(data)) == _afresh(data) != []


def test_a_rule_over_all_plans_finds_what_an_edit_makes(data: Path) -> None:
    contents = files()
    drop(PROGRAMME, "figures", 0, "covers")(contents)
    (data / PROGRAMME).write_text(dump(contents[PROGRAMME]), encoding="utf-8")
    found = check(_read(data))
    assert "covers" in {fault.rule for fault in found}
    assert check(_read(data)) == found == _afresh(data)


def test_what_plans_make_a_fault_of_a_vocabulary_is_found_again(tmp_path: Path) -> None:
    yours = text("您有车吗？", "Do you have a car?")
    asks = {"question_to": {"child": text("孩子有车吗？", "Does your child have a car?")}}
    folder = write(tmp_path / "data", made(question=yours, **asks))
    found = check(_read(folder))
    assert "question-person" in {fault.rule for fault in found}
    assert check(_read(folder)) == found == _afresh(folder)
