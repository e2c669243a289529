"""The menu names each page once: tabs lead to the sections, the tree to what stands within."""

import re
from pathlib import Path

MENU = re.compile(r'<details class="menu">.*?</details>', re.DOTALL)
NAME = re.compile(r"<(?:a|span)\b[^>]*>([^<]+)</")
LINK = re.compile(r'<a href="([^"]*)"')


def test_no_menu_leads_to_a_page_twice(built_site: Path) -> None:
    pages = [path for lang in ("zh", "en") for path in (built_site / lang).rglob("index.html")]
    assert len(pages) > 300
    for path in pages:
        html = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in html:
            continue  # it leads on to a page that has moved
        [menu] = MENU.findall(html)
        links = LINK.findall(menu)
        assert len(set(links)) == len(links) > 5, path


def test_the_finders_menu_is_the_tabs_alone(built_site: Path) -> None:
    [menu] = MENU.findall((built_site / "en/finder/index.html").read_text(encoding="utf-8"))
    names = NAME.findall(menu)
    assert "Topics" in names
    assert len(set(names)) == len(names)
    assert 'class="tree"' not in menu


def test_a_topics_menu_has_its_neighbours(built_site: Path) -> None:
    topics = sorted((built_site / "en/topics").glob("*/index.html"))
    [menu] = MENU.findall(topics[0].read_text(encoding="utf-8"))
    assert len(LINK.findall(menu)) >= len(topics)
