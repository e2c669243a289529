"""An archive of a part of the site: its pages, a search of these, and links that lead online."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from generator.builder.html_links import read_links
from generator.site import OfflineCopy, Site
from tests.builder.conftest import Workshop
from tests.builder.sample import sample_site

ADDRESS = "https://example.org/minsheng"
WHOLE, COMMON = OfflineCopy("all.zip"), OfflineCopy("common.zip", frozenset({"990100"}), ("data/",))
Archive = dict[str, bytes]


def _site(*copies: OfflineCopy) -> Site:
    return replace(sample_site(), offline=copies)


def _read(path: Path) -> Archive:
    """The files of an archive without the folder that all stand in."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert {name.split("/")[0] for name in names} == {path.stem}
        return {name.split("/", 1)[1]: archive.read(name) for name in names}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Archive, Archive]:
    folder = tmp_path_factory.mktemp("parts")
    shop = Workshop(folder / "site", folder / "work")
    shop.build(_site(WHOLE, COMMON), ADDRESS)
    return _read(shop.out / WHOLE.path), _read(shop.out / COMMON.path)


def _search(archive: Archive, lang: str) -> bytes:
    return b"".join(text for path, text in archive.items() if path.startswith(f"{lang}/search/"))


def test_it_lacks_those_pages_and_files_alone(made: tuple[Archive, Archive]) -> None:
    whole, common = ({path for path in archive if "/search/" not in path} for archive in made)
    assert whole - common == {
        "data/v1/figures.csv",
        *(
            f"{lang}/places/990100/{path}index.html"
            for lang in ("zh", "en")
            for path in ("", "2023/", "2023/parking/")
        ),
    }
    assert common < whole


def test_its_search_knows_its_own_pages_alone(made: tuple[Archive, Archive]) -> None:
    whole, common = made
    for lang in ("zh", "en"):
        assert b"places/990100/2023/parking/" in _search(whole, lang)
        assert b"places/990100/" not in _search(common, lang)
        assert b"topics/" in _search(common, lang)


def test_each_link_leads_to_a_file_or_online(made: tuple[Archive, Archive]) -> None:
    _, common = made
    online = set()
    for path, html in common.items():
        if not path.endswith(".html"):
            continue
        for link in read_links(html.decode())["links"]:
            target = (Path("/") / path).parent / link.split("#")[0].split("?")[0]
            if link.startswith(ADDRESS):
                online.add(link.removeprefix(ADDRESS))
            elif not link.startswith(("#", "http", "mailto:", "tel:")):
                assert str(target.resolve())[1:] in common, (path, link)
    assert "/en/places/990100/" in online


def test_a_copy_that_is_no_longer_made_is_not_kept(workshop: Workshop) -> None:
    workshop.build(_site(WHOLE, COMMON), ADDRESS)
    workshop.build(_site(WHOLE), ADDRESS)
    assert not (workshop.out / COMMON.path).exists()
    assert [path.name for path in (workshop.work / "offline").iterdir()] == ["all"]
