"""A large sitemap comes in several files, none beyond the protocol's limits, with an index."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.builder.sitemap import FILE, robots, sitemaps
from generator.site import Page, Part, Site
from tests.builder.conftest import Workshop
from tests.builder.sample import sample_site

BASE = "https://example.org"
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def site(pages: int) -> Site:
    made = tuple(Page(f"p{number}", "Title", "") for number in range(pages))
    return Site((Part("en", "common", made, ()),), {}, {"zh": "例", "en": "Sample"}, {})


def addresses(content: bytes, entry: str = "url") -> list[str | None]:
    tree = ElementTree.fromstring(content)
    return [one.findtext("s:loc", None, NAMES) for one in tree.findall(f"s:{entry}", NAMES)]


@pytest.mark.parametrize("pages", [0, 1, 3])
def test_up_to_the_limit_it_is_one_file(pages: int) -> None:
    files = sitemaps(site(pages), BASE, pages=3)
    assert list(files) == [FILE]
    assert len(addresses(files[FILE])) == pages


def test_beyond_it_an_index_names_files_that_hold_each_page_once() -> None:
    files = sitemaps(site(7), BASE, pages=3)
    parts = ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    assert list(files) == [FILE, *parts]
    assert addresses(files[FILE], "sitemap") == [f"{BASE}/{name}" for name in parts]
    listed = [addresses(files[name]) for name in parts]
    assert [len(part) for part in listed] == [3, 3, 1]
    assert {one for part in listed for one in part} == {f"{BASE}/en/p{n}/" for n in range(7)}


@pytest.mark.parametrize("size", [400, 500, 1000])
def test_no_file_is_larger_than_allowed(size: int) -> None:
    files = sitemaps(site(20), BASE, size=size)
    assert len(files) > 2
    assert max(len(content) for name, content in files.items() if name != FILE) <= size


def test_robots_name_the_index_alone() -> None:
    assert robots(BASE).splitlines()[-1] == f"Sitemap: {BASE}/{FILE}"


def test_a_built_site_has_all_of_them(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    few = {FILE: b"<i/>", "sitemap-1.xml": b"<a/>"}
    monkeypatch.setattr("generator.builder.site_build.sitemaps", lambda site, base: few)
    workshop.build(sample_site(), BASE)
    for name, content in few.items():
        assert (Path(workshop.out) / name).read_bytes() == content
