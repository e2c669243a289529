"""Hostile texts in the finished site: titles, navigation, search and structured data too."""

import json
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from generator.builder.site_build import build_site
from generator.derive.build import derive
from generator.export.exports import export
from generator.load.content import load_content
from generator.project import PROJECT
from generator.render.site import render_site
from tests.breadth import breadth, sweep
from tests.publication import NOWHERE
from tests.render.hostile import Writer, corpus_with, harmless, hostile, turned
from tests.render.markdown_page import parse, skeleton

WORDS = hostile(0)


def built(folder: Path, words: Writer) -> dict[str, Element]:
    """Every third page of the finished site, or in a sweep every page."""
    written, _ = load_content(PROJECT / "content")
    site = render_site(export(derive(corpus_with(folder / "data", words)), NOWHERE), written)
    build_site(site, folder / "site", folder / "work", None)
    pages = sorted((folder / "site").rglob("*.html"))[:: breadth(3, 1)]
    read = {path: path.read_text(encoding="utf-8") for path in pages}
    return {str(path.relative_to(folder / "site")): parse(html) for path, html in read.items()}


@pytest.fixture(scope="module")
def sites(
    tmp_path_factory: pytest.TempPathFactory, kept: None
) -> tuple[dict[str, Element], dict[str, Element]]:
    folder = tmp_path_factory.mktemp("sites")
    return built(folder / "plain", harmless), built(folder / "hostile", WORDS)


@sweep
def test_the_same_elements(sites: tuple[dict[str, Element], dict[str, Element]]) -> None:
    plain, harmed = sites
    assert plain.keys() == harmed.keys()
    for path, page in plain.items():
        assert skeleton(harmed[path]) == skeleton(page), path


@sweep
def test_titles_are_the_texts(sites: tuple[dict[str, Element], dict[str, Element]]) -> None:
    plain, harmed = sites
    for path, page in plain.items():
        for name in ("title", "h1"):
            expected = [turned(one.text or "", WORDS) for one in page.iter(name)]
            assert [one.text or "" for one in harmed[path].iter(name)] == expected, path


@sweep
def test_structured_data_holds_the_texts(
    sites: tuple[dict[str, Element], dict[str, Element]],
) -> None:
    plain, harmed = sites
    found = 0
    for path, page in plain.items():
        expected = [turned(name, WORDS) for name in _names(page)]
        assert _names(harmed[path]) == expected
        found += len(expected)
    assert found > 0


def _names(page: Element) -> list[str]:
    """Every name in the page's structured data."""
    scripts = [one for one in page.iter("script") if one.get("type") == "application/ld+json"]
    names: list[str] = []
    waiting: list[object] = [json.loads(one.text or "") for one in scripts]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            names += [one["name"]] if isinstance(one.get("name"), str) else []
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return names
