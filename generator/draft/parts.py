"""Who does what in an item: labels, notes in brackets, 由…牵头 and a table's columns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.draft.body_names import (
    FIRST_LEADS,
    LEAD_NOTE,
    STAR_LEADS,
    STARS,
    is_name,
    split_names,
)
from generator.draft.item import NoticeItem
from generator.draft.labels import labels

VERBS = {
    "lead": "牵头(?:负责|实施|组织实施|落实|推进)?|主办|主责",
    "supporting": "(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:配合|协办|协助|参与|协同)(?:实施|落实)?",
    "responsible": "(?:分别)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分工)?负责(?:落实|实施)?"
    "|承办|组织实施",
    "implementing": "(?:分别|具体)?实施",
}
BY = re.compile("[（。；，：\n]由?(?=[^。；，：（）\n]{2,40}(?:牵头|负责|实施))")
END_BRACKET = re.compile("（((?:[^（）]|（[^（）]*）)+)）[。；]?\\s*$")


@dataclass(frozen=True)
class PartOf:
    """A body as printed and its part."""

    printed: str
    part: str


@dataclass(frozen=True)
class Notes:
    """What a notice says once for all of its items: the first one leads, or the one with a star."""

    first_leads: bool = False
    star_leads: bool = False

    @classmethod
    def of(cls, text: str) -> Notes:
        """Those of a whole notice."""
        return cls(bool(FIRST_LEADS.search(text)), bool(STAR_LEADS.search(text)))


def parts(item: NoticeItem, notes: Notes) -> list[PartOf]:
    """Every body that an item names, once for each of its parts."""
    found = [each for part, cell in item.cells for each in _listed(part, cell, notes)]
    text = item.body.text if item.body.text.strip() else item.title.text
    named = [label for label in labels(text) if label.part]
    for label in named:
        found += _listed(label.part or "", text[label.value_start : label.end], notes)
    if not named and not found:
        found = _bracketed(item, notes) or _trailing(text, notes) or _by_verb(text)
    else:
        found += (
            [each for each in _by_verb(text) if each.part == "lead"] if not _leads(found) else []
        )
    if notes.first_leads and not _leads(found):
        found = _first_leading(found)
    return _once(found)


def _leads(found: list[PartOf]) -> bool:
    return any(each.part == "lead" for each in found)


def _listed(part: str, value: str, notes: Notes) -> list[PartOf]:
    """The bodies of a list; verbs in it (市教育局牵头，市财政局配合) say each one's own part."""
    value = re.sub(
        "[（，；]?[^（，；。]{0,12}(?:列|排)[^（，；。）]{0,6}(?:第一|首)[^（，；。）]*牵头[^（，；。）]*[）]?",
        "",
        value,
    )
    by_verb = [] if LEAD_NOTE.search(value) else _verbs(value)
    if by_verb:
        return by_verb
    found = []
    for name, led in split_names(value):
        stars = any(f"{star}{name}" in value or f"{name}{star}" in value for star in STARS)
        lead = part == "lead" or (led and (notes.star_leads or not stars))
        found.append(PartOf(name, "lead" if lead else part))
    return found


def _bracketed(item: NoticeItem, notes: Notes) -> list[PartOf]:
    """A bracket at the end of a paragraph that holds nothing but bodies: （市教育局、市财政局）."""
    for text in (item.body.text, item.title.text):
        for line in reversed(text.strip().split("\n")):
            bracket = END_BRACKET.search(line)
            if bracket:
                inner = re.sub("^(牵头|责任|配合)(单位|部门)?", "", bracket[1])
                by_verb = _verbs(inner)
                if by_verb:
                    return by_verb
                names = split_names(inner)
                if names and all(is_name(name) for name, _ in names):
                    return _listed("responsible", inner, notes)
    return []


def _trailing(text: str, notes: Notes) -> list[PartOf]:
    """Bodies behind the last stop of an item, with nothing to say so: …97%。市水务局."""
    value = re.split("[。；]", text.strip())[-1]
    names = split_names(value)
    if len(value) == len(text.strip()) or not names or not all(is_name(name) for name, _ in names):
        return []
    return _listed("responsible", value, notes)


def _by_verb(text: str) -> list[PartOf]:
    for match in BY.finditer(text):
        end = re.compile("[。；\n）]").search(text, match.end())
        found = _verbs(text[match.end() : end.start() if end else len(text)])
        if found:
            return found
    return []


def _verbs(value: str) -> list[PartOf]:
    """市教育局牵头，市财政局、市住建局配合: each verb takes the bodies before it."""
    found: list[PartOf] = []
    pattern = re.compile("|".join(f"(?P<{part}>{verb})" for part, verb in VERBS.items()))
    start = 0
    for match in pattern.finditer(value):
        names = [name for name, _ in split_names(value[start : match.start()].strip("，；。、由"))]
        if names and all(is_name(name) for name in names):
            found += [PartOf(name, match.lastgroup or "") for name in names]
        start = match.end()
    return found


def _first_leading(found: list[PartOf]) -> list[PartOf]:
    at = next((i for i, each in enumerate(found) if each.part == "responsible"), None)
    if at is None:
        return found
    return [*found[:at], PartOf(found[at].printed, "lead"), *found[at + 1 :]]


def _once(found: list[PartOf]) -> list[PartOf]:
    """Each body once; a lead one isn't also responsible."""
    leads = {each.printed for each in found if each.part == "lead"}
    kept: list[PartOf] = []
    for each in found:
        if each not in kept and not (each.part == "responsible" and each.printed in leads):
            kept.append(each)
    return kept
