"""Pages at addresses of before."""

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from generator.changes.snapshot import RENAMED_TABLES
from generator.export.exports import export
from generator.export.publication import Publication
from generator.lang import LANGUAGES
from generator.render.site import render_site
from generator.site import Site
from tests.corpus import dataset_of, files
from tests.publication import NOWHERE, PUBLISHED
from tests.render.markdown_page import parse, texts

pytestmark = pytest.mark.usefixtures("kept")

SINCE = {"since": "2023-03-01"}


def site(folder: Path, *redirects: tuple[str, str, str], at: Publication = NOWHERE) -> Site:
    contents = files()
    contents["redirects.yml"] = [
        {"kind": kind, "old": old, "new": new} | SINCE for kind, old, new in redirects
    ]
    return render_site(export(dataset_of(folder, contents), at))


def moved(made: Site) -> dict[str, Element]:
    """The pages that lead elsewhere, by path, but for those of tables."""
    return {path: page for path, page in leading(made).items() if "/data/" not in path}


def leading(made: Site) -> dict[str, Element]:
    """All pages that lead elsewhere, by path."""
    return {
        path.removesuffix("index.html"): parse(content.decode())
        for path, content in made.files.items()
        if path.endswith("index.html")
    }


def test_nothing_moved(tmp_path: Path) -> None:
    assert moved(site(tmp_path)) == {}


def test_a_renamed_table_s_page_leads_to_that_of_its_new_name(tmp_path: Path) -> None:
    found = leading(site(tmp_path))
    assert len(found) == 2 * len(RENAMED_TABLES)
    for old, new in RENAMED_TABLES.items():
        for lang in LANGUAGES:
            [link] = found[f"{lang}/data/{old}/"].iter("a")
            assert link.get("href") == f"../{new}/"


@pytest.mark.parametrize(
    ("kind", "old", "new", "pages"),
    [
        (
            "programme",
            "990100-2023.cars",
            "990100-2023.parking",
            {
                "places/990100/2023/cars/": "../parking/",
                "places/990100/2023/cars/allocation/": "../../parking/allocation/",
                "places/990100/2023/cars/form-application/": "../../parking/form-application/",
            },
        ),
        ("family", "cars", "parking", {"families/cars/": "../parking/"}),
        ("topic", "town", "city", {"topics/town/": "../city/"}),
        (
            "place",
            "980100",
            "990100",
            {
                "places/980100/": "../990100/",
                "places/980100/2023/": "../../990100/2023/",
                "places/980100/2023/parking/": "../../../990100/2023/parking/",
                "finder/980100-2023/": "../990100-2023/",
            },
        ),
        ("figure", "x", "990100-2023.parking.spaces-target", {}),
    ],
)
def test_the_page_and_those_below_it(
    tmp_path: Path, kind: str, old: str, new: str, pages: dict[str, str]
) -> None:
    found = moved(site(tmp_path, (kind, old, new)))
    for lang in ("zh", "en"):
        for path, target in pages.items():
            page = found[f"{lang}/{path}"]
            [refresh] = [one for one in page.iter("meta") if one.get("http-equiv") == "refresh"]
            assert refresh.get("content") == f"0; url={target}"
            [link] = page.iter("a")
            assert link.get("href") == target
    assert bool(found) == bool(pages)


def test_it_names_the_page_in_its_language(tmp_path: Path) -> None:
    redirect = ("programme", "990100-2023.cars", "990100-2023.parking")
    found = moved(site(tmp_path, redirect, at=PUBLISHED))
    for lang, title, code in (("zh", "增加泊位", "zh-Hans"), ("en", "Add parking spaces", "en")):
        page = found[f"{lang}/places/990100/2023/cars/"]
        root = page if page.tag == "html" else page.find("html")
        assert root is not None
        assert root.get("lang") == code
        assert [one.text for one in page.iter("title")] == [title]
        assert title in texts(page)
        [canonical] = [one for one in page.iter("link") if one.get("rel") == "canonical"]
        new = f"https://example.org/minsheng/{lang}/places/990100/2023/parking/"
        assert canonical.get("href") == new


def test_every_target_is_a_page(tmp_path: Path) -> None:
    made = site(tmp_path, ("place", "980100", "990100"), ("family", "cars", "parking"))
    pages = {f"{part.lang}/{page.path}/" for part in made.parts for page in part.pages}
    for path, page in leading(made).items():
        [link] = page.iter("a")
        way = [*path.strip("/").split("/")]
        for step in str(link.get("href")).strip("/").split("/"):
            way = way[:-1] if step == ".." else [*way, step]
        assert "/".join(way) + "/" in pages
