"""The YAML of a draft: what was found filled in, what a person has to write left open."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.check.rules.body_level import LEVEL
from generator.draft.clauses import clause_in
from generator.draft.draft import BodyFound, FigureFound, NoticeDraft, ProgrammeFound
from generator.draft.words import HOW_MANY
from generator.model.base import Text
from generator.model.clause import numeral
from generator.model.place import Place
from generator.quantity.stated_date import read_date
from generator.skeleton.texts import scalar

PARTS = ("lead", "responsible", "supporting", "implementing")
OPEN = '""'
MOST_NAMED = 6
FOREWORD = "引言"
UNCOUNTED = ("大", "类", "大类", "方面")
"""What a notice may count its programmes by, and no figure can have as its unit."""
ALL_DUE = ("这件实事要完成", "The programme is to be complete")
"""What a date under 完成时限 is for."""


@dataclass(frozen=True)
class Target:
    """The plan that a draft is for; `english` has English names by the Chinese ones.

    `bodies` are ids of bodies by the names that bodies.yml has for the place.
    """

    place: Place
    year: int
    document: str
    sha256: str
    english: Mapping[str, str]
    bodies: Mapping[str, str]


@dataclass(frozen=True)
class ProposedTexts:
    """Texts of a programme by somebody else, to be marked `drafted`: title and summary."""

    title: Text | None = None
    summary: Text | None = None


def document_text(draft: NoticeDraft, target: Target) -> str:
    """The entry in documents.yml."""
    head = draft.head
    lines = [
        f"- id: {scalar(target.document)}",
        f"  short: {_pair(f'{target.place.name.zh}{target.year}年方案', None)}",
        f"  title: {_pair(head.title, None)}",
        *([f"  number: {scalar(head.number)}"] if head.number else []),
        f"  issuer: {_pair(head.issuer, target.english.get(head.issuer or ''))}",
        f"  place: {_quoted(target.place.id)}",
        *([f"  issued: {head.issued.isoformat()}"] if head.issued else []),
        f"  sha256: {target.sha256}",
        f"  complete: {'false' if _is_damaged(draft) else 'true'}",
        *(['  condition: {zh: "", en: ""}'] if _is_damaged(draft) else []),
    ]
    return "\n".join(lines) + "\n"


def _is_damaged(draft: NoticeDraft) -> bool:
    return any("damaged" in warning for warning in draft.warnings)


def plan_text(draft: NoticeDraft, target: Target) -> str:
    """The plan's own file."""
    title = f"{target.place.name.zh}{target.year}年民生实事"
    lines = [
        *(f"# {warning}" for warning in draft.warnings),
        f"place: {_quoted(target.place.id)}",
        f"year: {target.year}",
        f"documents: [{scalar(target.document)}]",
        f"title: {_pair(title, None)}",
        'summary: {zh: "", en: ""}',
        f"states: {{programmes: {draft.stated or len(draft.programmes)}}}",
        f"clause: {FOREWORD}",
        *_groups(draft),
        *_count(draft),
    ]
    return "\n".join(lines) + "\n"


def _count(draft: NoticeDraft) -> list[str]:
    """How many programmes the notice says it has, where it says so first."""
    found = HOW_MANY.finditer(draft.notice.whole.text)
    count = next((each for each in found if each["counter"] not in UNCOUNTED), None)
    if count is None:
        return ["figures: []"]
    printed = f"{count['before'] or count['after']}{count['counter'] or '件'}"
    place = draft.notice.whole[count.start() : count.end()].span()[0]
    fields = ["indicator: programmes", "role: target", f"printed: {scalar(printed)}"]
    fields += _own_clause(FOREWORD, draft, place)
    return ["figures:", f"  - {{{', '.join(fields)}}}"]


def group_ids(draft: NoticeDraft) -> dict[str, str]:
    """An id for each group of the notice, in its order."""
    names = dict.fromkeys(each.item.group for each in draft.programmes if each.item.group)
    return {name: f"group-{at}" for at, name in enumerate(names, 1)}


def _groups(draft: NoticeDraft) -> Iterator[str]:
    listed = group_ids(draft)
    if not listed:
        return
    yield "groups:"
    for name, identifier in listed.items():
        yield f"  - id: {identifier}"
        yield f"    clause: {_outer(draft, name)}"
        yield f"    title: {_pair(name, None)}"


def programme_ids(draft: NoticeDraft) -> dict[int, str]:
    """An id for each item: its family's where that is sure and nobody else's, else its number."""
    taken: set[str] = set()
    found = {}
    for each in draft.programmes:
        own = None if each.family.is_weak else each.family.id
        identifier = own if own and own not in taken else f"item-{each.item.number:02}"
        taken.add(identifier)
        found[each.item.number] = identifier
    return found


def programme_text(
    each: ProgrammeFound, draft: NoticeDraft, target: Target, written: ProposedTexts
) -> str:
    """A programme's file."""
    group = group_ids(draft).get(each.item.group)
    drafted = [name for name in ("title", "summary") if getattr(written, name)]
    title = written.title.en if written.title else target.english.get(each.item.name)
    summary = written.summary
    lines = [
        *_family_lines(each),
        *([f"group: {group}"] if group else []),
        *_clause(each, draft),
        *_votes(each),
        *([f"drafted: [{', '.join(drafted)}]"] if drafted else []),
        f"title: {_pair(each.item.name, title)}",
        f"summary: {_pair(summary.zh if summary else None, summary.en if summary else None)}",
        *_bodies(each.bodies, target),
        *_figures(each, draft),
        *_milestones(each, target.year, draft),
    ]
    return "\n".join(lines) + "\n"


def _clause(each: ProgrammeFound, draft: NoticeDraft) -> list[str]:
    """The clause, unless the number and its group's clause say it."""
    own, outer = numeral(each.item.number), _outer(draft, each.item.group)
    whole = f"{outer}({own})" if outer else own
    return [] if each.item.clause == whole else [f"clause: {each.item.clause or OPEN}"]


def _outer(draft: NoticeDraft, group: str | None) -> str:
    """The clause of a group; empty where items stand in none."""
    first = next((each.item for each in draft.programmes if each.item.group == group), None)
    return (first.group_clause or first.clause) if first and group else ""


def _family_lines(each: ProgrammeFound) -> list[str]:
    family = each.family
    remark = f"  # proposed: {family.id} ({family.score})" if family.id and family.is_weak else ""
    sure = family.id if not family.is_weak else OPEN
    score = "" if family.is_weak else f"  # score {family.score}"
    return [f"family: {sure}{remark}{score}"]


def _votes(each: ProgrammeFound) -> list[str]:
    if not each.vote:
        return []
    levels = {
        "省": "province-congress",
        "市": "city-congress",
        "县": "county-congress",
        "区": "district-congress",
        "乡": "township-congress",
        "镇": "township-congress",
    }
    found = list(dict.fromkeys(name for sign, name in levels.items() if sign in each.vote))
    return [f"voted_by: [{', '.join(found)}]  # {each.vote}"] if found else [f"# vote: {each.vote}"]


def _bodies(bodies: Iterable[BodyFound], target: Target) -> Iterator[str]:
    listed = list(bodies)
    known = {part: [each for each in listed if each.part == part and each.body] for part in PARTS}
    yield "bodies:" if any(known.values()) else "bodies: {}"
    for part, found in known.items():
        if found:
            names = dict.fromkeys(_named(each.printed, target) for each in found)
            yield f"  {part}: [{', '.join(names)}]"
    for each in listed:
        if not each.body or each.part not in PARTS:
            yield f"  # {each.part}: {each.printed} is not in bodies.yml"


def _named(printed: str, target: Target) -> str:
    """The id of a body that bodies.yml calls so there, or else its name, with whose it is."""
    if printed in target.bodies:
        return target.bodies[printed]
    level = target.place.name.zh[-1]
    name = printed if LEVEL.search(printed) or not LEVEL.search(level) else level + printed
    return _quoted_if_needed(name)


def _figures(programme: ProgrammeFound, draft: NoticeDraft) -> Iterator[str]:
    figures = programme.figures
    yield "figures:" if figures else "figures: []"
    seen: dict[tuple[str | None, str], int] = {}
    for each in figures:
        weak = each.indicator.is_weak
        name = OPEN if weak else each.indicator.id
        at = seen[name, each.role] = seen.get((name, each.role), 0) + 1
        fields = [f"indicator: {name}", f"role: {each.role}"]
        fields.append(f"printed: {_quoted_if_needed(each.printed)}")
        fields += [f"key: n{at}, name: {_pair('', '')}"] if at > 1 and not weak else []
        fields += _own_clause(programme.item.clause, draft, each.span[0])
        yield f"  - {{{', '.join(fields)}}}  # {_remark(each)}line {_line(draft, each.span[0])}"


def _remark(each: FigureFound) -> str:
    """What a person may choose where nothing is sure: a proposal, another family's, what fits."""
    if not each.indicator.is_weak:
        return ""
    if each.elsewhere and each.elsewhere[0] != each.family:
        family, indicator = each.elsewhere
        return f"perhaps {indicator} with family: {family}; "
    ranked = dict.fromkeys(
        [each.indicator.id, *each.fitting] if each.indicator.id else each.fitting
    )
    listed = list(ranked)[:MOST_NAMED]
    return f"one of {', '.join(listed)}?; " if listed else "its family has no indicator for it; "


def _own_clause(clause: str, draft: NoticeDraft, start: int) -> list[str]:
    """The clause of a figure or a date that stands outside its item's: in a table behind it."""
    own = clause_in(draft.notice.raw, clause, start)
    return [f"clause: {own}"] if own != clause else []


def _milestones(each: ProgrammeFound, year: int, draft: NoticeDraft) -> Iterator[str]:
    if each.milestones:
        yield "milestones:"
    for at, step in enumerate(each.milestones, 1):
        stated = read_date(step.printed, year)
        yield f"  - key: step-{at}  # line {_line(draft, step.span[0])}"
        yield "    kind: deadline"
        yield f"    date: {_quoted(stated.date) if stated else OPEN}"
        yield f"    qualifier: {_quoted((stated.when if stated else None) or 'by')}"
        yield f"    printed: {scalar(step.printed)}"
        yield from (f"    {line}" for line in _own_clause(each.item.clause, draft, step.span[0]))
        yield f"    what: {_pair(*(ALL_DUE if step.is_end else ('', '')))}"


def _line(draft: NoticeDraft, offset: int) -> int:
    return draft.notice.raw.count("\n", 0, offset) + 1


def _pair(zh: str | None, en: str | None) -> str:
    return f"{{zh: {_quoted(zh or '')}, en: {_quoted(en or '')}}}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _quoted_if_needed(text: str) -> str:
    return scalar(text) if not set(text) & set(",{}[]#:&*!|>'\"%@`") else _quoted(text)
