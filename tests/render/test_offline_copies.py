"""One archive of the whole site; one a province where that would be too large."""

from dataclasses import replace

from generator.derive.dataset import Dataset
from generator.render.offline_copies import OF_A_PAGE, offline_copies
from generator.site import OfflineCopy, Page, Part
from tests.publication import NOWHERE
from tests.real_data import real_dataset

PLACES = [Part("zh", "360000", (Page("places/360000", "江西省", ""),) * 3, ())]
SOMEWHERE = replace(NOWHERE, base_url="https://example.org")
TOO_LARGE = 3 * OF_A_PAGE - 1


def two_provinces() -> Dataset:
    """The real data, as if one city lay in no province."""
    places = real_dataset().places
    city = places["361100"].model_copy(update={"parent": None})
    return replace(real_dataset(), places={**places, city.id: city})


def test_a_site_that_is_small_enough_is_one() -> None:
    [(copy, place)] = offline_copies(two_provinces(), PLACES, SOMEWHERE, 3 * OF_A_PAGE)
    assert copy == OfflineCopy("minsheng-offline.zip")
    assert place is None


def test_a_site_without_an_address_is_one() -> None:
    [(copy, _)] = offline_copies(two_provinces(), PLACES, NOWHERE, TOO_LARGE)
    assert copy == OfflineCopy("minsheng-offline.zip")


def test_a_larger_one_has_one_for_each_that_lies_in_no_other() -> None:
    copies = offline_copies(two_provinces(), PLACES, SOMEWHERE, TOO_LARGE)
    by_place = {place.id: copy for copy, place in copies if place}
    province, city = by_place["360000"], by_place["361100"]
    assert len(copies) == 2
    assert city.path == "minsheng-361100-offline.zip"
    assert province.lacks == {"361100"}
    assert "360000" in city.lacks
    assert "361100" not in city.lacks
    assert "data/finder/361100-2023." in province.without
    assert "data/finder/360000-2023." not in province.without
    assert {"api/v1/", "data/v1/"} <= set(city.without)
