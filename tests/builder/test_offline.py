"""The archive for a disk: the whole site but itself, the same bytes each time."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from generator.builder.html_links import read_links
from generator.site import OfflineCopy, Page, Site
from tests.builder.conftest import Workshop
from tests.builder.sample import sample_site

NAME = "all-of-it.zip"
BODY = """One

<!--online-->
<p><a href="../../all-of-it.zip">All of it</a>: <!--offline-size all-of-it.zip--></p>
<!--/online-->
"""


@pytest.fixture
def site() -> Site:
    """The sample site with an archive, and a page that tells of it."""
    plain = sample_site()
    more = Page("more", "More", BODY)
    parts = tuple(
        replace(part.whole(), pages=(*part.pages, more)) if part.name == "common" else part
        for part in plain.parts
    )
    return replace(plain, parts=parts, offline=(OfflineCopy(NAME),))


def _names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_it_holds_the_site_in_one_folder(workshop: Workshop, site: Site) -> None:
    workshop.build(site, "https://example.org")
    with zipfile.ZipFile(workshop.out / NAME) as archive:
        assert archive.testzip() is None
        held = {name.removeprefix("all-of-it/") for name in archive.namelist()}
    left_out = {NAME, "404.html", "robots.txt", "sitemap.xml"}
    assert _names(workshop.out) - held == left_out
    assert held < _names(workshop.out)


def test_two_builds_make_the_same_archive(tmp_path: Path, site: Site) -> None:
    made = []
    for name in ("first", "second"):
        Workshop(tmp_path / name / "site", tmp_path / name / "work").build(site)
        made.append((tmp_path / name / "site" / NAME).read_bytes())
    assert made[0] == made[1]


def test_the_page_tells_the_size_each_time(workshop: Workshop, site: Site) -> None:
    """The second build takes the page from the cache, in which no size may stand."""
    for _ in range(2):
        workshop.build(site)
        size = (workshop.out / NAME).stat().st_size
        html = (workshop.out / "zh/more/index.html").read_text(encoding="utf-8")
        assert f"</a>: {size / 1_000_000:.1f} MB</p>" in html
    with zipfile.ZipFile(workshop.out / NAME) as archive:
        kept = archive.read("all-of-it/zh/more/index.html").decode()
    assert NAME not in kept
    assert "<p>One</p>" in kept


def test_without_a_name_there_is_no_archive(workshop: Workshop) -> None:
    workshop.build(sample_site())
    assert not list(workshop.out.rglob("*.zip"))


def test_every_link_of_the_real_site_names_a_file(built_site: Path, tmp_path: Path) -> None:
    [made] = built_site.glob("*-offline.zip")
    with zipfile.ZipFile(made) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / made.stem
    pages = sorted(folder.rglob("*.html"))
    assert len(pages) > 300
    lost = {
        f"{page.relative_to(folder)}: {link}"
        for page in pages
        for link in read_links(page.read_text(encoding="utf-8"))["links"]
        if not link.startswith(("#", "http:", "https:", "mailto:", "tel:"))
        and not (page.parent / link.split("#")[0].split("?")[0]).is_file()
    }
    assert lost == set()
