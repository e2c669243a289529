"""What each kind of page says, from the sample."""

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from generator.export.exports import export
from generator.load.content import load_content
from generator.model.base import Text
from generator.model.vocabulary import Term
from generator.project import PROJECT
from generator.render.pages.reference import names_shown
from generator.render.site import render_site
from generator.site import Page
from tests import sample_data
from tests.changes import both, move, put
from tests.corpus import PLAN, SCHEME, Files, dataset_of, files
from tests.corpus import PROGRAMME as PROGRAMME_FILE
from tests.publication import NOWHERE
from tests.render.markdown_page import parse, texts, to_html

pytestmark = pytest.mark.usefixtures("kept")

Pages = dict[str, Page]
PROGRAMME = "places/990100/2023/parking"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    written, _ = load_content(PROJECT / "content")
    site = render_site(export(dataset_of(tmp_path_factory.mktemp("data")), NOWHERE), written)
    return {f"{part.lang}/{page.path}": page for part in site.parts for page in part.pages}


def tree(pages: Pages, path: str) -> Element:
    return parse(to_html(pages[path].body))


SAID = {
    "en/": ["1 plan, 1 programme and 12 figures, from 2 official documents", "Yunzhou", "City"],
    "zh/": ["1 份方案", "12 个数字", "云州市", "城市"],
    "en/places": ["Yunzhou", "2023: 1 programme", "East", "River Zone", "Yun"],
    "en/places/990100": ["Administrative code 990100", "Yunzhou's plan for 2023"],
    "en/places/990102": ["We have no plan of East's own yet", "2 car parks", "60 spaces"],
    "en/places/river-zone": ["It has no code.", "40 spaces"],
    "en/places/990100/2023": [
        "One programme.",
        "The last page is missing.",
        "The plan names no quarter.",
        "about 6 billion yuan",
        "By 20 June 2023",
        "Send a report",
        "This is for 2023. It may have changed since.",
        "Perhaps not. The year 2023 is over",
        "12345",
    ],
    f"en/{PROGRAMME}": [
        "The city adds 100 spaces.",
        "The second paragraph is missing.",
        "100 spaces",
        "300 yuan per household per month",
        "over 80",
        "The parts add up to the total that the document states, 3 car parks.",
        "Park A",
        "Vehicle licence",
        "housing department (市住建局)",
        "Until the end of December 2023",
        "Fees are not stated.",
        "Voted by the city's people's congress",
        "0990-1234567",
        "Testing station",
        "Identity card",
        "Hand in the form",
        "Building",
        "云建〔2020〕2号",
        "The city pays.",
    ],
    f"zh/{PROGRAMME}": [
        "全市新增泊位100个。",
        "每月300元",
        "各项相加，正好是文件写的合计3个。",
        "市住建局",
        "到2023年12月底止",
        "市人大票决项目",
        "交申请",
    ],
    f"en/{PROGRAMME}/allocation": ["East", "60", "40", "100", "Hill Zone", "Counted in spaces."],
    f"en/{PROGRAMME}/form-application": [
        "To apply for a space",
        "The community office fills this in",
        "车牌号",
    ],
    "en/topics": ["City", "Travel.", "Parking"],
    "en/topics/city": ["Parking", "More parking.", "Add parking spaces", "Yunzhou 2023"],
    "en/families": ["City", "Parking", "Yunzhou 2023"],
    "en/families/parking": ["So far only one place's plan has this programme.", "New spaces"],
    "en/documents": [
        "https://yunzhou.example/1?a=1&b=2",
        "(nothing has answered there since 6 May 2024)",
        "云府发〔2023〕1号",
        "a" * 64,
        "A page is missing.",
        "A scan.",
        "Not stated",
    ],
    "en/glossary": ["space", "泊位", "Room for one car."],
    "zh/glossary": ["泊位", "停一辆车的地方。", "也叫：停车位"],
    "en/data": ["figures", "12 rows", "Places"],
    "en/data/figures": ["12 rows", "Primary key: figure_id", "refers to plans.plan_id", "CSV"],
    "en/calendar": ["20 June 2023", "Send a summary"],
    "en/coverage": ["Shanzhou", "Yunzhou", "2023"],
    "en/rules": ["A clause is written in the one way that can be looked up"],
}


@pytest.mark.parametrize("path", SAID)
def test_what_pages_say(pages: Pages, path: str) -> None:
    said = texts(tree(pages, path))
    for text in SAID[path]:
        assert text in said


def test_every_kind_of_page_is_looked_at(pages: Pages) -> None:
    kinds = {str(page.meta.get("kind")) for page in pages.values()} - {"None"}
    looked = {str(pages[path].meta.get("kind")) for path in SAID}
    assert kinds - looked <= {"finder", "benefits", "search"}


def test_every_page_has_a_title_and_a_description(pages: Pages) -> None:
    for path, page in pages.items():
        assert page.title.strip(), path
        assert str(page.meta["description"]).strip(), path


def test_figures_can_be_linked_to(pages: Pages) -> None:
    ids = [one.get("id") for one in tree(pages, f"en/{PROGRAMME}").iter() if one.get("id")]
    assert "figure-spaces-target" in ids
    assert len(ids) == len(set(ids))


def test_clauses_lead_to_their_documents(pages: Pages) -> None:
    links = [
        one for one in tree(pages, f"en/{PROGRAMME}").iter("a") if one.get("class") == "clause"
    ]
    found = {("".join(one.itertext()), one.get("href")) for one in links}
    assert ("1(1)", "../../../../documents/#yunzhou-plan") in found
    assert ("annex 1, 2(1)", "../../../../documents/#yunzhou-scheme") in found


def test_clauses_read_in_the_pages_language(pages: Pages) -> None:
    for path in (page for page in pages if page.startswith("en/")):
        for cited in tree(pages, path).iter():
            if cited.get("class") == "clause":
                assert not re.search("[一-鿿]", "".join(cited.itertext())), path
    english = [one for one in tree(pages, f"en/{PROGRAMME}").iter("span") if one.get("title")]
    assert ("附件1 二(一)", "annex 1, 2(1)") in {
        (one.get("title"), "".join(one.itertext())) for one in english
    }
    assert "附件1 二(一)" in "".join(tree(pages, f"zh/{PROGRAMME}").itertext())


def test_a_present_plan_is_not_called_past(tmp_path: Path) -> None:
    contents = {name: data for name, data in files().items() if "/2023/" not in name}
    both(
        move(PLAN, "plans/990100/2026.yml"),
        put("plans/990100/2026.yml", "year", value=2026),
        put("plans/990100/2026.yml", "programmes", value=[sample_data.programme()]),
    )(contents)
    site = render_site(export(dataset_of(tmp_path, contents), NOWHERE))
    bodies = {page.path: page.body for part in site.parts for page in part.pages}
    body = bodies["places/990100/2026"]
    assert re.findall(r'data-since="([^"]+)" (hidden)?', body) == [("2027-01-01", "hidden")] * 2
    assert re.findall(r'data-until="([^"]+)">', body) == ["2027-01-01"]


DATED = {"home", "place", "plan", "programme", "allocation", "form", "topic", "family", "calendar"}
"""Kinds of page that show what a plan of a year says; each says when that year is over."""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_with_a_plans_data_says_when_its_year_is_over(pages: Pages, lang: str) -> None:
    kinds = set()
    for path, page in pages.items():
        kind = page.meta.get("kind")
        if path.startswith(f"{lang}/") and kind in DATED | {"benefits"}:
            kinds.add(kind)
            notice = r'<div class="notice notice-warning" role="note" data-since="2024-01-01"><p>'
            planless = path.endswith("places/990000")
            assert len(re.findall(notice, page.body)) == (0 if planless else 1), path
    assert kinds >= DATED


def test_other_names_are_shown_in_the_pages_own_language() -> None:
    name = Text(zh="疫苗", en="vaccine")
    also = ("打针", "HPV", "hpvyimiao", "yimiao", "cervical cancer vaccine", "creche", "orphan")
    term = Term(id="vaccine", term=name, also=also, definition=name)
    assert names_shown(term, "zh") == ["打针", "HPV"]
    assert names_shown(term, "en") == ["HPV", "cervical cancer vaccine", "creche", "orphan"]


def page_of(tmp_path: Path, contents: Files) -> str:
    """The programme's page in English, made of a changed sample."""
    written, _ = load_content(PROJECT / "content")
    site = render_site(export(dataset_of(tmp_path, contents), NOWHERE), written)
    parts = [part for part in site.parts if part.lang == "en"]
    return next(page.body for part in parts for page in part.pages if page.path == PROGRAMME)


def test_dates_stand_in_their_order(tmp_path: Path) -> None:
    contents = files()
    [last] = contents[SCHEME]["milestones"]
    earlier = last | {"key": "list", "date": "2023-03-10", "printed": "3月10日前"}
    month = last | {"key": "check", "date": "2023-11", "printed": "11月中旬", "qualifier": "on"}
    contents[SCHEME]["milestones"] = [last, month, earlier]
    body = page_of(tmp_path, contents)
    dates = body[body.index("## Dates") :]
    found = [dates.index(day) for day in ("10 March", "November 2023", "10 December 2023")]
    assert found == sorted(found)


def test_a_stage_of_one_month_names_it_once(tmp_path: Path) -> None:
    contents = files()
    [stage] = contents[SCHEME]["phases"]
    month = {"start": "2023-12", "end": "2023-12", "printed": "2023年12月"}
    contents[SCHEME]["phases"] = [stage, stage | month | {"key": "check"}]
    body = page_of(tmp_path, contents)
    assert "<small>March 2023 to 30 November 2023</small>" in body
    assert "<small>December 2023</small>" in body


@pytest.mark.parametrize(("clause", "links"), [("一(一)", 0), ("一(二)", 1)])
def test_what_stands_beside_a_figure_names_a_clause_of_its_own(
    tmp_path: Path, clause: str, links: int
) -> None:
    contents = files()
    put(PROGRAMME_FILE, "figures", 3, "clause", value=clause)(contents)
    body = page_of(tmp_path, contents)
    [beside] = re.findall(r'<span class="figure-note">Of which other.*</span>', body)
    assert beside.count("<a ") == links
