"""Two districts of one name are told apart wherever a page stands without its surroundings."""

import pytest

from generator.export.exports import export
from generator.lang import Lang
from generator.load.content import load_content
from generator.project import PROJECT
from generator.render.site import render_site
from generator.site import Page, Site
from tests.corpus import dataset_of, files
from tests.publication import NOWHERE
from tests.sample_namesakes import namesakes

pytestmark = pytest.mark.usefixtures("kept")

NAMES: dict[tuple[Lang, str], str] = {
    ("zh", "990102"): "云州市鼓楼区",
    ("zh", "990202"): "山州市鼓楼区",
    ("en", "990102"): "Gulou District, Yunzhou",
    ("en", "990202"): "Gulou District, Shanzhou",
}
each = pytest.mark.parametrize(("lang", "place"), NAMES)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    written, _ = load_content(PROJECT / "content")
    data = dataset_of(tmp_path_factory.mktemp("data"), files() | namesakes())
    return render_site(export(data, NOWHERE), written)


def page(site: Site, lang: Lang, path: str) -> Page:
    pages = (page for part in site.parts if part.lang == lang for page in part.pages)
    return next(page for page in pages if page.path == path)


@each
def test_titles_name_the_city(site: Site, lang: Lang, place: str) -> None:
    name = NAMES[lang, place]
    assert page(site, lang, f"places/{place}").title == name
    assert name in str(page(site, lang, f"places/{place}/2023").meta["where"])
    assert name in str(page(site, lang, f"places/{place}/2023/parking").meta["where"])


@each
def test_cards_name_the_city(site: Site, lang: Lang, place: str) -> None:
    name = NAMES[lang, place]
    own = page(site, lang, f"places/{place}").card
    assert own
    assert own.title == name
    for path in ("2023", "2023/parking"):
        card = page(site, lang, f"places/{place}/{path}").card
        assert card
        assert card.above.startswith(name)


@each
def test_the_way_down_to_a_page_names_the_city(site: Site, lang: Lang, place: str) -> None:
    trees = [part.nav for part in site.parts if (part.lang, part.name) == (lang, place)]
    assert [item.title for tree in trees for item in tree] == [NAMES[lang, place]]


@each
def test_search_results_and_their_filter_name_the_city(site: Site, lang: Lang, place: str) -> None:
    name = NAMES[lang, place]
    assert page(site, lang, f"places/{place}/2023/parking").meta["place"] == name
    assert name in page(site, lang, "search").body
    assert name in [known for _, known in site.search[lang].places]


@each
def test_lists_of_several_places_name_the_city(site: Site, lang: Lang, place: str) -> None:
    for path in ("places", "families", "families/parking", "coverage"):
        assert NAMES[lang, place] in page(site, lang, path).body, path
