"""The API's files of the sample: one envelope, one file per thing, one per kind."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from generator.derive.dataset import Dataset
from generator.export.api import document
from generator.export.api.files import files_of, things
from generator.export.api.resource import Resource
from generator.export.api.resources import RESOURCES
from generator.export.api.shape import Item
from generator.export.fault import ExportError
from tests.export.api.conftest import Read
from tests.publication import PUBLISHED

EVERY = pytest.mark.parametrize("resource", RESOURCES, ids=[one.kind for one in RESOURCES])
ENVELOPE = ["schema_version", "generated_at", "total", "result"]


@EVERY
def test_all_and_each_hold_the_same_in_one_envelope(resource: Resource, read: Read) -> None:
    everything = read(f"{resource.kind}.json")
    assert list(everything) == ENVELOPE
    assert everything["total"] == len(everything["result"]) > 0
    for item in everything["result"]:
        alone = read(f"{resource.kind}/{item['id']}.json")
        assert list(alone) == ENVELOPE
        assert alone["result"] == item
        assert alone["total"] == 1


def test_the_envelope_says_when_and_which_shape(sample: Dataset) -> None:
    for content in files_of(things(sample), PUBLISHED).values():
        answer = json.loads(content)
        assert answer["schema_version"] == "1.1.0"
        assert answer["generated_at"] == "2026-11-22T05:54:08Z"


def test_the_index_counts_and_addresses_every_kind(read: Read) -> None:
    index = read("index.json")["result"]
    assert index["licence"]["spdx"] == "CC-BY-4.0"
    for kind in index["kinds"]:
        listed = read(kind["url"].removeprefix("api/v1/"))
        assert listed["total"] == kind["total"]
        first = listed["result"][0]
        assert kind["item"].replace("{id}", first["id"]) == first["url"]


def test_a_list_has_a_line_a_thing(sample: Dataset) -> None:
    lines = files_of(things(sample), PUBLISHED)["api/v1/places.json"].decode().splitlines()
    assert lines[-1] == "]}"
    assert [json.loads(line.rstrip(","))["id"] for line in lines[1:-1]] == [*sample.places]


def test_a_programme_has_its_figures_with_value_and_source(read: Read) -> None:
    programme = read("programmes/990100-2023.parking.json")["result"]
    assert programme["pages"]["en"] == "en/places/990100/2023/parking/"
    figure = next(one for one in programme["figures"] if one["role"] == "baseline")
    assert (figure["qualifier"], figure["value"], figure["as_of"]) == ("over", 80, "2022")
    assert figure["text"] == {"zh": "超80个", "en": "over 80 spaces"}
    assert figure["source"] == {"document": "yunzhou-plan", "clause": "一(一)"}
    assert [one["part"] for one in programme["bodies"]] == ["lead", "implementing", "implementing"]
    assert programme["bodies"][1]["source"]["document"] == "yunzhou-scheme"


def test_a_programme_has_its_scheme_table_and_benefits(read: Read) -> None:
    programme = read("programmes/990100-2023.parking.json")["result"]
    route = programme["scheme"]["routes"][0]
    assert route["id"] == "990100-2023.parking.space"
    assert route["steps"] == [{"zh": "交申请", "en": "Hand in the form", "clause": None}]
    assert programme["scheme"]["institutions"][0]["serves"][0]["id"] == "river-zone"
    table = programme["allocation"]
    assert [one["value"] for one in table["cells"] if one["about"]] == [60, 40]
    assert [one["id"] for one in table["missing"]] == ["hill-zone"]
    assert [one["id"].rsplit(".", 1)[1] for one in programme["benefits"]] == [
        "own-space",
        "garage",
        "lamps",
    ]


def test_a_benefit_has_its_rule_as_a_tree(read: Read) -> None:
    benefit = read("benefits/990100-2023.parking.garage.json")["result"]
    first, second = benefit["rule"]["any"]
    assert (first["fact"], first["operator"], first["value"]) == (
        "home",
        "one_of",
        ["flat", "house"],
    )
    assert second["not"]["value"] == "2023-06-30"
    assert benefit["open"]
    assert benefit["also_required"][0]["source"]["clause"] == "一(二)"
    space = read("benefits/990100-2023.parking.own-space.json")["result"]
    assert [part["source"]["clause"] for part in space["rule"]["all"]][1] == "附件1 二(二)"
    assert (space["for"], space["from"], space["route"]) == (
        "household",
        "2023-01-01",
        "990100-2023.parking.space",
    )
    assert [one["value"] for one in space["amounts"]] == [300, 100]
    assert read("benefits/990100-2023.parking.lamps.json")["result"]["rule"] is None


def test_a_place_has_what_lies_around_it_and_what_is_given_to_it(read: Read) -> None:
    place = read("places/990102.json")["result"]
    assert [one["id"] for one in place["parents"]] == ["990100", "990000"]
    assert {one["figure"]["value"] for one in place["shares"]} == {2, 60}
    assert read("places/990200.json")["result"]["pages"] is None
    assert read("places/river-zone.json")["result"]["code"] is None


def test_two_things_of_one_id_are_not_published(sample: Dataset) -> None:
    twice = replace(sample, documents=sample.documents * 2)
    with pytest.raises(ExportError, match=r"^documents: yunzhou-plan stands twice$"):
        things(twice)


def test_a_thing_that_its_shape_refuses_is_named_with_the_reason(sample: Dataset) -> None:
    def make(dataset: Dataset) -> Iterator[Item]:
        good = next(document.make(dataset))
        yield good
        yield document.ApiDocument.model_validate({**good.model_dump(), "complete": "perhaps"})

    wrong = replace(document.RESOURCE, make=make)
    with pytest.raises(ExportError, match=r"^documents, number 2: complete is 'perhaps': .*bool"):
        things(sample, [wrong])
