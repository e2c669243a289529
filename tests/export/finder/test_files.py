"""The finder's files: their shape, and what they say of the sample and of the real data."""

import gc
import json
import weakref
from typing import Any

import pytest

from generator.derive.dataset import Dataset
from generator.export.finder.files import FOLDER, FinderData, finder_index, place_files
from generator.export.finder.shapes import FinderIndex, PlaceFile
from generator.lang import LANGUAGES
from tests.real_data import real_dataset


@pytest.fixture(scope="module")
def city(files: dict[str, bytes]) -> Any:
    return json.loads(files[f"{FOLDER}/990100-2023.json"])


@pytest.fixture(scope="module")
def garage(city: Any) -> Any:
    return next(one for one in city["benefits"] if one["id"] == "garage")


def test_a_file_for_the_index_and_for_each_plan_and_scripts_by_language(
    files: dict[str, bytes],
) -> None:
    names = ["index", "990000-2023", "990100-2023", "990100-2024"]
    orders = [f"names-{order}{piece}" for order in ("latin", "han") for piece in ("", "-0")]
    scripted = [*names, "places-990000", "words", *orders]
    scripts = [f"{name}.{lang}.js" for name in scripted for lang in LANGUAGES]
    made = [f"{name}.json" for name in names] + scripts
    assert sorted(files) == sorted(f"{FOLDER}/{name}" for name in made)


def test_every_place_names_the_file_of_each_year(files: dict[str, bytes]) -> None:
    index = json.loads(files[f"{FOLDER}/index.json"])
    found = {one["id"]: (one["parents"], one["years"], one["files"]) for one in index["places"]}
    city = {"2024": "990100-2024", "2023": "990100-2023"}
    assert found["990100"] == (["990000"], [2024, 2023], city)
    assert found["990102"] == (["990100", "990000"], [2024, 2023], city)
    assert found["990200"] == (["990000"], [2023], {"2023": "990000-2023"})
    assert all(f"{FOLDER}/{name}.json" in files for name in city.values())


def test_facts_and_audiences(files: dict[str, bytes]) -> None:
    index = json.loads(files[f"{FOLDER}/index.json"])
    age, car, home, *_ = index["facts"]
    assert age | {"question": None, "why": None} == {
        "id": "age",
        "kind": "number",
        "unit": {"zh": "个", "en": {"one": "item", "other": "items"}},
        "min": 0,
        "max": 120,
        "step": None,
        "years_before": None,
        "years_after": None,
        "asks": ["me"],
        "question": None,
        "question_to": {},
        "why": None,
        "options": [],
        "when_true": None,
        "when_false": None,
        "moment": None,
        "opening": False,
        "implies": [],
    }
    assert (car["kind"], car["unit"], car["asks"]) == ("boolean", None, ["me", "cared-for"])
    assert home["options"][0] == {
        "id": "flat",
        "name": {"zh": "公寓", "en": "Flat"},
        "asks": [],
    }
    assert [one["id"] for one in index["audiences"]] == ["drivers", "everyone"]


def test_a_benefit_with_a_rule_of_its_own(city: Any) -> None:
    space = city["benefits"][0]
    scheme = {"document": "yunzhou-scheme", "worked_out": None}
    assert space["rule"] == {
        "all": [
            {"fact": "age", "operator": "at_least", "value": 18, "clause": "附件1 二(一)"} | scheme,
            {"fact": "has_car", "operator": "is", "value": True, "clause": "附件1 二(二)"} | scheme,
        ]
    }
    assert (space["benefit"], space["for"], space["open"]) == (
        "990100-2023.parking.own-space",
        "household",
        False,
    )
    assert (space["from"], space["until"]) == ("2023-01-01", "2023-12")
    assert space["programme"]["path"] == "places/990100/2023/parking"
    amounts = [(one["zh"], one["en"], one["role"]) for one in space["amounts"]]
    assert amounts == [
        ("每户每月300元", "300 yuan per household per month", "standard"),
        ("100个", "100 spaces", "target"),
    ]
    assert city["routes"][space["route"]]["bring"] == [
        {"zh": "身份证", "en": "Identity card", "clause": None}
    ]


def test_a_benefit_that_follows_has_the_rule_route_and_requirements_of_the_other(
    city: Any, garage: Any
) -> None:
    home, bought = garage["rule"]["any"]
    assert home["value"] == ["flat", "house"]
    assert bought["not"]["fact"] == "bought"
    assert (bought["not"]["document"], bought["not"]["clause"]) == (None, None)
    assert bought["not"]["worked_out"]["en"] == "The plan gives no day."
    assert (garage["open"], len(garage["also_required"])) == (True, 1)
    assert garage["also_required"][0]["clause"] == "一(二)"
    assert garage["route"] == "990000-2023.parking.space"
    assert garage["route"] in city["routes"]
    assert (garage["amounts"], len(garage["unstated"])) == ([], 1)


def test_the_higher_level_stands_beside(garage: Any) -> None:
    [beside] = garage["beside"]
    assert (beside["place"], beside["id"]) == ("990000", "990000-2023.parking.garage")
    assert [one["en"] for one in beside["amounts"]] == ["300 yuan per household per month"]


def test_offices_are_those_of_the_nearest_level_that_names_any(city: Any, garage: Any) -> None:
    assert garage["offices"] == ["990000-2023.parking.housing-office"]
    office = city["offices"][garage["offices"][0]]
    assert office["body"] == {"zh": "省住建厅", "en": "housing department"}
    assert (office["place"], office["phone"]) == ("990000", "0990-1234567")


def test_who_leads_is_said_by_the_place_s_own_plan(garage: Any) -> None:
    """Beside the higher level's offices: a city's cards named those alone."""
    assert garage["leads"] == [{"zh": "市住建局", "en": "housing department"}]


def test_an_amount_says_what_it_is_for(city: Any) -> None:
    purposes = {one["figure"]: one["purpose"] for x in city["benefits"] for one in x["amounts"]}
    assert set(purposes.values()) == {"entitlement", "target"}
    assert all(figure.endswith("-target") for figure, of in purposes.items() if of == "target")


def test_works_have_no_rule(city: Any) -> None:
    lamps = next(one for one in city["benefits"] if one["id"] == "lamps")
    assert lamps["open_to_all"] is True
    assert (lamps["works"], lamps["rule"], lamps["open"], lamps["route"]) == (
        True,
        None,
        False,
        None,
    )


def test_what_is_cited_is_there(city: Any) -> None:
    assert set(city["documents"]) == {"yunzhou-plan", "yunzhou-scheme"}
    assert [plan["id"] for plan in city["plans"]] == ["990100-2023", "990000-2023"]


def _clauses(part: Any) -> set[str]:
    """Every clause that is cited anywhere in it."""
    if isinstance(part, list):
        return set().union(*map(_clauses, part))
    if not isinstance(part, dict):
        return set()
    own = {part["clause"]} if isinstance(part.get("clause"), str) else set()
    return own.union(*map(_clauses, part.values()))


def test_every_clause_has_its_english_and_no_other_stands_there(city: Any) -> None:
    assert city["clauses"]["附件1 二(一)"] == "annex 1, 2(1)"
    assert city["clauses"].keys() == _clauses(city | {"clauses": None})


@pytest.fixture(scope="module")
def real() -> Dataset:
    return real_dataset()


def test_files_of_the_real_data_read_back_as_they_were_written(real: Dataset) -> None:
    index, places = finder_index(real), place_files(real)
    assert FinderIndex.model_validate_json(index.json_text()) == index
    for one in places:
        assert PlaceFile.model_validate_json(one.json_text()) == one


def test_every_reference_within_a_file_resolves(real: Dataset) -> None:
    facts = {fact.id for fact in finder_index(real).facts}
    for file in place_files(real):
        assert file.benefits
        for one in file.benefits:
            assert (one.rule is None) == one.works
            assert one.route is None or one.route in file.routes
            assert set(one.offices) <= file.offices.keys()
            assert one.document in file.documents
            assert one.amounts or one.unstated or one.works, one.benefit
        text = json.dumps([one.rule.model_dump() for one in file.benefits if one.rule])
        named = {part.split('"')[0] for part in text.split('"fact": "')[1:]}
        assert named <= facts


def test_what_the_files_say_is_not_held_once_it_was_read(real: Dataset) -> None:
    data = FinderData.of(real)
    plans = 3 * len(data.written)
    read = [weakref.ref(file) for _ in range(3) for file in data.files]
    gc.collect()
    alive = {id(file) for known in read if (file := known())}
    assert len(read) == plans > len(alive)
    assert len(alive) <= 4


def test_a_file_reads_back_as_the_shape_it_was_written_from(sample: Dataset) -> None:
    for written in FinderData.of(sample).written:
        assert written.name == f"{written.file.place}-{written.file.year}"
        assert written.content == f"{written.file.json_text()}\n".encode()
