"""The finder's scripts: what its page is given of each file."""

import gzip
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.derive.dataset import Dataset
from generator.export.finder.files import FOLDER, finder_files, finder_index
from generator.export.finder.scripts import index_scripts
from generator.export.finder.shapes import FinderPlace
from generator.lang import LANGUAGES, Lang
from generator.model.base import Text
from tests.real_pages import real_finder

BY_ID = (".documents", ".routes", ".offices")
AMOUNT = {"figure", "role", "document"}
BESIDE = {"id", "title", "programme", "from", "until", "document", "clause"}
UNREAD = {
    *("documents#.title", "routes#.title", "offices#.body", "benefits.benefit"),
    *(f"benefits.amounts.{name}" for name in AMOUNT),
    *(f"benefits.beside.{name}" for name in BESIDE),
    *(f"benefits.beside.amounts.{name}" for name in AMOUNT),
}
"""What the page never reads."""
YEARS = [2025, 2024, 2023]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_script_hands_over_the_same_in_one_language(files: dict[str, bytes], lang: Lang) -> None:
    def only(value: Any) -> Any:
        if isinstance(value, list):
            return [only(one) for one in value]
        if not isinstance(value, dict):
            return value
        other = {"zh", "en"} - {lang} if {"zh", "en"} <= value.keys() else set()
        return {key: only(one) for key, one in value.items() if key not in other}

    left_out: set[str] = set()
    for name in ("990100-2023", "990100-2024"):
        whole = only(json.loads(files[f"{FOLDER}/{name}.json"]))
        left_out |= set(lacking(whole, handed_over(files, f"{name}.{lang}")))
    assert {path.removeprefix("silent.") for path in left_out} == UNREAD
    index = only(json.loads(files[f"{FOLDER}/index.json"]))
    for place in index["places"]:  # the page makes these of the rest
        if place["whole"] == place["name"]:
            del place["whole"]
        if place["files"] == {str(year): f"{place['id']}-{year}" for year in place["years"]}:
            del place["files"]
    top, *below = index["places"]
    assert {len(place) for place in below} == {4, 5, 6}
    assert handed_over(files, f"index.{lang}") == index | {"places": [top]}
    assert handed_over(files, f"places-990000.{lang}") == below


def lacking(whole: Any, given: Any, at: str = "") -> Iterator[str]:
    """The fields that `given` lacks; all others must be the same."""
    if isinstance(whole, list):
        for one, other in zip(whole, given, strict=True):
            yield from lacking(one, other, at)
    elif isinstance(whole, dict):
        assert given.keys() <= whole.keys()
        for key, one in whole.items():
            field = f"{at}#" if at in BY_ID else f"{at}.{key}"
            yield from lacking(one, given[key], field) if key in given else [field.lstrip(".")]
    else:
        assert given == whole


def handed_over(files: Mapping[str, bytes], name: str) -> Any:
    """What the script of that name hands over."""
    script = files[f"{FOLDER}/{name}.js"].decode()
    begin = f'finderData("{name}",'
    assert script.startswith(begin)
    assert script.endswith(");\n")
    return json.loads(script.removeprefix(begin).removesuffix(");\n"))


def test_however_many_places_there_are_the_page_loads_those_of_one_province(
    sample: Dataset,
) -> None:
    def made(code: str, parents: list[str]) -> FinderPlace:
        files = {str(year): f"{parents[0]}-{year}" for year in YEARS} if parents else {}
        name = Text(zh=f"虚构地方{code}", en=f"Made-up Place {code}")
        return FinderPlace(
            id=code, name=name, whole=name, parents=parents, years=YEARS, files=files
        )

    many = [
        made(code, parents)
        for top in range(60, 90)
        for code, parents in (
            (f"{top}0000", []),
            *((f"{top}{n // 10 + 1:02}{n % 10:02}", [f"{top}0000"]) for n in range(100)),
        )
    ]
    index = finder_index(sample).model_copy(update={"places": many})
    first = {
        name: len(gzip.compress(content, 9))
        for name, content in index_scripts(index)
        if name.endswith(".en.js")
    }
    assert len(many) > 3000
    tops = first.pop("index.en.js") - sum(
        len(gzip.compress(content, 9))
        for name, content in index_scripts(finder_index(sample))
        if name == "index.en.js"
    )
    assert tops + max(first.values()) < 4_000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_one_place_needs_stays_small(lang: Lang) -> None:
    made = finder_files(real_finder())
    scripts = {name: content for name, content in made.items() if name.endswith(f".{lang}.js")}
    sizes = {name: len(gzip.compress(content, 9)) for name, content in scripts.items()}
    names = ("index", "words", "places-360000")
    first = [sizes.pop(f"{FOLDER}/{name}.{lang}.js") for name in names]
    # With the program's 21 KB, and what a name is typed into, a phone loads less than 60.
    assert sum(first) + max(sizes.values()) < 37_000
