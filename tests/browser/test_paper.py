"""On A4, every page prints whole: no column is cut off, and every cell's text is on the paper."""

import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from generator.builder.engines import DEFAULT
from generator.builder.part_build import Job, build_part
from generator.export.exports import export
from generator.export.releases.release import read_releases
from generator.load.unwanted import cleaned
from generator.project import SHIPPED
from generator.render.pages.releases import PART
from generator.render.site import render_site
from generator.site import Part, Site
from tests.breadth import breadth, sweep
from tests.changes import add, both, put
from tests.corpus import dataset_of, files
from tests.export.releases.history import FIRST, SECOND, keep
from tests.publication import NOWHERE
from tests.sample_data import text
from tools.audit.pages import one_of_each, pages_of

NewPage = Callable[..., Page]
PAPER = {"width": 718, "height": 1047}
"""A4 without its margins, in CSS pixels: 210 by 297 mm at 96 to the inch, 1 cm on each side."""
LONG_ID = "nowheretobreak" * 20
LONG = add(
    "topics.yml",
    value={
        "id": LONG_ID,
        "name": {"zh": "住房", "en": "Homes"},
        "summary": text("100户", "100 homes"),
        "icon": "material/home",
    },
)
OTHERWISE = put("topics.yml", -1, "summary", value=text("1000户", "1000 homes"))
CELLS = """() => [...document.querySelectorAll("main table :is(td, th)")].map(
    (cell) => cell.innerText)"""
BEYOND = """(width) => [...document.querySelectorAll("main *")].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && box.right > width + 1;
}).slice(0, 4).map(
    (each) => `${each.tagName}.${each.className} to ${each.getBoundingClientRect().right}`)"""


def words(text: str) -> list[str]:
    """The words of a text, each Chinese character one, whatever the font made of their forms."""
    plain = unicodedata.normalize("NFKC", "".join(map(cleaned, text)))
    return re.findall("[\u3400-\u9fff]|[A-Za-z]+|[0-9]+", plain)


def lost(cells: list[str], pdf: bytes) -> Iterator[str]:
    """The cells with a word that no sheet bears: a cell may run over from one to the next."""
    printed = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    known = "".join(words(printed))
    for cell in cells:
        if missing := [word for word in words(cell) if word not in known]:
            yield f"{cell.strip()!r} lacks {missing}"


def pages(site: Path) -> list[str]:
    found = one_of_each(pages_of(site))
    return [page for page in found if page.startswith(("/zh/", "/en/"))]


@pytest.fixture
def sheet(new_page: NewPage) -> Page:
    """A page as wide as the paper is."""
    page = new_page(viewport=PAPER)
    page.emulate_media(media="print")
    return page


def faults(sheet: Page, address: str) -> list[str]:
    """What a page's sheets lack: what runs over their edge, and cells that are cut off."""
    sheet.goto(address)
    wide = sheet.evaluate(BEYOND, PAPER["width"])
    cells = sheet.evaluate(CELLS)
    return [*wide, *(lost(cells, sheet.pdf(format="A4")) if cells else ())]


@sweep
def test_every_kind_of_page_prints_whole(sheet: Page, built_site: Path) -> None:
    some = pages(built_site)[:: breadth(3, 1)]
    found = {address: faults(sheet, address) for address in some}
    assert len(found) > breadth(6, 20)
    assert {address: found[address] for address in found if found[address]} == {}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_first_rows_of_a_wide_table_print_whole(sheet: Page, lang: str) -> None:
    assert faults(sheet, f"/{lang}/data/figures/") == []
    boxes = [cell.bounding_box() for cell in sheet.locator(".preview th").all()]
    assert len(boxes) > 30
    assert len({box["x"] for box in boxes if box}) == 1, "what is a column stands in a line"


@pytest.fixture(scope="module")
def released(kept: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """By language, the page of a release before which there is one; a row of a long id differs."""
    folder = tmp_path_factory.mktemp("released")
    keep(folder / "data", folder / "first", FIRST, LONG)
    keep(folder / "data", folder / "second", SECOND, both(LONG, OTHERWISE))
    contents = files()
    both(LONG, OTHERWISE)(contents)
    now = dataset_of(folder / "now", contents)
    site = render_site(export(now, NOWHERE, read_releases(folder / "data")))
    return {part.lang: html(part.whole(), site, folder) for part in site.parts if part.name == PART}


def html(part: Part, site: Site, folder: Path) -> str:
    """The page of the second release as the whole site would have it, built without the rest."""
    [page] = [page for page in part.pages if page.path.endswith(SECOND)]
    head = Site((), {}, site.names, site.tabs, frame=site.frame)
    alone = replace(part, pages=(page,))
    shared = SHIPPED / "mkdocs.yml"
    build_part(Job(alone, head, shared, folder, part.lang, "", None, DEFAULT))
    built = folder / part.lang / "site" / page.path / "index.html"
    return built.read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_a_release_changed_prints_whole(
    sheet: Page, released: dict[str, str], lang: str
) -> None:
    address = f"/{lang}/data/releases/{SECOND}/"
    # All else that the page loads is the same on every site.
    sheet.route(f"**{address}", lambda route: route.fulfill(body=released[lang]))
    assert faults(sheet, address) == []
    listed = sheet.locator(".changes").inner_text()
    assert LONG_ID in listed
    assert "1000户" in listed


def test_a_cell_that_is_cut_off_is_seen(sheet: Page) -> None:
    sheet.set_content('<main><table style="width:3000px"><td>here<td>lost away</table></main>')
    assert sheet.evaluate(BEYOND, PAPER["width"])
    assert list(lost(["here now"], sheet.pdf(format="A4"))) == ["'here now' lacks ['now']"]
