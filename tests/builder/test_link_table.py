"""Where links lead: the short way for plain links finds what the general one finds."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.builder.html_links import PageLinks
from generator.builder.link_table import _plain, _resolved, link_table

PIECES = ("../", "./", "a/", "b-c/", "x.csv", "zh", "..", ".", "#", "#a", "#中", "#a=b&c", "?q")
ODD = ("%20", "a:b", "//", "/", ".a/", "a..b/", "_x/", "-", "#a%20", " ")
PAGES = ("", "zh/", "zh/topics/a/", "404.html", "zh/a/index")


@settings(max_examples=500)
@given(st.sampled_from(PAGES), st.lists(st.sampled_from(PIECES + ODD), max_size=5).map("".join))
def test_a_plain_link_leads_where_any_link_does(page: str, link: str) -> None:
    found = _plain(page, link)
    assert found is None or found == _resolved(page, link)


def test_usual_links_are_plain() -> None:
    for link in ("../../topics/work/#loans", "#top", "x.csv", "../", "../../data/v1/a.csv", "a/b/"):
        assert _plain("zh/topics/a/", link) is not None


def test_a_long_link_takes_no_time() -> None:
    assert _plain("zh/", "a" * 5000 + "!") is None


def test_a_table_counts_and_finds_what_leads_nowhere() -> None:
    links = [
        "../b/#x",
        "/b/",
        "../../../x",
        "https://example.org/m/zh/b/#x",
        "https://example.com/",
    ]
    pages: dict[str, PageLinks] = {
        "zh/a/": {"links": links, "ids": ["here"]},
        "zh/c/": {"links": links[:1], "ids": []},
    }
    table = link_table(pages, "https://example.org/m")
    assert table["targets"] == {"zh/b/#x": {"page": "zh/a/", "link": "../b/#x", "pages": 3}}
    assert table["count"] == 5
    assert [line.split(": ")[2] for line in table["broken"]] == [
        "starts with a slash, so it breaks where the site isn't at the root",
        "leads out of the site",
    ]
