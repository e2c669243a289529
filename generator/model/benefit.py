"""Benefits: what a person, a household or an organisation can receive, and under which rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from generator.model.answer import FactId
from generator.model.base import IsoDate, Line, Loc, Model, Slug, Slugs, Text, named_by_file
from generator.model.condition import Condition
from generator.model.programme import Cited

Result = Literal["likely", "ask_office", "needs_answer", "no"]
For = Literal["person", "household", "organisation"]


def _plain_no(value: Any) -> Any:
    """YAML reads the word `no` as a truth value; here it is the result."""
    return "no" if value is False else value


class AlsoRequired(Cited):
    """A requirement that the document states and that no software can check."""

    zh: Line
    en: Line

    @property
    def text(self) -> Text:
        """The requirement without its source."""
        return Text(zh=self.zh, en=self.en)


class Case(Model):
    """Answers and the result they must give; a fact that isn't given is unanswered."""

    name: Line
    given: dict[FactId, Any]
    expect: Annotated[
        Result, BeforeValidator(_plain_no, json_schema_input_type=Result | Literal[False])
    ]


class RunsOn(Model):
    """Until when a benefit is had beyond the plan's year, and why we say so.

    `what` names what of it runs on, and for whom; without it that is the benefit by its title.
    `zh` and `en` are our own reckoning, which no clause states in so many words.
    """

    until: IsoDate
    what: Text | None = None
    zh: Line
    en: Line


class Benefit(Cited):
    """One benefit of a programme.

    Its rule is `who`, or that of the benefit of the same id in the plan of the place it `follows`;
    `works` are built, not paid out; they have no rule. Of these, what lies in the street or stands
    in public places is `open_to_all`: nobody admits people to it. `unstated_rule` says that the
    document does not state the whole rule. `since` is written `from`, `whom` is written `for`.
    One whose claim outlasts the plan's year `runs_on`: it is not over before that ends.
    A yes to the fact `already`, one of the rule's, says that one has the benefit.
    `replaces` are those of earlier years, by other ids, of which its text speaks in their place.
    `headline` is what one gets in a line, such as "100 yuan a month"; an entry that follows another
    and states no amount of its own may leave it to that one.
    `offices` are those to ring about it, best first, by their ids in the programme's scheme, or in
    the nearest one of its family above where it has none.
    """

    model_config = {"populate_by_name": False}

    id: Slug
    audience: Slugs = Field(min_length=1)
    whom: For = Field(alias="for")
    title: Text
    summary: Text
    headline: Text | None = None
    follows: Slug | None = None
    replaces: Slugs = []
    pays: Slug | None = None
    more_pays: Slugs = []
    unstated: list[Text] = []
    since: IsoDate | None = Field(default=None, alias="from")
    until: IsoDate | None = None
    runs_on: RunsOn | None = None
    who: Condition | None = None
    already: FactId | None = None
    also_required: list[AlsoRequired] = []
    unstated_rule: bool = False
    works: bool = False
    open_to_all: bool = False
    route: Slug | None = None
    apply: Text | None = None
    offices: list[Slug] = []
    cases: list[Case] = []

    @model_validator(mode="after")
    def _has_one_rule(self) -> Benefit:
        given = [self.who is not None, self.works, self.follows is not None]
        if sum(given) != 1:
            raise ValueError("needs exactly one of 'who', 'works: true' and 'follows'")
        if self.who is None and (self.also_required or self.unstated_rule):
            raise ValueError("'also_required' and 'unstated_rule' go with 'who', and only there")
        if self.already and self.already not in [str(leaf.fact) for _, leaf in self.leaves]:
            raise ValueError(f"'already' names '{self.already}', which the rule in 'who' does not")
        if self.works and (self.route or self.apply or self.cases):
            raise ValueError("'works' are not applied for: no 'route', 'apply' or 'cases'")
        if self.open_to_all and not self.works:
            raise ValueError("'open_to_all' goes with 'works', and only there")
        if self.route and self.apply:
            raise ValueError("has both 'route' and 'apply'; a route says how to apply")
        if self.since and self.until and self.since[: len(self.until)] > self.until:
            raise ValueError(f"begins on {self.since}, after its end on {self.until}")
        return self

    @property
    def figures(self) -> Iterator[tuple[Loc, str]]:
        """The local ids of the figures it pays, with their locations."""
        if self.pays:
            yield ("pays",), self.pays
        yield from ((("more_pays", at), paid) for at, paid in enumerate(self.more_pays))

    @property
    def leaves(self) -> Iterator[tuple[Loc, Condition]]:
        """The conditions over one fact each, in order, with their locations."""
        if self.who:
            yield from ((("who", *loc), leaf) for loc, leaf in self.who.leaves())


class BenefitFile(Model):
    """The benefits of one programme.

    `leaves_out` are benefits for the same kind of programme that this programme's text doesn't
    promise: of the plan above in the same year, and of the place and those above in the last year
    before that has any.
    """

    model_config = named_by_file("programme")

    programme: Slug
    leaves_out: list[Slug] = []
    benefits: list[Benefit] = Field(min_length=1)

    def cited(self) -> Iterator[tuple[Loc, Cited]]:
        """Everything in it that may name a document and a clause, with its location."""
        for at, benefit in enumerate(self.benefits):
            here: Loc = ("benefits", at)
            yield here, benefit
            yield from (((*here, *loc), leaf) for loc, leaf in benefit.leaves)
            for n, more in enumerate(benefit.also_required):
                yield (*here, "also_required", n), more
