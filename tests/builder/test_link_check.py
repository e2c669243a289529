"""Links from part to part: what a part's own links need is known with it, the rest is looked up."""

from collections.abc import Mapping
from pathlib import Path

from generator.builder.html_links import PageLinks
from generator.builder.link_check import IDS, broken_links, ids_in, read_out, write_links
from generator.builder.link_table import link_table

COMMON: dict[str, PageLinks] = {
    "zh/": {"links": ["#top", "#gone", "topics/#city", "a/#x"], "ids": ["top"]},
    "zh/topics/": {"links": ["../#top", "../#lost"], "ids": ["city"]},
}
PLACE: dict[str, PageLinks] = {
    "zh/a/": {
        "links": ["../topics/#city", "../topics/#x", "../topics/#x=1", "../nowhere/", "../a"],
        "ids": [],
    },
    "zh/b/": {"links": ["../topics/#x", "../../#", "../../#root", "../../t.csv#row"], "ids": []},
}


def _site(folder: Path, *parts: Mapping[str, PageLinks]) -> tuple[Path, dict[str, Path]]:
    """A site with an empty file a page and a file, and the parts' folders by page."""
    site = folder / "site"
    folders: dict[str, Path] = {}
    site.mkdir()
    for number, pages in enumerate(parts):
        part = folder / str(number)
        part.mkdir()
        write_links(part, link_table(pages, None))
        folders |= dict.fromkeys(pages, part)
    for page in ("", *folders):
        (site / page).mkdir(parents=True, exist_ok=True)
        (site / page / "index.html").touch()
    (site / "t.csv").touch()
    return site, folders


def _broken(site: Path, folders: Mapping[str, Path]) -> list[str]:
    tables = map(read_out, dict.fromkeys(folders.values()))
    return sorted(broken_links(site, tables, ids_in(folders, frozenset({"here"}))))


def test_every_link_is_followed_within_a_part_and_out_of_it(tmp_path: Path) -> None:
    assert _broken(*_site(tmp_path, COMMON, PLACE)) == [
        "zh/: #gone: the page has no #gone",
        "zh/: a/#x: the page has no #x",
        "zh/a/: ../a: add a slash at the end",
        "zh/a/: ../nowhere/: no such page or file",
        "zh/a/: ../topics/#x: the page has no #x (and on 1 more pages)",
        "zh/b/: ../../#root: the page has no #root",
        "zh/topics/: ../#lost: the page has no #lost",
    ]


def test_ids_are_read_only_of_parts_that_another_names_an_anchor_of(tmp_path: Path) -> None:
    site, folders = _site(tmp_path, {"zh/topics/": COMMON["zh/topics/"]}, PLACE)
    (folders["zh/a/"] / IDS).unlink()
    assert "zh/a/: ../topics/#x: the page has no #x (and on 1 more pages)" in _broken(site, folders)
