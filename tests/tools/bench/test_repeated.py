"""A site's pages over and over: the real ones first, then as many more as are asked for."""

import json
from itertools import islice
from pathlib import Path

from generator.builder.search.bundle import ENTRIES
from generator.builder.search.entry import SearchEntry, entry
from generator.site import Page, SearchWords
from tools.bench.repeated import again, repeat


def _entries() -> list[SearchEntry]:
    return [
        entry(Page(path, path, "", {"group": "a"}), f"<article><p>{path}</p></article>")
        for path in ("a", "b")
    ]


def test_each_page_comes_again_elsewhere_and_of_the_same_kind() -> None:
    found = list(islice(again(_entries()), 6))
    assert [one["path"] for one in found[:2]] == ["a", "b"]
    assert [one["path"].rpartition("/")[2] for one in found[2:]] == ["a", "b", "a", "b"]
    assert len({one["path"] for one in found}) == 6
    assert {one["group"] for one in found} == {"a"}


def test_the_site_gets_an_index_of_so_many_pages(tmp_path: Path) -> None:
    part = tmp_path / "parts/en-common"
    part.mkdir(parents=True)
    (part / ENTRIES).write_text(json.dumps(_entries()))
    site, larger = tmp_path / "site", tmp_path / "larger"
    (site / "en/search").mkdir(parents=True)
    (site / "en/assets").mkdir()
    (site / "en/search/index.html").touch()
    repeat(site, tmp_path / "parts", "en", SearchWords(), 7, larger)
    assert len(list((larger / "en/search").glob("*/p*.js"))) == 7
    assert (larger / "en/search/index.html").exists()
