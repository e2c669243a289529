"""The home page: the finder before the search, the search before everything else."""

import re
from pathlib import Path
from typing import get_args

import pytest

from generator.export.exports import export
from generator.load.content import load_content
from generator.model.fact import Asked
from generator.project import PROJECT
from generator.render.icons import icon
from generator.render.pages.home import most_promised
from generator.render.site import render_site
from tests.corpus import dataset_of
from tests.publication import NOWHERE
from tests.render.markdown_page import to_html

pytestmark = pytest.mark.usefixtures("kept")


@pytest.fixture(scope="module", params=["zh", "en"])
def home(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    written, _ = load_content(PROJECT / "content")
    site = render_site(export(dataset_of(tmp_path_factory.mktemp("data")), NOWHERE), written)
    pages = {
        page.path: page for part in site.parts if part.lang == request.param for page in part.pages
    }
    return to_html(pages[""].body)


def test_first_the_finder_then_the_search_then_places_topics_and_developers(home: str) -> None:
    order = ["home-finder", 'name="q"', "places/990100/", "topics/city/", 'href="data/"']
    found = [home.index(one) for one in order]
    assert found == sorted(found)


def test_each_subject_is_one_link_to_the_finder(home: str) -> None:
    assert re.findall(r'href="finder/#for-([\w-]+)"', home) == list(get_args(Asked))


def test_a_subject_has_the_icon_of_the_data_if_any(home: str) -> None:
    [links] = re.findall(r'<ul class="choices">.*?</ul>', home, re.DOTALL)
    assert links.count("<svg") == 1
    assert f'#for-organisation">{icon("material/storefront-outline")}' in links


def test_the_title_has_no_marks_of_its_phrases(home: str) -> None:
    assert "|" not in home.split("</h1>", 1)[0]


def test_what_gives_people_most_is_named_first(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path)
    families = most_promised(dataset, 1)
    assert [family.id for family in families] == ["parking"]
    assert most_promised(dataset, 0) == []
