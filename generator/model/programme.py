"""Programmes: the numbered promises of a plan, and what their texts state."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator

from generator.model.base import IsoDate, Line, Model, Slug, Text, named_by_file
from generator.model.ids import figure_local_id
from generator.model.purpose import Purpose, Role

Part = Literal["lead", "responsible", "supporting", "implementing"]
Kind = Literal["report", "evaluation", "start", "deadline", "end", "eligibility"]
Qualifier = Literal["about", "at least", "at most", "over", "under"]
When = Literal["on", "by", "before", "from", "until", "about"]
Vote = Literal[
    "province-congress",
    "city-congress",
    "county-congress",
    "district-congress",
    "township-congress",
]
"""The people's congress that voted for a programme, by its level."""


Printed = Annotated[str, StringConstraints(pattern=r"[^\x00-\x7f]")]
"""A body's name as printed, which isn't taken for an id."""


class Cited(Model):
    """Something read in a document; without an own clause it stands in its programme's."""

    document: Slug | None = None
    clause: Line | None = None


class Figure(Cited):
    """One number that a document states, in one role; `printed` is its single source.

    `qualifier` is for the later members of a list (不低于1820元、1360元), where the word stands
    once, away from the number, and for one that can be read in two ways (3岁以下). `average` is
    for 月人均 and the like; `heading_unit` is the unit that a table's heading prints for it.
    `same_print_as` is the local id of a figure that rests on the very same print (城乡…每月915元).
    `purpose` is left out where it is its indicator's, `name` where the indicator's name says it.
    `covers` says for whom it is, where another plan's figure of its indicator is for others.
    `family` is that of its indicator where the programme mixes families: a car park in a park.
    `apart` is a sum of which the text doesn't say whether another holds it: nobody adds the two.
    """

    indicator: Slug
    family: Slug | None = None
    role: Role
    purpose: Purpose | None = None
    name: Text | None = None
    covers: Text | None = None
    printed: Line
    key: Slug | None = None
    about: Slug | None = None
    as_of: IsoDate | None = None
    part_of: Slug | None = None
    qualifier: Qualifier | None = None
    average: bool = False
    apart: bool = False
    heading_unit: Line | None = None
    same_print_as: Slug | None = None
    note: Text | None = None

    @property
    def local_id(self) -> str:
        """The figure's id within its programme or plan."""
        return figure_local_id(self.indicator, self.role, self.about, self.key)


class ItemList(Cited):
    """What a text enumerates: services, groups of people, named works.

    `open_ended` is for one that the text leaves open, with 等 and no number behind it.
    """

    id: Slug
    title: Text
    counted: Slug | None = None
    open_ended: bool = False
    items: list[Text] = Field(min_length=1)

    @field_validator("items")
    @classmethod
    def _are_items(cls, items: list[Text]) -> list[Text]:
        """Refuse 等等 as an item."""
        if any(item.zh.startswith("等") for item in items):
            raise ValueError("can't hold '等等': write 'open_ended: true' above")
        return items


class Milestone(Cited):
    """A date that a text states, and what is due then."""

    key: Slug
    kind: Kind
    date: IsoDate
    qualifier: When
    printed: Line
    what: Text


class BodyRef(Cited):
    """A body that takes part in a programme; `printed` is its name there, if bodies.yml has none.

    A file may name it by that alone, 市教育局: generator/load/bodies.py finds whose name it is.
    """

    id: Slug
    printed: Line | None = None


class Programme(Cited):
    """One numbered promise of a plan.

    `drafted` names the texts that a program wrote and nobody has read yet. `lost` are the
    indicators whose figures stood in what the `gaps` took; left out, any may have. A file needn't
    say `id`, `number` and `clause` where its name or its order does: generator/load/defaults.py.
    """

    model_config = named_by_file("id", "number", "clause")

    id: Slug
    number: int = Field(ge=1)
    family: Slug
    group: Slug | None = None
    clause: Line
    voted_by: list[Vote] = []
    drafted: tuple[Literal["title", "summary"], ...] = Field(default=(), strict=False)
    title: Text
    summary: Text
    bodies: dict[Part, list[BodyRef]]
    figures: list[Figure] = []
    lists: list[ItemList] = []
    milestones: list[Milestone] = []
    gaps: Text | None = None
    lost: list[Slug] | None = None
    notes: list[Text] = []

    @field_validator(
        "bodies", mode="before", json_schema_input_type=dict[Part, list[Slug | Printed | BodyRef]]
    )
    @classmethod
    def _plain_ids(cls, bodies: Any) -> Any:
        """Let a bare id stand for a body without a clause of its own."""
        if not isinstance(bodies, dict):
            return bodies
        return {part: _as_refs(refs) for part, refs in bodies.items()}

    @model_validator(mode="after")
    def _lost_in_gaps(self) -> Programme:
        if self.lost is not None and self.gaps is None:
            raise ValueError("'lost' says what 'gaps' took; without 'gaps' nothing is lost")
        return self

    def may_have_lost(self, indicator: str) -> bool:
        """Whether a figure of the indicator may have stood in a part that the copy lacks."""
        return self.gaps is not None and (self.lost is None or indicator in self.lost)


def _as_refs(refs: Any) -> Any:
    if not isinstance(refs, list):
        return refs
    return [{"id": ref} if isinstance(ref, str) else ref for ref in refs]
