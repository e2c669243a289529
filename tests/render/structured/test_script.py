"""Structured data as text in a page."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from generator.render.structured.script import CONTEXT, NODES, script_text, with_structured_data
from generator.site import Page, Part
from tests.publication import NOWHERE

HOSTILE = ["</script><b>", "<!-- <script>", "]]>", "&lt;/script&gt;", "{{ x }} \"'\\ \u2028 泊位"]


class Scripts(HTMLParser):
    """What stands in the script elements of a page, and which elements it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_leaves_the_element(text: str) -> None:
    read = Scripts(f'<script type="application/ld+json">{script_text([{"name": text}])}</script>')
    assert read.tags == ["script"]
    assert json.loads(read.text) == {"@context": CONTEXT, "@graph": [{"name": text}]}


def told(page: Page) -> tuple[Page, Any]:
    part = with_structured_data(Part("zh", "common", (page,), ()), "首页", (), NOWHERE)
    assert (part.lang, part.name) == ("zh", "common")
    script = part.pages[0].meta["jsonld"]
    assert isinstance(script, str)
    return part.pages[0], json.loads(script)["@graph"]


def test_a_page_s_own_things_come_before_its_way() -> None:
    page, graph = told(Page("a", "A", "Body", {"kind": "data", NODES: [{"@type": "Dataset"}]}))
    assert [one["@type"] for one in graph] == ["Dataset", "BreadcrumbList"]
    assert set(page.meta) == {"kind", "jsonld"}
    assert page.body == "Body"


def test_every_page_has_its_way() -> None:
    assert [one["@type"] for one in told(Page("a", "A", ""))[1]] == ["BreadcrumbList"]
