"""A draft: everything that was found in a notice, each piece with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.check.quantities import units_of
from generator.draft.clauses import clause_in
from generator.draft.dates import DateFound, dates
from generator.draft.families import propose_family
from generator.draft.heads import Head, head
from generator.draft.indicators import around, elsewhere, propose_indicators
from generator.draft.item import NoticeItem
from generator.draft.labels import labels
from generator.draft.notice import Notice, read_notice
from generator.draft.numerals import Numeral, numerals
from generator.draft.parts import Notes, parts
from generator.draft.printed import as_printed
from generator.draft.proposal import Proposal
from generator.draft.roles import role_of
from generator.draft.structure import structure
from generator.draft.text.passage import Passage
from generator.draft.votes import vote_of
from generator.load.corpus import Corpus
from generator.model.body_name import KnownBodies
from generator.model.family import Family, Indicator
from generator.model.purpose import Role
from generator.quantity.units import Units

DUE = re.compile("(?:全部|全面|基本|正式)?(?:完成|完工|建成|竣工|开工|启动|投入使用|投用|开放)")
"""What follows a date by which something has to be done."""
WHOLE_YEAR = re.compile("20[0-9]{2}年度?")


@dataclass
class FigureFound:
    """A figure of an item; `span` is its place in the notice's text.

    `fitting` are the family's indicators with its unit, `elsewhere` another family and the
    indicator of it that the figure's words name.
    """

    printed: str
    role: Role
    indicator: Proposal
    family: str | None
    numeral: Numeral
    span: tuple[int, int]
    fitting: list[str] = field(default_factory=list)
    elsewhere: tuple[str, str] | None = None


@dataclass(frozen=True)
class BodyFound:
    """A body of an item as printed, its part, and the id of a body that the data know."""

    printed: str
    part: str
    body: str | None


@dataclass(frozen=True)
class MilestoneFound:
    """A date by which something of an item is due; all of it, if it `is_end`."""

    printed: str
    span: tuple[int, int]
    is_end: bool = False


@dataclass
class ProgrammeFound:
    """One item as drafted."""

    item: NoticeItem
    family: Proposal
    bodies: list[BodyFound]
    figures: list[FigureFound]
    milestones: list[MilestoneFound]
    vote: str | None = None


@dataclass
class NoticeDraft:
    """A notice drafted; `refused` says why there is nothing where there is nothing."""

    notice: Notice
    head: Head
    stated: int | None
    programmes: list[ProgrammeFound] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    refused: str | None = None


def draft_notice(raw: str, corpus: Corpus) -> NoticeDraft:
    """Draft a notice from its text. TraditionalError where it can't be converted."""
    notice = read_notice(raw)
    found = structure(notice.whole)
    particulars = head(notice.whole, found.segment)
    warnings = [*notice.warnings, *found.warnings]
    answer = NoticeDraft(notice, particulars, found.stated, [], warnings, found.refused)
    reader = _Reader(corpus, notice, particulars.year)
    answer.programmes = [reader.programme(item) for item in found.items]
    return answer


class _Reader:
    """Reads items with the vocabularies of a corpus."""

    def __init__(self, corpus: Corpus, notice: Notice, year: int | None) -> None:
        self.notice, self.year = notice, year
        self.units: Units = units_of(entry.value for entry in corpus.units)
        self.families: list[Family] = [entry.value for entry in corpus.families]
        shared = (entry.value for entry in corpus.shared_indicators)
        self.shared: list[Indicator] = [each for each in shared if each.purpose == "money"]
        self.known = KnownBodies(entry.value for entry in corpus.bodies)
        self.notes = Notes.of(notice.whole.text)

    def programme(self, item: NoticeItem) -> ProgrammeFound:
        item.clause = clause_in(self.notice.raw, item.clause, item.title.span()[0])
        family = propose_family(item.name, item.body.text, self.families)
        bodies = [
            BodyFound(each.printed, each.part, self.known.find(each.printed))
            for each in parts(item, self.notes)
        ]
        steps = [
            MilestoneFound(
                each.printed,
                item.body[each.start : each.end].span(),
                _is_end(item.body.text, each),
            )
            for each in dates(item.body)
            if (each.is_deadline or _is_due(item.body.text, each)) and not _is_past(each, self.year)
        ]
        vote = vote_of(item.title.text + item.body.text)
        return ProgrammeFound(item, family, bodies, self._figures(item, family), steps, vote)

    def _figures(self, item: NoticeItem, family: Proposal) -> list[FigureFound]:
        in_body = self._in(item.body, family)
        said = [each.numeral.reading.quantity for each in in_body]
        in_title = [
            each
            for each in self._in(item.title, family)
            if each.numeral.reading.quantity not in said
        ]
        return in_title + in_body

    def _in(self, passage: Passage, family: Proposal) -> list[FigureFound]:
        own = next((each for each in self.families if each.id == family.id), None)
        listed = [*(own.indicators if own and not family.is_weak else ()), *self.shared]
        hidden = _of_persons(passage.text)
        read: list[tuple[Numeral, Role]] = []
        for each in numerals(passage, self.units):
            if each.start not in hidden:
                read.append((each, role_of(passage.text, each, read[-1] if read else None)))
        figures = around(passage.text, [each for each, _ in read])
        allowed = [[each for each in listed if _role_fits(role, each)] for _, role in read]
        proposed = propose_indicators(figures, allowed)
        found: list[FigureFound] = []
        for at, (numeral, role) in enumerate(read):
            piece = passage[numeral.start : numeral.end]
            printed = as_printed(self.notice, piece)
            figure = FigureFound(printed, role, proposed[at], family.id, numeral, piece.span())
            figure.fitting = [each.id for each in allowed[at] if figures[at].fits(each)]
            if proposed[at].is_weak and role != "funding":
                figure.elsewhere = elsewhere(figures[at], self.families)
            found.append(figure)
        return found


def _role_fits(role: Role, indicator: Indicator) -> bool:
    return (role == "funding") == (indicator.purpose == "money")


def _is_due(text: str, found: DateFound) -> bool:
    """Whether a date stands behind 完成时限 or before what has to be finished."""
    return _is_end(text, found) or (
        DUE.match(text[found.end :]) is not None and not WHOLE_YEAR.fullmatch(found.printed)
    )


def _is_end(text: str, found: DateFound) -> bool:
    """Whether a date is a cell of its own or stands behind 完成时限: all of an item is due then."""
    beside = (text[max(0, found.start - 1) : found.start], text[found.end : found.end + 1])
    is_cell = {*beside} <= {"", "\n"} and found.printed[-1] in "底末日度"
    return is_cell or text[: found.start].endswith(
        ("时限：", "期限：", "时间：", "时限〕", "期限〕")
    )


def _is_past(found: DateFound, year: int | None) -> bool:
    """Whether a date is of a year before the plan's: 2005年底前建成的小区."""
    named = found.printed[:4]
    return year is not None and named.isdigit() and int(named) < year


def _of_persons(text: str) -> set[int]:
    named = [each for each in labels(text) if each.of_person]
    return {at for each in named for at in range(each.start, each.end)}
