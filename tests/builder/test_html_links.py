"""Links and anchors are read from any well-formed HTML."""

from generator.builder.html_links import read_links
from generator.builder.link_table import link_table

HTML = """<a href="a/?x=1&amp;y=2">one</a> <A HREF='b/' id=top title="so href='no/' > c">two</a>
<img alt="a > b" src=c.svg><form action="./" data-href="no/"></form>
<!-- <a href="no/"> --> text href="no/" <a id="">
<script type="application/json">{"x": "<a href='no/'>"}</script><script src="s.js"></script>
<style>a::after { content: '<a href="no/">' }</style><h2 id="小标题">x</h2><a href="a/?x=1&amp;y=2">
"""


def test_reads_links_and_ids_and_nothing_else() -> None:
    assert read_links(HTML) == {
        "links": ["a/?x=1&y=2", "b/", "c.svg", "./", "s.js"],
        "ids": ["top", "小标题"],
    }


def test_links_are_resolved_from_their_page() -> None:
    base = "https://example.org/site"
    links = ["../b/?q=1#%E5%B0%8F", f"{base}/en/", "https://elsewhere.org/", "mailto:a@b.org", "#x"]
    table = link_table({"zh/a/": {"links": links, "ids": ["x"]}}, base)
    assert list(table["targets"]) == ["zh/b/#小", "en/", "zh/a/#x"]
    assert table["count"] == 3


def test_links_out_of_the_site_are_broken() -> None:
    table = link_table({"zh/": {"links": ["../../up/", "/root/"], "ids": []}}, None)
    assert table["broken"] == [
        "zh/: ../../up/: leads out of the site",
        "zh/: /root/: starts with a slash, so it breaks where the site isn't at the root",
    ]
