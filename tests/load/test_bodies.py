"""Bodies that a plan names as it prints them."""

from pathlib import Path

import pytest

from generator.check.rules import body_level, unnamed_body
from generator.model.base import Text
from generator.model.body_name import KnownBodies, stem
from generator.model.vocabulary import Body
from tests.corpus import PROGRAMME, Files, corpus_of, dataset_of, files, load_faults, rule_faults
from tests.real_data import whole_corpus

NAME = Text(zh="单位", en="body")


def with_lead(*names: object) -> Files:
    contents = files()
    contents[PROGRAMME]["bodies"] = {"lead": list(names)}
    return contents


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("市教育局", "education"),
        ("省教育厅", "education"),
        ("县教育和体育局", "education-sports"),
        ("县水务局", "water"),
        ("市住房和城乡建设委员会", "housing"),
        ("区城市管理综合执法局", "urban-management"),
        ("国网云州供电公司", "power-company"),
        ("市公安局交警支队", "traffic-police"),
        ("市教育考试院", None),
    ],
)
def test_whose_name_it_is(printed: str, body: str | None) -> None:
    known = KnownBodies(entry.value for entry in whole_corpus().bodies)
    assert known.find(printed) == body


def test_own_names_come_before_those_of_the_country_and_two_name_neither() -> None:
    own = [Body(id="own", name=NAME, printed={"1": "市教育局"})]
    national = [Body(id="education", name=NAME, stems=("教育", "教体"))]
    known = KnownBodies(own, national)
    assert (known.find("市教育局"), known.find("区教体局")) == ("own", "education")
    twice = [*own, Body(id="other", name=NAME, printed={"2": "区教育局"})]
    assert KnownBodies(twice).find("市教育局") is None
    assert stem("市教育局") == "教育"


def test_a_plan_names_bodies_without_entries_of_their_own(tmp_path: Path) -> None:
    contents = with_lead("housing", "市教育局", "县（市、区）水务局")
    dataset = dataset_of(tmp_path, contents)
    [programme] = dataset.programmes()
    found = [(each.body.id, each.printed) for each in programme.bodies if each.part == "lead"]
    assert found[1:] == [("education", "市教育局"), ("water", "县（市、区）水务局")]
    education = next(body for body in dataset.bodies if body.id == "education")
    assert education.printed == {"990100": "市教育局"}
    assert "ecology" not in {body.id for body in dataset.bodies}


def test_it_may_be_called_otherwise_than_in_another_plan(tmp_path: Path) -> None:
    contents = with_lead({"id": "housing", "printed": "市住房局"})
    [programme] = dataset_of(tmp_path, contents).programmes()
    assert [each.printed for each in programme.bodies if each.part == "lead"] == ["市住房局"]


def test_a_name_that_nobody_has(tmp_path: Path) -> None:
    found = load_faults(tmp_path, with_lead("市教育局", "市杂务局"))
    message = "no body is called '市杂务局'; add it to bodies.yml with this printed name"
    assert [(path, text) for path, _, text in found] == [
        (PROGRAMME, f"{message} [unknown-reference]")
    ]


def test_rules_take_the_name_of_the_plan(tmp_path: Path) -> None:
    contents = with_lead("市教育局")
    assert rule_faults(tmp_path, contents, unnamed_body.check) == []
    assert rule_faults(tmp_path, contents, body_level.check) == []
    [(path, _, message)] = rule_faults(tmp_path, with_lead("教育局"), body_level.check)
    assert path == PROGRAMME
    assert message.startswith("'教育局' does not say whose it is")


def test_a_body_that_the_country_has_needs_no_name(tmp_path: Path) -> None:
    contents = with_lead("water")
    contents["bodies.yml"].append({"id": "water", "printed": {"990100": "市水利局"}})
    corpus = corpus_of(tmp_path, contents)
    [water] = [entry.value for entry in corpus.bodies if entry.value.id == "water"]
    assert (water.name.zh, water.printed) == ("水利部门", {"990100": "市水利局"})
    contents["bodies.yml"].append({"id": "nobody", "printed": {}})
    [(path, _, message)] = load_faults(tmp_path / "again", contents)
    assert (path, message) == ("bodies.yml", "the key 'name' is missing [form]")
