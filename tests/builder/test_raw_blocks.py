"""Setting blocks of HTML aside early changes nothing of what Markdown makes of a page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.builder.raw_blocks import RawBlocks
from tests.real_data import real_site

PIECES = (
    "<div>",
    '<div class="a b" data-x="&lt;1">',
    "</div>",
    "<p>",
    "</p>",
    "<p>text",
    "<span>",
    "</span>",
    "<br>",
    "<hr>",
    "<img src='x'>",
    '<path d="M0 0"/>',
    "<script>if (a < b) {}</script>",
    "<style>",
    "<pre>",
    "</pre>",
    "<title>a & b</title>",
    "<!-- note -->",
    "<!--online-->",
    "<!doctype html>",
    "<?php ?>",
    "&amp;",
    "&copy",
    "&",
    "<",
    "`<div>`",
    "text",
    "*strong*",
    "# heading",
    "- item",
    "    ",
    " ",
    "\n",
    "\n\n",
    "\n\n\n",
)


def _html(text: str, *extensions: RawBlocks) -> str:
    return Markdown(extensions=["tables", "toc", "fenced_code", *extensions]).convert(text)


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
def test_any_mixture_of_html_and_markdown_comes_out_the_same(text: str) -> None:
    assert _html(text, RawBlocks()) == _html(text)


@pytest.mark.parametrize(
    "text",
    [
        "<div>\n<p>a</p>\n</div>\n\ntext\n\n<div>b</div>\n<section>c</section>\n",
        "text\n<div>a</div>\nmore *text*\n",
        "  <div>a</div>\n",
        "<div><p>never closed\n\n<div>b</div>\n",
        "<div>a</div> tail\n",
        '<div title="a\n\nb">c</div>\n',
        "<table><tr><td>a<td>b</table>\n",
        "a <!-- \n<div>b</div>\n-->\n",
        '<a href="x">\n<div>b</div>\n</a>\n',
    ],
)
def test_what_is_hard_to_tell_comes_out_the_same(text: str) -> None:
    assert _html(text, RawBlocks()) == _html(text)


def test_pages_of_the_site_are_understood_and_the_same() -> None:
    pages = [page for part in real_site().parts for page in part.pages][::12]
    assert len(pages) > 30
    left = 0
    for page in pages:
        plain, quick = (Markdown(extensions=extensions) for extensions in ([], [RawBlocks()]))
        texts = []
        for markdown in (plain, quick):
            lines = page.body.split("\n")
            for step in markdown.preprocessors:
                lines = step.run(lines)
            texts.append((lines, markdown.htmlStash.rawHtmlBlocks))
        assert texts[0] == texts[1], page.path
        quick = Markdown(extensions=[RawBlocks()])
        lines = quick.preprocessors["normalize_whitespace"].run(page.body.split("\n"))
        left += quick.preprocessors["minsheng_raw_blocks"].run(lines) == lines
    assert left < len(pages) / 10
