"""Makes pages of one language: templates, words, links and figures at hand."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, partial
from typing import Any

from babel.numbers import format_decimal
from markupsafe import Markup

from generator.derive.compare import Comparison, compare
from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord, MilestoneRecord, PlanRecord, ProgrammeRecord
from generator.describe.clause import clause_words
from generator.describe.dates import say_date, say_last, say_phase, say_when
from generator.describe.entered import entered_in_part
from generator.describe.figure import FigureWords, figure_words
from generator.describe.place import whole_name
from generator.export.publication import Publication
from generator.lang import Lang, choose
from generator.model.base import Text
from generator.model.place import Place
from generator.model.purpose import Purpose
from generator.model.scheme import Phase
from generator.quantity.english import number
from generator.render.environment import environment
from generator.render.escape import escape_text
from generator.render.foreign import mark_chinese
from generator.render.icons import icon
from generator.render.large import large
from generator.render.links import file_link, page_link
from generator.render.past import Dated, Running, notices_beside, past_notices, validity
from generator.render.structured.address import Address
from generator.render.terms import Explainer, Terms
from generator.render.tiles import Tile, by_indicator, gain, headline, lead, tiles_for
from generator.site import Card, Page
from generator.wording import word


@dataclass
class Remembered:
    """What is the same for every part of the data: how figures read, the glossary."""

    views: dict[str, FigureWords] = field(default_factory=dict)
    terms: Terms | None = None


@dataclass(frozen=True)
class Maker:
    """Everything that pages of one language share."""

    lang: Lang
    dataset: Dataset
    publication: Publication
    remembered: Remembered = field(default_factory=Remembered, repr=False, compare=False)

    @property
    def today(self) -> datetime.date:
        """The date of the build."""
        return self.publication.date

    @property
    def search_examples(self) -> list[str]:
        """What people may type into the search, in this language."""
        examples = self.publication.settings.search_examples
        return choose(self.lang, zh=examples.zh, en=examples.en)

    def address(self, source: str) -> Address:
        """Addresses as structured data of the page `source` gives them."""
        return Address(self.publication, self.lang, source)

    def word(self, key: str, /, **values: object) -> str:
        """An interface text in this language."""
        return word(self.lang, key, **values)

    def pick(self, text: Text) -> str:
        """The half of a bilingual text in this language."""
        return text.of(self.lang)

    def whole(self, place: Place) -> str:
        """A place's name that tells it from its namesakes."""
        return self.pick(whole_name(place, self.dataset))

    def where(self, place: Place, year: int) -> str:
        """Whose plan of which year: what tells a page from others of its title."""
        return f"{self.whole(place)} · {self.word('of_year', year=year)}"

    def marked(self, text: str) -> Markup:
        """A text of this language, escaped, in which Chinese on English pages is marked so."""
        return choose(self.lang, zh=escape_text, en=mark_chinese)(text)

    def number(self, value: Decimal) -> str:
        """A number computed here: digits in Chinese, in millions and up in words in English."""
        digits = format_decimal(value, locale="zh_Hans_CN")
        return choose(self.lang, zh=digits, en=number(value))

    def date(self, iso: str) -> str:
        """A date in words, no more exact than it is stated."""
        return say_date(iso, self.lang)

    def last_day(self, iso: str) -> str:
        """The last day of a time, no more exact than it is stated."""
        return say_last(iso, self.lang)

    def clause(self, text: str) -> str:
        """Where in a document, in words of this language."""
        return clause_words(text, self.lang)

    def when(self, record: MilestoneRecord) -> str:
        """When something is due: Early 2024, Before November 2023, By 1 March every year."""
        return say_when(record.stated, record.milestone.qualifier, self.lang)

    def phase(self, phase: Phase) -> str:
        """When a stage of the work is: By the end of January 2023, March 2023 to September 2023."""
        return say_phase(phase, self.lang)

    def figure(self, figure: FigureRecord) -> FigureWords:
        """A figure as this language shows it; made once, as several pages show it."""
        views = self.remembered.views
        if figure.id not in views:
            views[figure.id] = figure_words(figure, self.lang, self.dataset.units)
        return views[figure.id]

    def tiles(self, figures: Iterable[FigureRecord]) -> list[Tile]:
        """A plan's own figures as tiles."""
        return list(by_indicator(map(self.figure, figures), self.lang))

    def tiles_for(self, record: ProgrammeRecord, purpose: Purpose) -> list[Tile]:
        """A programme's figures of one purpose as tiles."""
        return tiles_for(record, purpose, self.figure, self.lang)

    def headline(self, record: ProgrammeRecord) -> FigureWords | None:
        """The figure that says most of a programme in a card."""
        return headline(record, self.figure, self.lang)

    def gain(self, record: ProgrammeRecord) -> str:
        """What a card says where no figure says what somebody gets."""
        return gain(record, self.headline(record), self.lang)

    def lead(self, view: FigureWords) -> str:
        """What stands before a figure beside another of its indicator."""
        return lead(view, self.lang)

    def ask_first(self, left_open: bool) -> str:
        """What marks a benefit that the finder never finds likely, wherever benefits are listed."""
        return self.word("finder_ask_first") if left_open else ""

    def entered_in_part(self, record: PlanRecord) -> str | None:
        """How much of a plan is here, where it isn't all of it."""
        return entered_in_part(record, self.lang)

    def past_notices(self, years: Iterable[int]) -> list[Dated]:
        """That the page's years are over, as soon as they are."""
        return past_notices(years, self.today, self.lang)

    def notices_beside(self, record: ProgrammeRecord) -> list[Dated]:
        """That a programme's year is over, and what of it runs on."""
        return notices_beside(record.year, self.running([record]), self.today, self.lang)

    def validity(self, year: int, programmes: Iterable[ProgrammeRecord]) -> list[Dated]:
        """Whether a plan still holds, while its year lasts and after it."""
        return validity(year, self.running(programmes), self.today, self.lang)

    def running(self, programmes: Iterable[ProgrammeRecord]) -> list[Running]:
        """What outlasts the year of its plan, what several entries share once."""
        found = [
            Running(self.pick(later.what or record.benefit.title), later.until)
            for programme in programmes
            for record in programme.benefits
            if (later := record.benefit.runs_on)
        ]
        return list(dict.fromkeys(found))

    @cached_property
    def comparisons(self) -> list[Comparison]:
        """What each plan states beside the plans above it."""
        return compare(self.dataset)

    @property
    def terms(self) -> Terms:
        """The glossary as texts of this language name it."""
        if self.remembered.terms is None:
            self.remembered.terms = Terms(self.lang, tuple(self.dataset.terms))
        return self.remembered.terms

    @cached_property
    def _shared(self) -> dict[str, Any]:
        return {
            "lang": self.lang,
            "dataset": self.dataset,
            "t": self.word,
            "pick": self.pick,
            "whole_name": self.whole,
            "marked": self.marked,
            "date": self.date,
            "last_day": self.last_day,
            "when": self.when,
            "phase_time": self.phase,
            "clause_words": self.clause,
            "icon": icon,
            "large": large,
            "view": self.figure,
            "tiles": self.tiles,
            "tiles_for": self.tiles_for,
            "headline": self.headline,
            "gain": self.gain,
            "lead": self.lead,
            "past_notices": self.past_notices,
            "ask_first": self.ask_first,
            "entered_in_part": self.entered_in_part,
            "notices_beside": self.notices_beside,
            "validity": self.validity,
        }

    def page(
        self,
        template: str,
        path: str,
        title: str,
        description: str,
        meta: dict[str, object] | None = None,
        card: Card | None = None,
        **context: object,
    ) -> Page:
        """Render one page; `meta` is further front matter, `card` what stands on its picture.

        `context` is the template's own, and stands for what is shared under the same name.
        """
        link = partial(page_link, path)
        links = {"link": link, "file": partial(file_link, path)}
        explain = Explainer(self.terms, link)
        loaded = environment().get_template(template)
        body = loaded.render({**self._shared, **links, "explain": explain, **context})
        return Page(path, title, body, {"description": description, **(meta or {})}, card)
