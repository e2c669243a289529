"""On A4, every page prints whole: no column is cut off, and every cell's text is on the paper."""

import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from generator.load.unwanted import cleaned
from tools.audit.pages import one_of_each, pages_of

NewPage = Callable[..., Page]
PAPER = {"width": 718, "height": 1047}
"""A4 without its margins, in CSS pixels: 210 by 297 mm at 96 to the inch, 1 cm on each side."""
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


def test_every_page_prints_whole(sheet: Page, built_site: Path) -> None:
    faults = {}
    for address in pages(built_site):
        sheet.goto(address)
        wide = sheet.evaluate(BEYOND, PAPER["width"])
        cells = sheet.evaluate(CELLS)
        faults[address] = [*wide, *(lost(cells, sheet.pdf(format="A4")) if cells else ())]
    assert len(faults) > 20
    assert {address: found for address, found in faults.items() if found} == {}


def test_a_cell_that_is_cut_off_is_seen(sheet: Page) -> None:
    sheet.set_content('<main><table style="width:3000px"><td>here<td>lost away</table></main>')
    assert sheet.evaluate(BEYOND, PAPER["width"])
    assert list(lost(["here now"], sheet.pdf(format="A4"))) == ["'here now' lacks ['now']"]
