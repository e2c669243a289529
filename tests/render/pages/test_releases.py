"""The pages of versions, the feed's link, and what the data pages say of changes."""

from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from generator.export.exports import export
from generator.export.releases.release import read_releases
from generator.project import PROJECT
from generator.render.pages import release_changes
from generator.render.site import render_site
from generator.site import Page, Site
from tests.changes import put
from tests.corpus import PLAN, dataset_of, files
from tests.export.releases.history import FIRST, SECOND, TITLE, history
from tests.publication import NOWHERE
from tests.render.markdown_page import parse, texts, to_html

pytestmark = pytest.mark.usefixtures("kept")


def made(folder: Path) -> Site:
    """A site of two releases, with a plan's summary changed since."""
    history(folder)
    contents = files()
    TITLE(contents)
    put(PLAN, "summary", "en", value="Another summary.")(contents)
    now = dataset_of(folder / "now", contents)
    return render_site(export(now, NOWHERE, read_releases(folder / "data")))


def pages_of(site: Site) -> dict[str, Page]:
    return {f"{part.lang}/{page.path}": page for part in site.parts for page in part.pages}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    return pages_of(made(tmp_path_factory.mktemp("releases")))


def tree(pages: dict[str, Page], path: str) -> Element:
    return parse(to_html(pages[path].body))


SAID = {
    "en/data/releases": [FIRST, SECOND, "This is the first version", "1 changed", "plans"],
    "zh/data/releases": ["更改 1 行（其中 1 行只改了说法）", "这是第一个版本", "plans"],
    f"en/data/releases/{FIRST}": ["This is the first version", "rows in"],
    f"en/data/releases/{SECOND}": [
        f"What changed since the version of {FIRST}",
        "programmes",
        "Programmes: 1 changed (1 of them only reworded)",
        "What has changed for residents, in words",
        "990100-2023.parking",
        "title_en",
        "Add parking spaces",
        "Add <b>many</b> & more [spaces](x)",
    ],
    f"zh/data/releases/{SECOND}": ["更改", "title_en"],
    "en/data/programmes": [f"in the version of {SECOND}"],
    "en/data/topics": [f"in the version of {FIRST}"],
    "en/data/plans": [f"since the version of {SECOND}, not in a version yet"],
    "en/data": ["Versions and changes", "Figures that a program found", "12 of 12"],
    "zh/data": ["版本和更新", "12 个中有 12 个"],
}


@pytest.mark.parametrize("path", SAID)
def test_what_pages_say(pages: dict[str, Page], path: str) -> None:
    said = texts(tree(pages, path))
    for text in SAID[path]:
        assert text in said


def test_a_first_version_lists_no_changes(pages: dict[str, Page]) -> None:
    assert list(tree(pages, f"en/data/releases/{FIRST}").iter("table")) == []


def test_every_page_names_the_feed_of_its_language(tmp_path: Path) -> None:
    site = made(tmp_path)
    for path, page in pages_of(site).items():
        feed = page.meta["feed"]
        assert isinstance(feed, dict)
        assert feed["href"] == "changes.xml"
        assert f"{path.partition('/')[0]}/{feed['href']}" in site.files


def test_long_changes_are_cut_and_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_changes, "MOST_ROWS", 0)
    found = tree(pages_of(made(tmp_path)), f"en/data/releases/{SECOND}")
    assert "1 more row is in the file of all changes." in texts(found)
    assert changed(found) is None


def changed(found: Element) -> Element | None:
    """The table of changed rows."""
    return found.find(".//table[@class='changes']")


@pytest.mark.parametrize(("lang", "said"), [("en", None), ("zh", "en")])
def test_a_cell_says_its_language(pages: dict[str, Page], lang: str, said: str | None) -> None:
    """Its column says it, even of a text too short to be known by itself."""
    table = changed(tree(pages, f"{lang}/data/releases/{SECOND}"))
    assert table is not None
    [row] = [row for row in table.iter("tr") if "title_en" in "".join(row.itertext())]
    assert [cell.get("lang") for cell in row.iter("td")] == [said, said]


def test_the_numbers_add_up(pages: dict[str, Page]) -> None:
    found = tree(pages, f"en/data/releases/{SECOND}")
    rows = [[cell.text or "" for cell in row.iter("td")] for row in found.iter("tr")]
    *parts, whole = [[int(text) for text in row] for row in rows if len(row) == 6]
    assert whole == [sum(column) for column in zip(*parts, strict=True)]
    before, now, added, _, _, removed = whole
    assert before + added - removed == now
    assert f"{now} rows in" in texts(found)


def test_without_a_release(tmp_path: Path) -> None:
    found = pages_of(render_site(export(dataset_of(tmp_path), NOWHERE)))
    assert "No version has been released yet." in texts(tree(found, "en/data/releases"))
    said = texts(tree(found, "en/data/topics"))
    assert "this is the state of 22 November 2026; no version has been released yet" in said


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_residents_are_led_to_what_changed_in_words(pages: dict[str, Page], lang: str) -> None:
    """Rows by table say little to people who ask what they can get."""
    links = [one.get("href") for one in tree(pages, f"{lang}/data/releases").iter("a")]
    assert "../../changes/" in links
    assert (PROJECT / "content" / lang / "changes.md").is_file()
