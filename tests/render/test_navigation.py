"""Tabs and trees lead to pages that are there."""

import pytest

from generator.export.exports import export
from generator.load.content import load_content
from generator.project import PROJECT
from generator.render.site import render_site
from generator.site import NavItem, Site
from tests.corpus import dataset_of
from tests.publication import NOWHERE

pytestmark = pytest.mark.usefixtures("kept")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    written, _ = load_content(PROJECT / "content")
    return render_site(export(dataset_of(tmp_path_factory.mktemp("data")), NOWHERE), written)


def leads(items: tuple[NavItem, ...]) -> list[str]:
    """Where a tree's entries lead."""
    own = [item.path for item in items if item.path is not None]
    return own + [path for item in items for path in leads(item.children)]


def test_every_entry_leads_to_a_page_of_its_language(site: Site) -> None:
    for lang, tabs in site.tabs.items():
        pages = [page.path for part in site.parts if part.lang == lang for page in part.pages]
        assert len(pages) == len(set(pages))
        assert set(leads(tabs)) <= set(pages)
        for part in site.parts:
            if part.lang == lang:
                assert set(leads(part.nav)) <= set(pages), part.name


def test_parts_are_the_common_pages_and_a_place_each(site: Site) -> None:
    names = [(part.lang, part.name) for part in site.parts]
    parts = ("common", "releases", "990100")
    assert names == [(lang, part) for lang in ("zh", "en") for part in parts]


def test_both_languages_have_the_same_pages(site: Site) -> None:
    paths = {
        lang: [page.path for part in site.parts if part.lang == lang for page in part.pages]
        for lang in ("zh", "en")
    }
    assert paths["zh"] == paths["en"]


def test_a_places_tree(site: Site) -> None:
    [place] = next(part for part in site.parts if part.name == "990100" and part.lang == "en").nav
    [year] = place.children
    [programme] = year.children
    assert [place.title, year.title, programme.title] == ["Yunzhou", "2023", "Add parking spaces"]
    base = "places/990100/2023/parking"
    assert [one.path for one in programme.children] == [
        f"{base}/allocation",
        f"{base}/form-application",
    ]


def test_names_and_files(site: Site) -> None:
    assert site.names == {"zh": "民生实事", "en": "Minsheng"}
    assert {"data/v1/figures.csv", "data/v1/minsheng.xlsx"} <= site.files.keys()
