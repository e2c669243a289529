"""What is known of a plan before a record of it is made: enough for all that goes over plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from generator.load.programme_outline import ProgrammeOutline, programme_outlines
from generator.model.base import Text
from generator.model.ids import member_id, plan_id, programme_id
from generator.model.programme import Figure

if TYPE_CHECKING:
    from generator.load.corpus import PlanEntry, Record


@dataclass(frozen=True)
class Outline:
    """One plan; everything by programme has a programme's id, and what it names stands in order.

    `files` are the names and digests of the files that each programme has beside the plan's,
    `bodies` those that it names, with their names as printed there. `indicators` are those of
    figures and of tables' columns; `kinds` are indicators and roles of figures and cells, and
    whether one says whom it covers. `about` are the places that one is about. `offices` are names
    in Chinese and English.
    """

    place: str
    year: int
    complete: bool
    title: Text
    documents: tuple[str, ...]
    programmes: tuple[ProgrammeOutline, ...]
    benefits: tuple[str, ...]
    allocations: tuple[str, ...]
    files: Mapping[str, tuple[str, ...]]
    bodies: Mapping[str, tuple[tuple[str, str | None], ...]]
    families: frozenset[str]
    about: tuple[str, ...]
    indicators: frozenset[str]
    kinds: frozenset[tuple[str, str, bool]]
    facts: frozenset[str]
    follows: frozenset[str]
    offices: tuple[tuple[str, str], ...]
    figure_ids: tuple[str, ...]
    benefit_ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The plan's id."""
        return plan_id(self.place, self.year)


def outline_of(plan: PlanEntry) -> Outline:
    """The outline of a plan that was read."""
    own = plan_id(plan.value.place, plan.value.year)
    stated, cells = list(_figures(plan, own)), list(_cells(plan, own))
    owned = [*stated, *cells]
    columns = {column.indicator for entry in plan.allocations for column in entry.value.columns}
    files = [entry.value for entry in plan.benefits]
    benefits = [(file.programme, benefit) for file in files for benefit in file.benefits]
    schemes = [entry.value for entry in plan.schemes]
    offices = [office.name for scheme in schemes for office in scheme.offices]
    programmes = tuple(programme_outlines(plan))
    named = {figure.family for _, figure in stated if figure.family}
    return Outline(
        place=plan.value.place,
        year=plan.value.year,
        complete=plan.value.complete,
        title=plan.value.title,
        documents=tuple(plan.value.documents),
        programmes=programmes,
        benefits=tuple(benefit.id for _, benefit in benefits),
        allocations=tuple(entry.value.programme for entry in plan.allocations),
        files=_files(plan),
        bodies={entry.value.id: tuple(_bodies(entry)) for entry in plan.programmes},
        families=frozenset(named.union(*(each.families for each in programmes))),
        about=tuple(sorted({figure.about for _, figure in owned if figure.about})),
        indicators=frozenset({figure.indicator for _, figure in stated} | columns),
        kinds=frozenset((each.indicator, each.role, bool(each.covers)) for _, each in owned),
        facts=frozenset(str(leaf.fact) for _, benefit in benefits for _, leaf in benefit.leaves),
        follows=frozenset(benefit.follows for _, benefit in benefits if benefit.follows),
        offices=tuple(dict.fromkeys((name.zh, name.en) for name in offices)),
        figure_ids=tuple(member_id(owner, figure.local_id) for owner, figure in owned),
        benefit_ids=tuple(member_id(programme_id(own, of), each.id) for of, each in benefits),
    )


def _figures(plan: PlanEntry, own: str) -> Iterator[tuple[str, Figure]]:
    """Each figure with the id of what owns it: the plan, or the programme."""
    yield from ((own, figure) for figure in plan.value.figures)
    for programme in plan.programmes:
        owner = programme_id(own, programme.value.id)
        yield from ((owner, figure) for figure in programme.value.figures)
    for scheme in plan.schemes:
        owner = programme_id(own, scheme.value.programme)
        yield from ((owner, figure) for figure in scheme.value.figures)


def _cells(plan: PlanEntry, own: str) -> Iterator[tuple[str, Figure]]:
    for table in plan.allocations:
        owner = programme_id(own, table.value.programme)
        yield from ((owner, figure) for _, figure in table.value.cells())


def _bodies(entry: Record[Any]) -> Iterator[tuple[str, str | None]]:
    yield from ((ref.id, ref.printed) for ref in chain.from_iterable(entry.value.bodies.values()))


def _files(plan: PlanEntry) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for entry in plan.programmes:
        found[entry.value.id].append(_file(entry))
    beside: list[Record[Any]] = [*plan.schemes, *plan.allocations, *plan.benefits]
    for more in beside:
        found[more.value.programme].append(_file(more))
    return {programme: tuple(files) for programme, files in found.items()}


def _file(entry: Record[Any]) -> str:
    """A file's name says something, too: a programme's id and number."""
    return f"{entry.source.path.name} {entry.source.digest}"
