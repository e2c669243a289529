"""Texts of the data that look like markup come out as text, wherever they stand.

Each page is made twice, from harmless words and from hostile ones. Both must be of the same
elements with the same attributes and targets, and say the same but for those words.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.derive.build import derive
from generator.export import files as exported
from generator.export.exports import export
from generator.render.site import render_site
from generator.site import Site
from tests.breadth import breadth, sweep
from tests.publication import NOWHERE
from tests.render.hostile import STARTS, Writer, corpus_with, harmless, hostile, turned
from tests.render.markdown_page import Shape, parse, skeleton, texts, to_html


def site_with(folder: Path, words: Writer) -> Site:
    return render_site(export(derive(corpus_with(folder, words)), NOWHERE))


@dataclass(frozen=True)
class Seen:
    """A page as a browser has it: its elements, its text, and its title."""

    elements: list[Shape]
    text: str
    title: str


def pages_of(site: Site) -> dict[str, Seen]:
    found = {}
    for part in site.parts:
        for page in part.pages:
            tree = parse(to_html(page.body))
            found[f"{part.lang}/{page.path}"] = Seen(skeleton(tree), texts(tree), page.title)
    return found


@pytest.fixture(scope="module")
def plain_site(tmp_path_factory: pytest.TempPathFactory, kept: None) -> Site:
    return site_with(tmp_path_factory.mktemp("plain"), harmless)


@pytest.fixture(scope="module")
def plain(plain_site: Site) -> dict[str, Seen]:
    return pages_of(plain_site)


@sweep
@pytest.mark.parametrize("shift", range(0, len(STARTS), breadth(14, 4)))
def test_hostile_text_stays_text(
    tmp_path: Path,
    plain_site: Site,
    plain: dict[str, Seen],
    shift: int,
    monkeypatch: pytest.MonkeyPatch,
    kept: None,
) -> None:
    # The files beside the pages are slow to make, and other tests look at them.
    monkeypatch.setattr(exported, "EXPORTERS", (lambda _: plain_site.files,))
    words = hostile(shift)
    found = pages_of(site_with(tmp_path, words))
    assert found.keys() == plain.keys()
    for path, page in plain.items():
        assert found[path].elements == page.elements, path
        assert found[path].title == turned(page.title, words)
        if "/data/" not in path:  # those shorten examples
            assert _unversioned(found[path].text) == _unversioned(turned(page.text, words)), path


def _unversioned(text: str) -> str:
    """The text without the version, which is a digest of what the tables hold."""
    return re.sub(r"unreleased\.[0-9a-f]{8}", "unreleased", text)


def test_the_check_would_see_markup(plain_site: Site) -> None:
    bodies = [page.body for part in plain_site.parts for page in part.pages]
    body = next(one for one in bodies if "</p>" in one)
    for harm in ("<script>x</script>", "<!-- x -->", '<a href="javascript:x">y</a>'):
        harmed = body.replace("</p>", f"{harm}</p>", 1)
        assert skeleton(parse(to_html(harmed))) != skeleton(parse(to_html(body)))
    retargeted = body.replace('href="', 'href="javascript:', 1)
    assert skeleton(parse(to_html(retargeted))) != skeleton(parse(to_html(body)))
