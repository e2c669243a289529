"""Which places are named with the one above."""

from pathlib import Path

import pytest

from generator.describe.place import whole_name
from tests.corpus import dataset_of, files
from tests.sample_namesakes import CITIES, namesakes

WHOLE = {
    "990000": ("云省", "Yun"),
    "990100": ("云州市", "Yunzhou"),
    "990102": ("云州市鼓楼区", "Gulou District, Yunzhou"),
    "990202": ("山州市鼓楼区", "Gulou District, Shanzhou"),
    "river-zone": ("云州市江区", "River Zone, Yunzhou"),
}
READ_ALIKE = {
    "990300": ("苏州市", "Suzhou City, Yun"),
    "980100": ("宿州市", "Suzhou City, Hai"),
    "980101": ("宿州市鼓楼区", "Gulou District, Suzhou, Hai"),
    "980102": ("宿州市苏州县", "Suzhou County, Suzhou, Hai"),
}


def test_a_district_is_named_with_its_city(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path, files() | namesakes())
    named = {one: whole_name(dataset.places[one], dataset) for one in WHOLE}
    assert {one: (text.zh, text.en) for one, text in named.items()} == WHOLE


@pytest.mark.parametrize("place", READ_ALIKE)
def test_cities_that_are_spelt_alike_are_named_with_their_province(
    place: str, tmp_path: Path
) -> None:
    dataset = dataset_of(tmp_path, files() | {"places.yml": CITIES})
    text = whole_name(dataset.places[place], dataset)
    assert (text.zh, text.en) == READ_ALIKE[place]


def test_a_county_that_bears_its_citys_name_is_not_named_twice(tmp_path: Path) -> None:
    below = {"id": "990103", "level": "county", "parent": "990100"}
    county = below | {"name": {"zh": "云州县", "en": "Yunzhou County"}}
    places = [*files()["places.yml"], county]
    dataset = dataset_of(tmp_path, files() | {"places.yml": places})
    text = whole_name(dataset.places["990103"], dataset)
    assert (text.zh, text.en) == ("云州市云州县", "Yunzhou County")
