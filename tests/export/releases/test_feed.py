"""The feeds of changes, held against what RFC 4287 demands."""

import datetime
import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest

from generator.export.publication import Publication
from generator.export.releases import feed as feed_module
from generator.export.releases import places
from generator.export.releases.feed import feeds
from generator.export.releases.release import History, read_releases
from tests.changes import both, put
from tests.corpus import PROGRAMME
from tests.export.releases.history import FIRST, SECOND, TITLE, history, keep
from tests.publication import MOMENT, NOWHERE, PUBLISHED

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DATE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
ONCE = {"id", "title", "updated"}
"""What a feed and an entry have exactly one of."""
KNOWN = {
    "feed": ONCE | {"subtitle", "author", "rights", "link", "entry"},
    "entry": ONCE | {"link", "summary", "content"},
}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> History:
    return history(tmp_path_factory.mktemp("history"))


def read(found: History, publication: Publication, lang: str = "en") -> Element:
    content = feeds(found, publication)[f"{lang}/changes.xml"]
    assert content.startswith(b"<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns=")
    return ET.fromstring(content)


def text(element: Element, name: str) -> str:
    [found] = element.findall(ATOM + name)
    return found.text or ""


def faults(element: Element) -> list[str]:
    """What RFC 4287 forbids in a feed or an entry."""
    kind = element.tag.removeprefix(ATOM)
    names = [child.tag.removeprefix(ATOM) for child in element]
    found = [f"{kind}: not one {name}" for name in sorted(ONCE) if names.count(name) != 1]
    found += [f"{kind}: unknown {name}" for name in sorted(set(names) - KNOWN[kind])]
    for child in element:
        name = child.tag.removeprefix(ATOM)
        if name == "id" and not urlsplit(child.text or "").scheme:
            found.append(f"{kind}: the id is no absolute address")
        if name == "updated" and not DATE.fullmatch(child.text or ""):
            found.append(f"{kind}: no moment: {child.text}")
        if name == "link" and not child.get("href"):
            found.append(f"{kind}: a link without address")
        if name == "author" and not text(child, "name"):
            found.append(f"{kind}: an author without name")
    links = [(one.get("rel"), one.get("type"), one.get("hreflang")) for one in element]
    alternates = [one for one in links if one[0] == "alternate"]
    if len(set(alternates)) < len(alternates) or (kind == "entry" and not alternates):
        found.append(f"{kind}: alternate links")
    return found + [fault for entry in element.findall(f"{ATOM}entry") for fault in faults(entry)]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("publication", [NOWHERE, PUBLISHED])
def test_valid(two: History, publication: Publication, lang: str) -> None:
    feed = read(two, publication, lang)
    assert feed.tag == f"{ATOM}feed"
    assert feed.get(LANG) == {"zh": "zh-Hans", "en": "en"}[lang]
    assert feed.findall(f"{ATOM}author")
    assert faults(feed) == []


def test_a_planted_fault_is_found(two: History) -> None:
    feed = read(two, NOWHERE)
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    for name in ("id", "updated", "link"):
        for child in entry.findall(ATOM + name):
            entry.remove(child)
    ET.SubElement(entry, f"{ATOM}updated").text = "2023-04-01"
    assert faults(feed) == [
        "entry: not one id",
        "entry: no moment: 2023-04-01",
        "entry: alternate links",
    ]


def test_the_latest_release_comes_first(two: History) -> None:
    feed = read(two, NOWHERE)
    entries = feed.findall(f"{ATOM}entry")
    assert [text(one, "title") for one in entries] == [f"Data of {SECOND}", f"Data of {FIRST}"]
    assert text(feed, "updated") == text(entries[0], "updated") == f"{SECOND}T00:00:00Z"
    assert [text(one, "summary") for one in entries] == ["1 changed", "The first release."]


def test_chinese_tables_have_chinese_punctuation(two: History) -> None:
    assert "programmes：更改 1 行" in feeds(two, NOWHERE)[places.feed_path("zh")].decode()


def test_content_is_text_never_markup(two: History) -> None:
    entry = read(two, NOWHERE).findall(f"{ATOM}entry")[0]
    [content] = entry.findall(f"{ATOM}content")
    assert content.get("type") == "html"
    html = ET.fromstring(content.text or "")
    assert [one.tag for one in html.iter()] == ["div", "h2", "h3", "ul", "li"]
    assert "".join(html.itertext()).endswith(
        "changed 990100-2023.parking; title_en: "
        "Add parking spaces → Add <b>many</b> & more [spaces](x)"
    )


def test_ids_differ_and_stay(two: History, tmp_path: Path) -> None:
    def ids(found: History, publication: Publication, lang: str) -> list[str]:
        return [one.text or "" for one in read(found, publication, lang).iter(f"{ATOM}id")]

    here, there = ids(two, NOWHERE, "en"), ids(history(tmp_path), PUBLISHED, "en")
    assert here == there
    assert here[2] == "urn:uuid:" + here[2].removeprefix("urn:uuid:")
    every = here + ids(two, NOWHERE, "zh")
    assert len(set(every)) == len(every) == 6


def test_addresses(two: History) -> None:
    def links(publication: Publication) -> list[str]:
        return [one.get("href") or "" for one in read(two, publication).iter(f"{ATOM}link")]

    below = ["changes.xml", "data/releases/", *(f"data/releases/{v}/" for v in (SECOND, FIRST))]
    assert links(NOWHERE) == below
    assert links(PUBLISHED) == [f"https://example.org/minsheng/en/{path}" for path in below]


def test_without_a_release_the_feed_is_empty_and_valid(two: History) -> None:
    feed = read(History((), two.present), NOWHERE)
    assert faults(feed) == []
    assert feed.findall(f"{ATOM}entry") == []
    assert text(feed, "updated") == f"{MOMENT:%Y-%m-%dT%H:%M:%SZ}"


def test_a_feed_does_not_grow_for_ever(two: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_module, "MOST_ENTRIES", 1)
    entries = read(two, NOWHERE).findall(f"{ATOM}entry")
    assert [text(one, "title") for one in entries] == [f"Data of {SECOND}"]


def test_the_same_releases_give_the_same_feed_at_any_time(two: History) -> None:
    later = Publication(MOMENT + datetime.timedelta(days=9))
    assert feeds(two, NOWHERE) == feeds(two, later)


def test_meaning_comes_before_rewording_and_what_is_left_out_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    keep(data, tmp_path / "first", FIRST)
    longer = put(PROGRAMME, "lists", 0, "items", value=[{"zh": "丙场", "en": "Park C"}])
    keep(data, tmp_path / "second", SECOND, both(TITLE, longer))
    monkeypatch.setattr(feed_module, "MOST_ROWS", 1)
    releases = tuple(read_releases(data))
    entry = read(History(releases, releases[-1].snapshot), NOWHERE).findall(f"{ATOM}entry")[0]
    html = ET.fromstring(text(entry, "content"))
    said = [(one.tag, one.text) for one in html.iter() if one.text]
    # Of three parks the first two went: two removals, not three changes.
    works = "990100-2023.parking.works"
    assert said == [
        ("h3", "list_items: 2 removed"),
        ("li", f"removed {works}, 1"),
        ("p", "And 1 more, on the page of this version."),
        ("h3", "quality: 2 changed"),
        ("p", "And 2 more, on the page of this version."),
        ("h2", "Only reworded"),
        ("h3", "programmes: 1 changed"),
        ("p", "And 1 more, on the page of this version."),
    ]
