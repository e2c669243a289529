"""What each release changed, as an Atom feed (RFC 4287) in each language."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from generator.changes.change import KINDS, RowChange, TableChanges, by_meaning
from generator.changes.document import counts
from generator.export.publication import ABOUT, Publication
from generator.export.releases import places
from generator.export.releases.release import DataRelease, History
from generator.lang import LANGUAGE_TAGS, Lang
from generator.wording import word

ATOM = "http://www.w3.org/2005/Atom"
IDS = uuid.UUID("6f1d3c1e-6f3a-5b0a-9c52-0d7c6f4e2b11")
"""Never to be changed: every id of a feed and its entries is made from it."""
MOST_ENTRIES = 50
MOST_ROWS = 20
"""How many rows an entry names; the release's page names more, its changes.json all."""


def feeds(history: History, publication: Publication) -> dict[str, bytes]:
    """Both feeds by path; addresses are relative where nobody knows the site's own."""
    ET.register_namespace("", ATOM)
    return {places.feed_path(lang): _feed(history, publication, lang) for lang in LANGUAGE_TAGS}


def _feed(history: History, publication: Publication, lang: Lang) -> bytes:
    feed = ET.Element(
        _tag("feed"), {"{http://www.w3.org/XML/1998/namespace}lang": LANGUAGE_TAGS[lang]}
    )
    _add(feed, "id", _id("feed", lang))
    _add(feed, "title", word(lang, "feed_title", site=publication.title.of(lang)))
    _add(feed, "subtitle", ABOUT.of(lang))
    _add(feed, "updated", _updated(history.latest) or publication.created)
    _add(_add(feed, "author"), "name", publication.publisher)
    _add(feed, "rights", publication.licence.name)
    _link(feed, "self", "application/atom+xml", _address(publication, lang, places.FEED))
    _link(feed, "alternate", "text/html", _address(publication, lang, f"{places.FOLDER}/"))
    for release in reversed(history.releases[-MOST_ENTRIES:]):
        _entry(feed, release, publication, lang)
    ET.indent(feed)
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entry(feed: ET.Element, release: DataRelease, publication: Publication, lang: Lang) -> None:
    entry = _add(feed, "entry")
    _add(entry, "id", _id("release", release.version, lang))
    _add(entry, "title", word(lang, "feed_release", version=release.version))
    _add(entry, "updated", _updated(release) or "")
    page = f"{places.page_path(release.version)}/"
    _link(entry, "alternate", "text/html", _address(publication, lang, page))
    first = release.previous is None
    said = word(lang, "feed_first") if first else _counted(counts(release.changes), lang)
    _add(entry, "summary", said)
    if release.changes:
        _add(entry, "content", _content(release.changes, lang)).set("type", "html")


def _counted(found: Mapping[str, int], lang: Lang) -> str:
    """`2 added, 1 removed` in words."""
    parts = [word(lang, f"feed_{kind}", count=found[kind]) for kind in KINDS if found.get(kind)]
    return word(lang, "feed_comma").join(parts) or word(lang, "feed_none")


def _content(changes: list[TableChanges], lang: Lang) -> str:
    """HTML as text, which the XML writer escapes once more.

    What means something else comes before what is only reworded.
    """
    body = ET.Element("div")
    meant, reworded = by_meaning(changes)
    left = MOST_ROWS
    for table in meant:
        left -= _table(body, table, left, lang)
    if reworded:
        _plain(body, "h2", word(lang, "feed_reworded"))
    for table in reworded:
        left -= _table(body, table, left, lang)
    return ET.tostring(body, encoding="unicode")


def _table(body: ET.Element, table: TableChanges, most: int, lang: Lang) -> int:
    """Add a table's changes; how many rows are named. Where there are more, that is said."""
    counted = _counted(counts([table]), lang)
    _plain(body, "h3", word(lang, "feed_table", table=table.table, counted=counted))
    if rows := table.rows[:most]:
        listed = ET.SubElement(body, "ul")
        for row in rows:
            _plain(listed, "li", "; ".join(_row(row, lang)))
    if more := len(table.rows) - len(rows):
        _plain(body, "p", word(lang, "feed_more", count=more))
    return len(rows)


def _row(row: RowChange, lang: Lang) -> Iterator[str]:
    yield word(lang, f"feed_row_{row.kind}", row=row.id)
    if row.kind == "changed":
        for cell in row.cells:
            yield f"{cell.column}: {cell.before or '—'} → {cell.after or '—'}"


def _plain(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _tag(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _add(parent: ET.Element, name: str, text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, _tag(name))
    child.text = text
    return child


def _link(parent: ET.Element, rel: str, kind: str, address: str) -> None:
    ET.SubElement(parent, _tag("link"), {"rel": rel, "type": kind, "href": address})


def _address(publication: Publication, lang: Lang, path: str) -> str:
    """The feed stands at its language's root, so relative addresses begin there."""
    return publication.address(f"{lang}/{path}") or path


def _id(*parts: str) -> str:
    """An id that stays the same wherever the site stands."""
    return uuid.uuid5(IDS, " ".join(parts)).urn


def _updated(release: DataRelease | None) -> str | None:
    return f"{release.version}T00:00:00Z" if release else None
