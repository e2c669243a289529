"""What a page may not hold, in the ways that browsers take for it; and what it may."""

import pytest

from generator.load.page_html import blocked

ELEMENT = "<{}> does nothing on a page: the site's policy blocks it; take it out"
ATTRIBUTE = "'{}' does nothing on a page: the site's policy blocks it; take it out"
ADDRESS = "an address can't begin with '{}:'; write https, http, mailto or tel"
PICTURE = "a picture on another site, which the policy blocks; put it into content/"


@pytest.mark.parametrize(
    ("html", "message"),
    [
        ("<script>alert(1)</script>", ELEMENT.format("script")),
        ("<SCRIPT src='x.js'></SCRIPT>", ELEMENT.format("script")),
        ("<svg><script>x</script></svg>", ELEMENT.format("script")),
        ("<style>p {}</style>", ELEMENT.format("style")),
        ('<iframe src="map.html"></iframe>', ELEMENT.format("iframe")),
        ('<object data="a.pdf"></object>', ELEMENT.format("object")),
        ('<embed src="a.swf">', ELEMENT.format("embed")),
        ('<meta http-equiv="refresh" content="0">', ELEMENT.format("meta")),
        ('<base href="https://example.org/">', ELEMENT.format("base")),
        ('<video src="a.mp4"></video>', ELEMENT.format("video")),
        ('<p onclick="x()">a</p>', ATTRIBUTE.format("onclick")),
        ("<img src=a.png OnError=x()>", ATTRIBUTE.format("onerror")),
        ("<svg/onload=x()>", ATTRIBUTE.format("onload")),
        ('<p style="color: red">a</p>', ATTRIBUTE.format("style")),
        ('<a href="javascript:x()">a</a>', ADDRESS.format("javascript")),
        ('<a href=" JAVA\tSCRIPT:x()">a</a>', ADDRESS.format("javascript")),
        ('<a href="java&#115;cript:x()">a</a>', ADDRESS.format("javascript")),
        ('<a href="javascript&colon;x()">a</a>', ADDRESS.format("javascript")),
        ('<svg><a xlink:href="javascript:x()">a</a></svg>', ADDRESS.format("javascript")),
        ('<form action="vbscript:x"></form>', ADDRESS.format("vbscript")),
        ('<button formaction="javascript:x()">a</button>', ADDRESS.format("javascript")),
        ('<a href="data:text/html,x">a</a>', ADDRESS.format("data")),
        ('<img src="data:image/png;base64,AA">', ADDRESS.format("data")),
        ('<a href="file:///C:/plan.docx">a</a>', ADDRESS.format("file")),
        ('<img src="https://example.org/a.png">', PICTURE),
        ('<img src="//example.org/a.png">', PICTURE),
        ('<img src="a.png" srcset="b.png 1x, https://example.org/a.png 2x">', PICTURE),
        ('<svg><image href="http://example.org/a.png"/></svg>', PICTURE),
    ],
)
def test_what_is_blocked(html: str, message: str) -> None:
    assert [one.message for one in blocked(html)] == [message]


@pytest.mark.parametrize(
    "html",
    [
        '<p>once=1 <span lang="en">on</span></p>',
        "<code>&lt;script&gt;javascript:x&lt;/script&gt;</code>",
        "<!-- <script>x</script> -->",
        '<a href="https://example.org/">a</a> <a href="//example.org/">b</a>',
        '<a href="mailto:a@example.org">a</a> <a href="tel:12345">b</a>',
        '<a href="../data/?q=javascript:x#data:x">a</a>',
        '<img src="../shared/map.png" srcset="a.png 1x, b.png 2x">',
        '<td style="text-align: right;">1</td>',
    ],
)
def test_what_a_page_may_hold(html: str) -> None:
    assert blocked(html) == []
