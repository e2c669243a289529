"""An index of several parts: as of one, and made without a look at parts that are as they were."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from generator.builder.search.entry import SearchEntry, entry
from generator.builder.search.files import index_files
from generator.builder.search.index import make_index
from generator.builder.search.part_pages import PartPages
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.site import LackingThing, Page, SearchWords
from tests.builder.search.one_part import index_of

WORDS = SearchWords(
    things=(("parking", "停车"), ("orphan",)),
    places=((0, "云州市"),),
    liked=("programme",),
    lacking=(LackingThing(("dentist", "teeth"), ("kinds/parking",)), LackingThing(("zoo",), ())),
)


def _entry(path: str, title: str, text: str, **meta: object) -> SearchEntry:
    meta = {"kind": "programme", "place": "云州市"} | meta
    return entry(Page(path, title, "", meta), f"<article><h1>{title}</h1><p>{text}</p></article>")


def _place(number: int, text: str = "New spaces") -> list[SearchEntry]:
    folder = f"places/{number}"
    return [
        _entry(f"{folder}/parking", text, "停车位。For orphans.", group="kinds/parking"),
        _entry(f"{folder}/a", "Other", f"Of {number}"),
    ]


COMMON = [
    _entry("topics", "Topics", "Parking, parking"),
    _entry("kinds/parking", "Parking", "-", names=["parking", "Parking spaces"]),
    _entry("places", "Places", "Orphans and all"),
]
PARTS = [COMMON, _place(2), _place(1), _place(10)]


def _part(
    entries: Sequence[SearchEntry], name: str = "", seen: list[str] | None = None
) -> PartPages:
    def read() -> Sequence[SearchEntry]:
        if seen is not None:
            seen.append(name)
        return entries

    return PartPages(hashlib.sha256(json.dumps(entries).encode()).hexdigest(), read)


def _files(parts: Sequence[PartPages]) -> dict[str, bytes]:
    return index_files(make_index(parts, WORDS), WORDS)


def test_pages_make_the_same_index_in_parts_as_at_once() -> None:
    at_once = index_files(index_of([each for part in PARTS for each in part], WORDS), WORDS)
    assert _files([_part(part) for part in PARTS]) == at_once
    assert _files([_part(part) for part in reversed(PARTS)]) == at_once


def test_only_what_changed_is_looked_at(tmp_path: Path) -> None:
    seen: list[str] = []
    edited = [COMMON, _place(2, "More spaces"), _place(1), _place(10)]
    further = [*edited, [_entry("places/15", "Far", "-")]]
    with keeping(Store(tmp_path, "")):
        for parts, read in ((PARTS, "0123"), (edited, "1"), (further, "4")):
            seen.clear()
            files = _files([_part(part, str(at), seen) for at, part in enumerate(parts)])
            assert "".join(seen) == read
            with keeping(None):
                assert files == _files([_part(part) for part in parts])


def test_a_name_that_gets_a_page_is_lacking_no_more(tmp_path: Path) -> None:
    edited = [COMMON, _place(2, "Teeth"), _place(1), _place(10)]
    with keeping(Store(tmp_path, "")):
        before = make_index([_part(part) for part in PARTS], WORDS)
        after = make_index([_part(part) for part in edited], WORDS)
    assert [thing.names for thing in before.lacking] == [("dentist", "teeth"), ("zoo",)]
    assert [thing.names for thing in after.lacking] == [("dentist",), ("zoo",)]
    with keeping(None):
        assert after == make_index([_part(part) for part in edited], WORDS)
