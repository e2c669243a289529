"""What belongs to the site as a whole: the root's pages, the sitemap, the same bytes each time."""

import json
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.graph.task import keeping
from generator.site import Page
from tests.builder.conftest import Workshop
from tests.builder.sample import sample_site

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def _content(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_two_builds_from_nothing_are_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    builds = []
    for name in ("first", "second"):
        place = Workshop(tmp_path / name / "site", tmp_path / name / "work")
        with keeping(None):
            place.build(sample_site(), "https://example.org")
        builds.append(_content(place.out))
    assert builds[0].keys() == builds[1].keys()
    assert [name for name in builds[0] if builds[0][name] != builds[1][name]] == []


def test_sitemap_pairs_the_languages(sample: Path) -> None:
    tree = ElementTree.fromstring((sample / "sitemap.xml").read_text(encoding="utf-8"))
    entries = {
        url.findtext("s:loc", "", SITEMAP): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)
        }
        for url in tree.findall("s:url", SITEMAP)
    }
    base = "https://example.org/minsheng"
    topics = {"zh-Hans": f"{base}/zh/topics/", "en": f"{base}/en/topics/"}
    assert entries[f"{base}/zh/topics/"] == topics
    assert entries[f"{base}/en/topics/"] == topics
    assert f"{base}/zh/" in entries
    assert f"{base}/zh/search/" not in entries  # noindex
    assert len(entries) == 20


def test_robots_name_the_sitemap(sample: Path) -> None:
    assert (sample / "robots.txt").read_text(encoding="utf-8").splitlines() == [
        "User-agent: *",
        "Allow: /",
        "Sitemap: https://example.org/minsheng/sitemap.xml",
    ]


def test_without_an_address_there_is_no_sitemap(workshop: Workshop) -> None:
    workshop.build(sample_site())
    assert not (workshop.out / "sitemap.xml").exists()
    assert 'href="/zh/"' in (workshop.out / "404.html").read_text(encoding="utf-8")


def test_missing_page_links_from_the_base_path(sample: Path) -> None:
    html = (sample / "404.html").read_text(encoding="utf-8")
    links = set(re.findall(r'href="([^"]+)"', html))
    files = {"/minsheng/zh/assets/mark.svg", "/minsheng/root.css"}
    assert links == {"/minsheng/zh/", "/minsheng/en/"} | files


def test_page_without_index_is_not_searched(workshop: Workshop) -> None:
    site = sample_site()
    hidden = Page("hidden", "Hidden", "-\n", {"noindex": True})
    parts = tuple(
        replace(p, pages=(*p.pages, hidden)) if p.name == "common" else p
        for p in (part.whole() for part in site.parts)
    )
    workshop.build(replace(site, parts=parts))
    html = (workshop.out / "en/hidden/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in html
    start = (workshop.out / "en/search/start.js").read_text(encoding="utf-8")
    pages = json.loads(start.removeprefix('searchPart("start",').removesuffix(");\n"))["pages"]
    assert len(pages["kind"]) == 10
    assert not any("Hidden" in path.read_text() for path in workshop.out.glob("en/search/*/p*.js"))
