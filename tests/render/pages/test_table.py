"""The page of a table: preview, units, files and sizes, queries."""

from xml.etree.ElementTree import Element

import pytest

from generator.export.files import draft_data
from generator.export.formats.table_files import FORMATS
from generator.export.table import Table
from generator.site import Site
from tests.export.of_tables import EVERY
from tests.publication import NOWHERE
from tests.real_data import real_dataset, real_site
from tests.render.markdown_page import parse, texts, to_html

NUMBERS = ("integer", "number")
pytestmark = pytest.mark.usefixtures("kept")


@pytest.fixture(scope="module")
def site() -> Site:
    return real_site()


def page(site: Site, name: str, lang: str = "en") -> Element:
    [body] = [
        page.body
        for part in site.parts
        for page in part.pages
        if (part.lang, page.path) == (lang, f"data/{name}")
    ]
    return parse(to_html(body))


def cells(row: Element) -> list[str]:
    return ["".join(cell.itertext()) for cell in row if cell.tag in ("td", "th")]


@EVERY
def test_every_column_of_numbers_has_a_unit(table: Table) -> None:
    for one in table.columns():
        assert (one.column.unit is not None) == (one.type in NUMBERS), one.name


@EVERY
def test_the_preview_is_the_first_rows(table: Table, site: Site) -> None:
    rows = draft_data(real_dataset(), NOWHERE).tables[table] if table.name == "units" else None
    preview = next(page(site, table.name).iter("table"))
    head, *body = preview.iter("tr")
    assert cells(head) == [one.name for one in table.columns()]
    assert len(body) == min(5, len(list(table.rows(real_dataset()))))
    if rows:
        assert [cells(row)[0] for row in body] == [row.unit_id for row in rows[:5]]  # type: ignore[attr-defined]


@EVERY
def test_all_formats_with_their_sizes(table: Table, site: Site) -> None:
    listed = next(
        one for one in page(site, table.name).iter("ul") if one.get("class") == "downloads"
    )
    found = {}
    for item in listed.iter("li"):
        [link], [said] = item.iter("a"), item.iter("span")
        path = (link.get("href") or "").replace("../", "")
        found[path] = said.text or ""
    for one in FORMATS:
        size = len(site.files[one.path(table.name)])
        larger = f"{size / 1e3:,.0f} KB" if size < 1e6 else f"{size / 1e6:,.1f} MB"
        right = f"{size} bytes" if size < 1000 else larger
        assert found[one.path(table.name)] == right
    assert set(found) - {one.path(table.name) for one in FORMATS} == {
        "data/v1/minsheng.xlsx",
        f"data/v1/{table.name}.csv-metadata.json",
        f"data/v1/schemas/tables/{table.name}.json",
    }
    assert set(found) <= set(site.files)


def test_units_are_said_in_both_languages(site: Site) -> None:
    assert "Unit: given in the row's column unit" in texts(page(site, "figures"))
    assert "单位：见同一行的 unit 列" in texts(page(site, "figures", "zh"))


def test_queries_stand_there_to_copy(site: Site) -> None:
    found = page(site, "programmes")
    codes = ["".join(one.itertext()) for pre in found.iter("pre") for one in pre.iter("code")]
    assert len(codes) == 5
    assert codes[0].splitlines()[:2] == ["import pandas as pd", ""]
    assert codes[2].startswith('SELECT "plan_id", count(*) AS n\nFROM read_csv(')
    buttons = list(found.iter("button"))
    assert all(one.get("hidden") is not None for one in buttons)  # shown by the script
    assert len(buttons) == 5


def test_only_figures_are_added_up(site: Site) -> None:
    assert "Adding up" in texts(page(site, "figures"))
    assert "怎样相加" in texts(page(site, "figures", "zh"))
    assert "Adding up" not in texts(page(site, "programmes"))


def test_the_data_page_leads_to_files_that_are_there(site: Site) -> None:
    [body] = [
        page.body
        for part in site.parts
        for page in part.pages
        if (part.lang, page.path) == ("en", "data")
    ]
    links = [one.get("href") or "" for one in parse(to_html(body)).iter("a")]
    files = {link.replace("../", "") for link in links if not link.endswith("/")}
    allocations = {path for path in files if path.startswith("data/v1/allocations/")}
    assert len(allocations) == sum(bool(one.allocation) for one in real_dataset().programmes())
    assert len(files - allocations) == 12
    assert files <= {*site.files, *(copy.path for copy in site.offline)}
