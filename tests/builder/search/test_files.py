"""The index as files: what stands in them, and that the same pages make the same bytes."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.builder.fault import BuildError
from generator.builder.search.bundle import ENTRIES, search_bundles
from generator.builder.search.entry import SearchEntry, entry
from generator.builder.search.files import index_files
from generator.builder.search.packing import packed
from generator.builder.search.shards import LARGEST, SMALLEST, shards
from generator.lang import Lang
from generator.site import Page, SearchWords
from tests.builder.search.one_part import index_of

WORDS = SearchWords(things=(("云州",),), places=((0, "云州市"),), liked=("programme",))


def _entries() -> list[SearchEntry]:
    meta: dict[str, object] = {
        "kind": "programme",
        "place": "云州市",
        "year": "2023",
        "group": "kinds/parking",
    }
    more: dict[str, object] = {
        "amount": "10个",
        "audience": ["老人", "儿童"],
        "description": "停车。",
    }
    html = "<article><h1>停车</h1><p>停车位</p></article>"
    return [
        entry(Page("kinds/parking", "停车", "", {"group": "kinds/parking"}), html),
        entry(Page("places/1", "新增停车位", "", meta | more), html),
        entry(Page("x", "没有同类", "", {"group": "nowhere"}), html),
    ]


def _part(content: bytes) -> tuple[str, Any]:
    name, value = json.loads(f"[{content.decode().removeprefix('searchPart(')[:-3]}]")
    return name, value


def test_every_file_hands_its_part_over_by_name() -> None:
    files = index_files(index_of(_entries(), WORDS), WORDS)
    _, start = _part(files["start.js"])
    names = {path: _part(content)[0] for path, content in files.items()}
    assert names.pop("start.js") == "start"
    assert names == {f"{start['folder']}/{name}.js": name for name in ("t0", "p0", "p1", "p2")}


def test_the_start_says_what_pages_are_filtered_and_grouped_by() -> None:
    _, start = _part(index_files(index_of(_entries(), WORDS), WORDS)["start.js"])
    lists, pages = start["lists"], start["pages"]
    of_page = {name: lists[name][pages[name][1]] for name in lists}
    assert of_page == {
        "kind": "programme",
        "group": ["kinds/parking/", "停车", 0],
        "place": ["云州市"],
        "year": ["2023"],
        "topic": [],
        "audience": ["老人", "儿童"],
    }
    assert lists["group"][pages["group"][2]] is None
    assert start["places"] == {"0": "云州市"}


def test_a_page_s_part_is_what_a_result_shows() -> None:
    files = index_files(index_of(_entries(), WORDS), WORDS)
    (shown,) = (_part(files[path])[1] for path in files if path.endswith("/p1.js"))
    assert shown == ["places/1/", "新增停车位", "10个", "停车。", ["停车位"], []]


@pytest.mark.parametrize(
    ("kind", "sections"), [("programme", [[1, "dibao"]]), ("method", [[0, "a"], [1, "dibao"]])]
)
def test_a_page_tells_of_its_sections(kind: str, sections: list[list[object]]) -> None:
    html = "<article><h2 id=a>词语</h2><dl><dt id='dibao'>低保</dt><dd>说明</dd></dl></article>"
    index = index_of([entry(Page("x", "页", "", {"kind": kind}), html)], WORDS)
    files = index_files(index, WORDS)
    (shown,) = (_part(files[path])[1] for path in files if path.endswith("/p0.js"))
    assert shown[4:] == [["词语", "低保", "说明"], sections]


@pytest.mark.parametrize(
    ("pages", "letters"),
    [({0: 0}, "A"), ({0: 3, 1: 1}, "DB"), ({8: 0}, "gB"), ({2500: 2}, "y4J"), ({}, "")],
)
def test_pages_are_packed_as_letters(pages: dict[int, int], letters: str) -> None:
    assert packed(pages) == letters


def test_the_index_is_cut_by_size_in_the_order_of_scripts() -> None:
    postings = {f"w{number:04}": packed({number: 1}) for number in range(2000)} | {
        "停车": "D",
        "\uff21": "H",
    }
    found = shards(postings)
    assert all(len(text) <= SMALLEST for _, text in found)
    assert [text.partition(" ")[0] for _, text in found] == [first for first, _ in found]
    lines = "\n".join(text for _, text in found).split("\n")
    assert len(lines) == len(postings)
    assert lines[-2].startswith("停车 ")


def test_pieces_of_a_large_index_are_larger() -> None:
    found = shards({f"w{number:06}": packed({number: 1}) for number in range(60_000)})
    assert SMALLEST < max(len(text) for _, text in found) <= LARGEST


def _cached(folder: Path, entries: list[SearchEntry]) -> Path:
    folder.mkdir()
    (folder / ENTRIES).write_text(json.dumps(entries), encoding="utf-8")
    return folder


def test_a_bundle_is_kept_until_a_part_or_a_word_changes(tmp_path: Path) -> None:
    parts: dict[Lang, list[Path]] = {"zh": [_cached(tmp_path / "zh-one", _entries())]}
    cache = tmp_path / "search"
    first = search_bundles(parts, {"zh": WORDS}, cache)["zh"]
    stamp = (first / "start.js").stat().st_mtime_ns
    again = search_bundles(parts, {"zh": WORDS}, cache)["zh"]
    assert (again, (again / "start.js").stat().st_mtime_ns) == (first, stamp)
    other = search_bundles(parts, {"zh": SearchWords()}, cache)["zh"]
    assert other != first
    assert list(cache.iterdir()) == [other.parent]


def test_no_page_to_search_is_a_fault(tmp_path: Path) -> None:
    parts: dict[Lang, list[Path]] = {"zh": [_cached(tmp_path / "zh-one", [])]}
    with pytest.raises(BuildError, match="zh: there is no page to search"):
        search_bundles(parts, {}, tmp_path / "search")
