"""The shapes of the finder's files: what the page reads, and nothing that it must work out.

`/data/finder/index.json` is an Index; `/data/finder/NAME.json` a PlaceFile, where NAME is what
`files` of the place says for the year (a district without a plan of its own uses its city's file).
Beside each NAME.json stand NAME.zh.js and NAME.en.js, which the page loads: each calls
`finderData("NAME.LANG", CONTENT)` with the texts in that language alone, and without what the page
never reads (`UNREAD` in `scripts.py`).
What isn't stated is null or an empty list, never left out.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from generator.export.finder.rule_shapes import Rule
from generator.export.finder.shape import FinderShape
from generator.export.published_name import published_name
from generator.model.answer import Answer, Single
from generator.model.base import Text
from generator.model.benefit import For
from generator.model.fact import Asked, Kind, Option
from generator.model.purpose import Purpose, Role
from generator.model.vocabulary import UnitName

VERSION: Literal[1] = 1


class FinderPlace(FinderShape):
    """A place to choose; `parents` nearest first, `years` latest first.

    `whole` is its name with that of the place above, where it alone may not tell which is meant.

    `files` maps each year, as text, to the name of the file that holds there.
    """

    id: str
    name: Text
    whole: Text
    parents: list[str]
    years: list[int]
    files: dict[str, str]


class Between(FinderShape):
    """A number from `at_least` on and `below` another; null is no bound."""

    at_least: int | float | None
    below: int | float | None


class Implied(FinderShape):
    """Where an answer compares so with `value`, `then` holds for other facts.

    `operator` is `is`, `one_of`, `lacks` (an option that wasn't chosen), `below` or `at_least`.
    """

    operator: str
    value: Answer
    then: dict[str, Single | Between]


class FinderFact(FinderShape):
    """A question. `unit`, `min`, `max` and `step` of numbers (step 1 unless said), else null.

    A day lies from 1 January `years_before` the file's year to 31 December `years_after` it.

    `{year}` in its texts stands for the year of the place's file. `question_to` words it for
    whom it is about, `when_true` and `when_false` are a boolean's answers in words. An `opening`
    question comes before all others. `moment` is the day, month or year an answer is about.
    """

    id: str
    kind: Kind
    unit: UnitName | None
    min: int | float | None
    max: int | float | None
    step: int | float | None
    years_before: int | None
    years_after: int | None
    asks: list[Asked]
    question: Text
    question_to: dict[Asked, Text]
    why: Text
    options: list[Option]
    when_true: Text | None
    when_false: Text | None
    moment: str | None
    opening: bool
    implies: list[Implied]


class FinderAudience(FinderShape):
    """Whom benefits are listed for."""

    id: str
    name: Text
    asks: list[Asked]


class FinderIndex(FinderShape):
    """`index.json`: places in the order of the data, facts and audiences in theirs."""

    version: Literal[1] = VERSION
    places: list[FinderPlace]
    facts: list[FinderFact]
    audiences: list[FinderAudience]


class Requirement(Text):
    """What the document requires besides, and no one here can check."""

    document: str
    clause: str


class FinderAmount(Text):
    """A figure that a benefit pays, said whole; `label` is what it measures.

    `remark` says that another amount contains it or is the same, as nobody gets both.
    """

    model_config = ConfigDict(model_title_generator=published_name)

    figure: str
    role: Role
    purpose: Purpose
    label: Text
    remark: Text | None
    document: str
    clause: str


class Headline(Text):
    """What one gets, in a line; `place` is whose words they are, which may lie above."""

    place: str


class FinderProgramme(FinderShape):
    """The programme that a benefit belongs to; `path` from the language's root, no slash around."""

    title: Text
    path: str


class FinderBeside(FinderShape):
    """The same benefit of a higher level, whose standard a more specific place's replaces."""

    id: str
    place: str
    title: Text
    programme: FinderProgramme
    amounts: list[FinderAmount]
    unstated: list[Text]
    since: Annotated[str | None, Field(alias="from")]
    until: str | None
    document: str
    clause: str


class FinderRunsOn(Text):
    """Until when it is had beyond the plan's year; the text says why."""

    model_config = ConfigDict(model_title_generator=published_name)

    until: str


class FinderBenefit(FinderShape):
    """A benefit that holds at the place.

    `id` is the same in every place and year, `benefit` the id in the tables. `rule` is null for
    `works`, which have no result; `open_to_all` are those that nobody admits people to. A yes to
    the fact `already` says that one has the benefit. `open`
    says that the document leaves part of the rule to others (`also_required`, or the rule is
    not stated in full): then the result is `ask_office` where it would be `likely`. `amounts`
    has the main one first, what is planned for all among them; `amount_stated` says whether any is
    money or a quantity that one gets.
    `leads` are the bodies that lead it by the plan of its own `place`, best first. `route` and
    `offices` are keys of the file's. `beside` are higher levels' standards, nearest
    first. `document` and `clause` are the benefit's own, those of a rule that it follows stand
    at the rule's leaves.
    """

    id: str
    benefit: str
    place: str
    programme: FinderProgramme
    audience: list[str]
    whom: Annotated[For, Field(alias="for")]
    title: Text
    summary: Text
    headline: Headline | None
    works: bool
    open_to_all: bool
    rule: Rule | None
    already: str | None
    open: bool
    also_required: list[Requirement]
    amount_stated: bool
    amounts: list[FinderAmount]
    unstated: list[Text]
    since: Annotated[str | None, Field(alias="from")]
    until: str | None
    runs_on: FinderRunsOn | None
    route: str | None
    apply: Text | None
    leads: list[Text]
    offices: list[str]
    beside: list[FinderBeside]
    document: str
    clause: str


class FinderPlan(FinderShape):
    """A plan whose benefits are in the file; `incomplete` says how much of it isn't here, if so."""

    id: str
    place: str
    name: Text
    title: Text
    path: str
    incomplete: Text | None


class FinderDocument(FinderShape):
    """A document that the file cites; `path` is its place on the page of documents."""

    short: Text
    title: Text
    path: str


class FinderRouteLine(Text):
    """A step or a paper; `clause` where it doesn't stand in the route's own."""

    model_config = ConfigDict(model_title_generator=published_name)

    clause: str | None


class FinderRoute(FinderShape):
    """How to apply; `bring` are the papers."""

    title: Text
    who: Text
    where: Text
    steps: list[FinderRouteLine]
    bring: list[FinderRouteLine]
    reviewed_by: Text | None
    paid: Text | None
    document: str
    clause: str


class FinderOffice(FinderShape):
    """An office to ring; `place` is whose office it is, `body` the agency it belongs to."""

    place: str
    body: Text
    name: Text
    phone: str
    document: str
    clause: str


class FinderSilent(FinderShape):
    """What plans of an earlier year had and no later one speaks of; works left out."""

    year: int
    benefits: list[FinderBenefit]


class PlaceFile(FinderShape):
    """`PLACE-YEAR.json`: the plans that hold there, the nearest place's first, and their benefits.

    Benefits stand in the order of the plans and their programmes. `not_held` says of which places
    above no plan of the year is here, if any. `silent` are earlier years, latest first. `clauses`
    has each clause that is cited, as printed, with how English pages write it.
    """

    version: Literal[1] = VERSION
    place: str
    name: Text
    year: int
    plans: list[FinderPlan]
    not_held: Text | None
    documents: dict[str, FinderDocument]
    routes: dict[str, FinderRoute]
    offices: dict[str, FinderOffice]
    benefits: list[FinderBenefit]
    silent: list[FinderSilent]
    clauses: dict[str, str]
