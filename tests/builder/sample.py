"""A small made-up site in both languages that uses every component of the theme."""

from collections.abc import Sequence
from pathlib import Path

from generator.lang import Lang
from generator.render.pages.search import search_page
from generator.site import NavItem, Page, Part, Site

HERE = Path(__file__).parent / "pages"
NAMES: dict[Lang, str] = {"zh": "民生实事", "en": "Minsheng"}
TABS: dict[Lang, tuple[NavItem, ...]] = {
    "zh": (
        NavItem("事项", "topics"),
        NavItem("地方", "places"),
        NavItem("数据", "data"),
        NavItem("关于", "about"),
    ),
    "en": (
        NavItem("Topics", "topics"),
        NavItem("Places", "places"),
        NavItem("Data", "data"),
        NavItem("About", "about"),
    ),
}
PLACE: dict[Lang, tuple[str, str, str]] = {
    "zh": ("云州市", "2023年", "停车位建设"),
    "en": ("Yunzhou", "2023", "Parking spaces"),
}


def sample_site() -> Site:
    """Two parts a language: the common pages, and one place with a plan of one programme."""
    languages: Sequence[Lang] = ("zh", "en")
    parts = [part for lang in languages for part in (_common(lang), _place(lang))]
    files = {"data/v1/figures.csv": b"figure_id,value\nparking,10888\n"}
    return Site(tuple(parts), files, NAMES, TABS)


def _common(lang: Lang) -> Part:
    pages = [
        Page("", NAMES[lang], _body("home", lang), {"hide": ["navigation", "toc"]}),
        Page("components", "Components", _body("components", lang)),
        Page("accessibility", "-", "-\n"),
        search_page(lang, TABS[lang][:2]),
        *(Page(tab.path or "", tab.title, _body(tab.path or "", lang)) for tab in TABS[lang]),
    ]
    return Part(lang, "common", tuple(pages), ())


def _place(lang: Lang) -> Part:
    place, year, programme = PLACE[lang]
    paths = ["places/990100", "places/990100/2023", "places/990100/2023/parking"]
    meta = {"kind": "programme", "place": place, "year": "2023", "topic": "city"}
    pages = (
        Page(paths[0], place, _body("place", lang), {"kind": "place", "place": place}),
        Page(paths[1], year, _body("plan", lang), {"kind": "plan", "place": place}),
        Page(paths[2], programme, _body("programme", lang), meta),
    )
    leaf = NavItem(programme, paths[2])
    return Part(
        lang, "990100", pages, (NavItem(place, paths[0], (NavItem(year, paths[1], (leaf,)),)),)
    )


def _body(name: str, lang: Lang) -> str:
    path = HERE / f"{name}.{lang}.md"
    return path.read_text(encoding="utf-8") if path.exists() else "-\n"
