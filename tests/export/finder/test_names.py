"""Names to type at stand in pieces, by which each is found, and say what their places lie in."""

import gzip
import json
from collections.abc import Sequence

import pytest

from generator.export.finder.names import PIECE, beginnings, named, plain
from generator.export.finder.shapes import FinderPlace
from generator.lang import LANGUAGES, Lang
from generator.model.base import Text

PROVINCE: tuple[str, str, str, list[str]] = ("1", "云省", "Yun", [])
CITY = ("11", "额尔", "Érgun City", ["1"])
OTHER = ("12", "云州市", "‘Yunzhou", ["1"])


def place(identifier: str, zh: str, en: str, parents: list[str]) -> FinderPlace:
    name = Text(zh=zh, en=en)
    return FinderPlace(id=identifier, name=name, whole=name, parents=parents, years=[], files={})


PLACES = [place(*one) for one in (PROVINCE, CITY, OTHER)]


def test_case_marks_and_blanks_are_left_off() -> None:
    assert [plain(one.name.en) for one in PLACES] == ["yun", "erguncity", "yunzhou"]


def test_rows_stand_in_order_and_have_what_is_typed_where_it_is_another_name() -> None:
    found = dict(named(PLACES, "zh"))
    assert found["names-latin-0"] == [
        ("11", "额尔", "云省", "Érgun City"),
        ("1", "云省", "", "Yun"),
        ("12", "云州市", "云省", "‘Yunzhou"),
    ]
    assert found["names-han-0"] == [
        ("12", "云州市", "云省"),
        ("1", "云省", ""),
        ("11", "额尔", "云省"),
    ]
    assert found["names-latin"] == found["names-han"] == [""]


def test_a_beginning_tells_a_piece_from_the_one_before() -> None:
    def piece(*names: str) -> Sequence[FinderPlace]:
        return [place(name, name, name, []) for name in names]

    pieces = [piece("an", "ba"), piece("bab", "ban"), piece("c"), piece("c"), piece("cd")]
    assert beginnings(pieces, "en") == ["", "bab", "c", "c", "cd"]
    assert beginnings([], "en") == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_however_many_places_there_are_little_is_loaded_to_find_one(lang: Lang) -> None:
    def name(number: int) -> tuple[str, str]:
        high, low = divmod(number * 7919 % 10_000, 100)
        return f"{chr(0x4E00 + 97 * high)}{chr(0x4E00 + 89 * low)}县", f"{number:x}".translate(
            LETTERS
        )

    places = [place(f"{number:06}", *name(number), []) for number in range(3_300)]
    sizes = {
        name: len(gzip.compress(json.dumps(content, ensure_ascii=False).encode(), 9))
        for name, content in named(places, lang)
    }
    for order in ("latin", "han"):
        pieces = [size for name, size in sizes.items() if name.startswith(f"names-{order}-")]
        assert len(pieces) == 3_300 / PIECE
        assert sizes[f"names-{order}"] + max(pieces) < 2_000


LETTERS = str.maketrans("0123456789", "ghijklmnop")
