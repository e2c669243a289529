"""Pages and notes where something stood that is gone."""

from html import unescape
from pathlib import Path

import pytest

from generator.export.exports import export
from generator.render.site import render_site
from generator.site import Site
from tests.corpus import dataset_of, files
from tests.publication import NOWHERE
from tests.render.markdown_page import parse, texts

pytestmark = pytest.mark.usefixtures("kept")

WHY = {"zh": "没有这件事。", "en": "There was no such thing."}


def site(folder: Path, kind: str, old: str, successor: str | None = None) -> Site:
    contents = files()
    line = {"kind": kind, "old": old, "since": "2023-05-01", "why": WHY}
    contents["tombstones.yml"] = [line | ({"successor": successor} if successor else {})]
    return render_site(export(dataset_of(folder, contents), NOWHERE))


@pytest.mark.parametrize(
    ("kind", "old", "successor", "path", "target"),
    [
        (
            "programme",
            "990100-2023.cars",
            "990100-2023.parking",
            "places/990100/2023/cars/",
            "../parking/",
        ),
        ("plan", "990100-2022", None, "places/990100/2022/", "../../../"),
        ("plan", "990100-2022", None, "finder/990100-2022/", "../../"),
        ("family", "cars", "parking", "families/cars/", "../parking/"),
    ],
)
def test_the_old_page_says_it(
    tmp_path: Path, kind: str, old: str, successor: str | None, path: str, target: str
) -> None:
    made = site(tmp_path, kind, old, successor)
    for lang, day in (("zh", "2023年5月1日"), ("en", "1 May 2023")):
        page = parse(made.files[f"{lang}/{path}index.html"].decode())
        said = texts(page)
        assert day in said
        assert WHY[lang] in said
        assert old in said
        [link] = page.iter("a")
        assert link.get("href") == target
        robots = [meta for meta in page.iter("meta") if meta.get("name") == "robots"]
        assert [meta.get("content") for meta in robots] == ["noindex"]


def test_a_page_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    made = site(tmp_path, "family", "parking")
    assert "en/families/parking/index.html" not in made.files


def test_a_figure_leaves_a_note_at_its_anchor(tmp_path: Path) -> None:
    old = "990100-2023.parking.spaces-target-again"
    made = site(tmp_path, "figure", old, "990100-2023.parking.spaces-target")
    [page] = [
        page
        for part in made.parts
        for page in part.pages
        if part.lang == "en" and page.path == "places/990100/2023/parking"
    ]
    body = unescape(page.body)
    assert '<p id="figure-spaces-target-again">' in body
    assert f"{WHY['en']} See now: " in body
    assert '<a href="#figure-spaces-target">' in body
    assert 'id="figure-spaces-target"' in body
