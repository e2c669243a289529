"""The records that pages and tables are made of: everything looked up, nothing left to guess."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.load.programme_outline import ProgrammeOutline
from generator.model.allocation import Allocation, AllocationColumn
from generator.model.base import Text
from generator.model.benefit import Benefit
from generator.model.condition import Condition
from generator.model.document import Document
from generator.model.fact import Audience
from generator.model.family import Family, Indicator
from generator.model.ledger import LedgerRow
from generator.model.place import Place
from generator.model.plan import Plan, PlanGroup
from generator.model.programme import ItemList, Milestone, Part, Programme, Qualifier
from generator.model.purpose import DUE, Purpose, Role
from generator.model.scheme import Office, Route, Scheme
from generator.model.vocabulary import Body, Topic
from generator.quantity.quantity import Quantity
from generator.quantity.stated_date import StatedDate


@dataclass(frozen=True)
class Citation:
    """Where in which document something is stated."""

    document: Document
    clause: str


@dataclass(frozen=True)
class FigureRecord:
    """One printed figure; `quantity` is complete, with what the indicator adds to the print.

    `qualifier_apart` is the qualifier where its word stands away from the print; `average` says
    that the text calls it one: what a person is paid may differ. `apart` says that another sum may
    hold it. `own_name` is filled where the
    indicator's name does not tell the figure from another.
    """

    id: str
    local_id: str
    plan_id: str
    programme_id: str | None
    place: Place
    year: int
    family_id: str | None
    indicator: Indicator
    role: Role
    purpose: Purpose
    own_name: Text | None
    covers: Text | None
    quantity: Quantity
    printed: str
    heading_unit: str | None
    qualifier_apart: Qualifier | None
    average: bool
    apart: bool
    about: Place | None
    as_of: str | None
    part_of: str | None
    same_print_as: str | None
    note: Text | None
    citation: Citation
    found: LedgerRow | None

    @property
    def verified(self) -> bool:
        """Whether a program has found the print in its clause; `found` says where."""
        return self.found is not None

    @property
    def name(self) -> Text:
        """What it is called where it stands alone."""
        return self.own_name or self.indicator.name


@dataclass(frozen=True)
class BodyRecord:
    """A body's part in a programme; `printed` is its name as the place's plan has it."""

    id: str
    body: Body
    place: Place
    printed: str
    part: Part
    citation: Citation

    @property
    def name(self) -> Text:
        """What it is: in Chinese as a kind, in English as its own name has it."""
        return Text(zh=self.body.name.zh, en=self.body.english(self.place.id))


@dataclass(frozen=True)
class MilestoneRecord:
    """A dated step of a plan or a programme."""

    id: str
    plan_id: str
    programme_id: str | None
    milestone: Milestone
    stated: StatedDate
    citation: Citation

    @property
    def span(self) -> tuple[date, date]:
        """First and last day of what is stated; of a deadline its last day alone."""
        return self.stated.span(self.milestone.qualifier)

    @property
    def order(self) -> tuple[date, int, str]:
        """Where it stands in time: by its first day, the less exact before the more exact."""
        first, last = self.span
        return first, -last.toordinal(), self.id


@dataclass(frozen=True)
class ListRecord:
    """What a programme's text enumerates."""

    id: str
    programme_id: str
    list: ItemList
    citation: Citation


@dataclass(frozen=True)
class OfficeRecord:
    """An office to ring about a programme; `place` is whose office it is."""

    id: str
    place: Place
    office: Office
    body_id: str
    citation: Citation


@dataclass(frozen=True)
class SchemeRecord:
    """How a programme is carried out, as its annex has it."""

    scheme: Scheme
    offices: tuple[OfficeRecord, ...]
    citation: Citation

    def cite(self, clause: str) -> Citation:
        """A clause of the scheme's document."""
        return Citation(self.citation.document, clause)


@dataclass(frozen=True)
class AllocationRecord:
    """A table that splits a programme's targets; `figures` are its cells, totals included."""

    allocation: Allocation
    figures: tuple[FigureRecord, ...]
    missing: tuple[Place, ...]
    citation: Citation

    def cells(self, column: AllocationColumn) -> list[FigureRecord]:
        """A column's cells, place by place as printed, without its total."""
        wanted = (column.indicator, column.role)
        return [
            figure
            for figure in self.figures
            if figure.about and (figure.indicator.id, figure.role) == wanted
        ]

    def total(self, column: AllocationColumn) -> FigureRecord | None:
        """The column's printed total, where the table has one."""
        return next((figure for figure in self.figures if figure.local_id == column.total_id), None)


@dataclass(frozen=True)
class ConditionRecord:
    """A condition over one fact; `loc` is the way to it from the top of the rule."""

    loc: tuple[str | int, ...]
    condition: Condition
    citation: Citation


@dataclass(frozen=True)
class RequirementRecord:
    """What the document requires besides, and no software can check."""

    text: Text
    citation: Citation


@dataclass(frozen=True)
class RouteRecord:
    """How to apply for something."""

    id: str
    route: Route
    citation: Citation


@dataclass(frozen=True)
class BenefitRecord:
    """A benefit as its own programme states it; a rule that it follows is another record's."""

    id: str
    programme_id: str
    place: Place
    year: int
    benefit: Benefit
    audiences: tuple[Audience, ...]
    conditions: tuple[ConditionRecord, ...]
    also_required: tuple[RequirementRecord, ...]
    pays: FigureRecord | None
    more_pays: tuple[FigureRecord, ...]
    route: RouteRecord | None
    citation: Citation

    @property
    def amounts(self) -> tuple[FigureRecord, ...]:
        """What it pays, the main figure first."""
        return ((self.pays,) if self.pays else ()) + self.more_pays

    @property
    def entitlements(self) -> tuple[FigureRecord, ...]:
        """Those of the amounts that say what one gets; what is planned for all isn't among them."""
        return tuple(figure for figure in self.amounts if figure.purpose in DUE)

    @property
    def states_amount(self) -> bool:
        """Whether its document says how much money or what quantity one gets."""
        return bool(self.entitlements)


@dataclass(frozen=True)
class ProgrammeRecord:
    """A programme with all that hangs on it; its scheme's statements are among its own."""

    id: str
    outline: ProgrammeOutline
    plan_id: str
    place: Place
    year: int
    programme: Programme
    family: Family
    topic: Topic
    group: PlanGroup | None
    bodies: tuple[BodyRecord, ...]
    figures: tuple[FigureRecord, ...]
    lists: tuple[ListRecord, ...]
    milestones: tuple[MilestoneRecord, ...]
    scheme: SchemeRecord | None
    allocation: AllocationRecord | None
    benefits: tuple[BenefitRecord, ...]
    citation: Citation

    @property
    def local_id(self) -> str:
        """The id that it has in its plan."""
        return self.outline.id

    @property
    def number(self) -> int:
        """The number that it has in its plan."""
        return self.outline.number

    @property
    def title(self) -> Text:
        """What it is called."""
        return self.outline.title

    @property
    def all_figures(self) -> tuple[FigureRecord, ...]:
        """Its figures and the cells of its allocation table."""
        return self.figures + (self.allocation.figures if self.allocation else ())


@dataclass(frozen=True)
class PlanRecord:
    """A plan with its programmes in their order; `about` are the places that figures are about."""

    id: str
    title: Text
    place: Place
    year: int
    about: tuple[str, ...]
    plan: Plan
    documents: tuple[Document, ...]
    coordinator: str | None
    figures: tuple[FigureRecord, ...]
    milestones: tuple[MilestoneRecord, ...]
    programmes: tuple[ProgrammeRecord, ...]
    citation: Citation
