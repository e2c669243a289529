"""Names to type at stand under the first Latin letter, and say what their places lie in."""

import pytest

from generator.export.finder.names import letter, letters, place_names
from generator.export.finder.shapes import FinderPlace
from generator.model.base import Text

PROVINCE: tuple[str, str, str, list[str]] = ("1", "云省", "Yun", [])
CITY = ("11", "额尔", "Érgun City", ["1"])
OTHER = ("12", "云州市", "‘Yunzhou", ["1"])


def place(identifier: str, zh: str, en: str, parents: list[str]) -> FinderPlace:
    name = Text(zh=zh, en=en)
    return FinderPlace(id=identifier, name=name, whole=name, parents=parents, years=[], files={})


PLACES = [place(*one) for one in (PROVINCE, CITY, OTHER)]


@pytest.mark.parametrize(("at", "found"), [(0, "y"), (1, "e"), (2, "0")])
def test_marks_are_left_off_a_letter(at: int, found: str) -> None:
    assert letter(PLACES[at]) == found


def test_a_first_character_leads_to_its_letters() -> None:
    assert letters(PLACES) == {"0": "云", "e": "额", "y": "云"}


def test_each_has_both_names_and_what_it_lies_in() -> None:
    assert place_names(PLACES, "en")["e"] == [("11", "Érgun City", "额尔", "Yun")]
    assert place_names(PLACES, "zh")["e"] == [("11", "额尔", "Érgun City", "云省")]
