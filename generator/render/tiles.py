"""A programme's figures as tiles: those of one purpose, gathered by indicator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby

from generator.derive.records import FigureRecord, ProgrammeRecord
from generator.describe.figure import FigureWords
from generator.lang import Lang
from generator.model.purpose import Purpose
from generator.wording import word

View = Callable[[FigureRecord], FigureWords]

ROLE_ORDER = ("standard", "target", "limit", "share", "funding", "increase", "baseline")
HEADLINES: tuple[Purpose, ...] = ("line", "entitlement", "target", "money", "eligibility")
"""What a card says rather than what; never background, nor what providers must do."""
GAINS = HEADLINES[:3]
"""Where no figure of these is stated, a card says in words what somebody gets."""


@dataclass(frozen=True)
class SideFigure:
    """A figure said beside the main one; `lead` is what stands before it."""

    lead: str
    view: FigureWords


@dataclass(frozen=True)
class Tile:
    """One indicator's figures: the one shown large, and what is said beside it.

    `year` is that of the plan, empty for background: what the plan only tells isn't of its year.
    """

    main: FigureWords
    beside: tuple[SideFigure, ...]
    year: str


def stated(record: ProgrammeRecord) -> list[FigureRecord]:
    """The text's figures, then the sums of its table of which the text says nothing."""
    said = {(figure.indicator.id, figure.role) for figure in record.figures}
    return [
        *record.figures,
        *(total for total in _sums(record) if (total.indicator.id, total.role) not in said),
    ]


def sourced(record: ProgrammeRecord) -> list[FigureRecord]:
    """The text's figures, then every sum of its table: each has a place in a document."""
    return [*record.figures, *_sums(record)]


def _sums(record: ProgrammeRecord) -> list[FigureRecord]:
    table = record.allocation.figures if record.allocation else ()
    return [total for total in table if not total.about]


def tiles_for(record: ProgrammeRecord, purpose: Purpose, view: View, lang: Lang) -> list[Tile]:
    """The tiles of one purpose. Parts of a total stand in its table, or beside it.

    A part that alone is named of its total makes no table; it has a tile of its own.
    """
    own = stated(record)
    parts = Counter(figure.part_of for figure in record.all_figures if figure.part_of)
    measures = {figure.id: figure.indicator.id for figure in record.all_figures}
    shown = [
        view(figure)
        for figure in own
        if figure.purpose == purpose
        and figure.about is None
        and (
            figure.part_of is None
            or parts[figure.part_of] == 1
            or measures[figure.part_of] == figure.indicator.id
        )
    ]
    return list(by_indicator(shown, lang))


def headline(record: ProgrammeRecord, view: View, lang: Lang) -> FigureWords | None:
    """The figure that says most in a card: its family's own, else what people get or is planned.

    Of these a share comes last: it says little without what it is a share of.
    """
    mains = [tile.main for purpose in HEADLINES for tile in tiles_for(record, purpose, view, lang)]
    first = (main for main in mains if main.record.indicator.id == record.family.headline)
    whole = (main for main in mains if not _is_share(main) and main.record.purpose in GAINS)
    return next(chain(first, whole), mains[0] if mains else None)


def _is_share(view: FigureWords) -> bool:
    return view.record.quantity.unit == "fraction"


def gain(record: ProgrammeRecord, main: FigureWords | None, lang: Lang) -> str:
    """What somebody gets in words, where no figure says it, nor what is to be reached; else ''."""
    if main and main.record.purpose in GAINS:
        return ""
    said = (benefit.benefit.headline for benefit in record.benefits if not benefit.benefit.works)
    return next((text.of(lang) for text in said if text), "")


def by_indicator(views: Iterable[FigureWords], lang: Lang) -> Iterator[Tile]:
    """Figures gathered by indicator in the document's order, the weightiest role first."""
    order: dict[str, int] = {}
    listed = list(views)
    for view in listed:
        order.setdefault(view.record.indicator.id, len(order))
    listed.sort(key=lambda view: order[view.record.indicator.id])
    for _, group in groupby(listed, key=lambda view: view.record.indicator.id):
        main, *rest = sorted(group, key=_weight)
        beside = tuple(SideFigure(_lead_beside(figure, main, lang), figure) for figure in rest)
        yield Tile(main, beside, _year(main.record, lang))


def _lead_beside(view: FigureWords, main: FigureWords, lang: Lang) -> str:
    """As `lead`; of a rise, that the level it stands beside has it already: nobody is to add it."""
    if (view.record.role, main.record.role) == (
        "increase",
        "standard",
    ) and not view.record.own_name:
        return word(lang, "rise_within")
    return lead(view, lang)


def lead(view: FigureWords, lang: Lang) -> str:
    """What tells a figure from the main one of its indicator: a name of its own, or its role."""
    if view.record.own_name is None:
        return view.role
    name = _inside(view.label)
    return word(lang, "of_which", name=name) if view.record.part_of else view.label


def _inside(name: str) -> str:
    """A name inside a sentence: `spaces in car parks`, but `HPV vaccine`."""
    return name[0].lower() + name[1:] if name[1:2].islower() else name


def _weight(view: FigureWords) -> tuple[bool, int]:
    return view.record.part_of is not None, ROLE_ORDER.index(view.record.role)


def _year(figure: FigureRecord, lang: Lang) -> str:
    return "" if figure.purpose == "background" else word(lang, "of_year", year=figure.year)
