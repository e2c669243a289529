"""The report of a draft: what became of every number, for a person to look through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape

from generator.draft.draft import NoticeDraft
from generator.draft.fates import Fate, NumberFate, fates

SAID: dict[Fate, str] = {
    "unread": "in an item, but not read: look at these first",
    "figure": "figures",
    "age": "figures that are ages",
    "date": "dates",
    "number": "numbers of items and headings",
    "cited": "numbers of documents, meetings and titles",
    "furniture": "page numbers and running heads",
    "count": "how many items there are",
    "outside": "outside the items",
}
COLOURS: dict[Fate, str] = {
    "unread": "#ffb3a7",
    "figure": "#b7e4c7",
    "age": "#d8f3dc",
    "date": "#bde0fe",
    "number": "#e0e0e0",
    "cited": "#e6d5f7",
    "furniture": "#eeeeee",
    "count": "#fff3b0",
    "outside": "#fff3b0",
}
PAGE = """<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 1rem/1.8 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }}
body {{ color: #111 }}
pre {{ white-space: pre-wrap; font: inherit }}
mark {{ color: inherit; border-bottom: 2px solid #555 }}
{styles}</style></head><body><h1>{title}</h1><ul>{legend}</ul><pre>{text}</pre></body></html>
"""
AROUND = 18


def report_of(draft: NoticeDraft, ending: str) -> str:
    """The report as a page for `.html`, as text for any other ending."""
    listed = fates(draft)
    return (
        _page(draft, listed)
        if ending.lower() in (".html", ".htm")
        else "\n".join(_text(draft, listed)) + "\n"
    )


def _text(draft: NoticeDraft, listed: list[NumberFate]) -> Iterator[str]:
    yield draft.head.title or "A notice without a title"
    if draft.refused:
        yield f"Not drafted: {draft.refused}."
    yield from (f"Note: {warning}." for warning in draft.warnings)
    counts = Counter(each.fate for each in listed)
    yield f"{len(listed)} numbers:"
    yield from (f"  {counts[fate]} {said}" for fate, said in SAID.items() if counts[fate])
    for fate, said in SAID.items():
        if counts[fate]:
            yield f"\n{said}:"
            yield from (_line(draft, each) for each in listed if each.fate == fate)


def _line(draft: NoticeDraft, each: NumberFate) -> str:
    raw = draft.notice.raw
    around = (
        raw[max(0, each.start - AROUND) : each.start]
        + "["
        + each.text
        + "]"
        + raw[each.end : each.end + AROUND]
    )
    item = f"item {each.item}, " if each.item else ""
    return f"  {item}line {raw.count(chr(10), 0, each.start) + 1}: {' '.join(around.split())}"


def _page(draft: NoticeDraft, listed: list[NumberFate]) -> str:
    counts = Counter(each.fate for each in listed)
    styles = "".join(f".{fate} {{ background: {colour} }}\n" for fate, colour in COLOURS.items())
    legend = "".join(
        f'<li><mark class="{fate}">{counts[fate]}</mark> {escape(said)}</li>'
        for fate, said in SAID.items()
        if counts[fate]
    )
    legend += "".join(f"<li>{escape(warning)}</li>" for warning in draft.warnings)
    title = escape(draft.head.title or "Notice")
    return PAGE.format(title=title, styles=styles, legend=legend, text=_marked(draft, listed))


def _marked(draft: NoticeDraft, listed: list[NumberFate]) -> str:
    pieces, at = [], 0
    for each in listed:
        note = f"{SAID[each.fate]}, item {each.item}" if each.item else SAID[each.fate]
        pieces.append(escape(draft.notice.raw[at : each.start]))
        pieces.append(
            f'<mark class="{each.fate}" title="{escape(note)}">{escape(each.text)}</mark>'
        )
        at = each.end
    return "".join([*pieces, escape(draft.notice.raw[at:])])
