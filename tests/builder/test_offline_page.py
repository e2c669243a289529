"""A page for a disk: every link to a folder names the file, all else stays as it was."""

import pytest

from generator.builder.offline_page import file_link, offline_page


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("places/", "places/index.html"),
        ("../", "../index.html"),
        ("./", "index.html"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("../topics/work/#loans", "../topics/work/index.html#loans"),
        ("../search/?q=停车/#a", "../search/index.html?q=停车/#a"),
    ],
)
def test_a_folder_s_page_is_named(link: str, file: str) -> None:
    assert file_link(link).removeprefix("./") == file.removeprefix("./")


@pytest.mark.parametrize(
    "link",
    [
        *("", "#part", "?q=a/", "figures.csv", "../data/v1/figures.csv#a/", "a/index.html"),
        *("https://example.org/", "mailto:a@example.org/", "//example.org/", "tel:0791/"),
    ],
)
def test_other_links_stay(link: str) -> None:
    assert file_link(link) == link


def test_links_are_rewritten_where_they_stand() -> None:
    html = """<link rel="stylesheet" href="a.css"><a class="b" href="&#46;./?x=1&amp;y">
<form method=get action='../search/'><area href="m/"><a title=">" href="n/">n/</a>
<p title="href='o/'">href="p/"</p><img src="q/">"""
    assert offline_page(html) == (
        '<link rel="stylesheet" href="a.css">'
        '<a class="b" href="../index.html?x=1&amp;y">\n'
        '<form method=get action="../search/index.html"><area href="m/index.html">'
        '<a title=">" href="n/index.html">n/</a>\n'
        """<p title="href='o/'">href="p/"</p><img src="q/">"""
    )


def test_a_page_that_leads_on_names_the_file() -> None:
    html = '<meta http-equiv="refresh" content="0; url=../new/"><meta content="3; see url=a/">'
    assert offline_page(html) == (
        '<meta http-equiv="refresh" content="0; url=../new/index.html">'
        '<meta content="3; see url=a/">'
    )


def test_scripts_and_styles_stay() -> None:
    html = """<a href="a/"></a><script>x = '<a href="b/">'</script>
<style>/* <a href="c/"> */</style>
<script src="d.js"></script><a href="e/"></a>"""
    expected = html.replace('"a/"', '"a/index.html"').replace('"e/"', '"e/index.html"')
    assert offline_page(html) == expected


def test_what_needs_the_web_is_left_out() -> None:
    html = """a
  <!--online-->
<p>b
</p><!--/online-->
c<!--online-->d<!--/online-->e
<link rel="manifest" href="m/app.webmanifest"><meta name="x" content="manifest">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">f"""
    assert offline_page(html) == 'a\nce\n<meta name="x" content="manifest">\nf'
