"""The finder's files: the index, and what holds at each place that has a plan, year by year.

Each stands as JSON for programs; the page itself loads it as a script in its own language.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.holding import Holding, holding, plans_for, silent_on, years_of
from generator.derive.records import PlanRecord
from generator.describe.entered import part_text
from generator.describe.held import not_held
from generator.describe.place import whole_name
from generator.export.finder import shapes
from generator.export.finder.benefit import BenefitShaper
from generator.export.finder.scripts import (
    index_scripts,
    language_scripts,
    name_scripts,
    word_scripts,
)
from generator.export.finder.shape import FinderShape
from generator.export.finder.shapes import PlaceFile
from generator.export.of_plans import of_plans
from generator.model.fact import Fact
from generator.model.ids import plan_id
from generator.model.implication import Implication, Span
from generator.model.place import Place

FOLDER = "data/finder"


@dataclass(frozen=True)
class WrittenFile:
    """What holds at a place in a year, as the JSON file has it, and as scripts by their names."""

    place: str
    year: int
    content: bytes
    scripts: tuple[tuple[str, bytes], ...]

    @classmethod
    def of(cls, file: PlaceFile) -> WrittenFile:
        """The file, written."""
        scripts = tuple(language_scripts(plan_id(file.place, file.year), file))
        return cls(file.place, file.year, _lines(file), scripts)

    @property
    def name(self) -> str:
        """The id of the place's plan of that year."""
        return plan_id(self.place, self.year)

    @property
    def file(self) -> PlaceFile:
        """What it says, read back: the shapes of all places take much room."""
        return _read(self.content)

    @cached_property
    def digest(self) -> str:
        """Of all that it says."""
        return hashlib.sha256(self.content).hexdigest()


def _lines(shape: FinderShape) -> bytes:
    return f"{shape.json_text()}\n".encode()


@lru_cache(maxsize=4)  # a place's page and its lists read the same one after the other
def _read(content: bytes) -> PlaceFile:
    return PlaceFile.model_validate_json(content)


@dataclass(frozen=True)
class FinderData:
    """What the finder's script gets: what holds everywhere, and what holds at each place."""

    index: shapes.FinderIndex
    written: Sequence[WrittenFile]
    digest: str
    """Of the index, which may be large."""

    @classmethod
    def of(cls, dataset: Dataset, plans: Sequence[PlanRecord] | None = None) -> FinderData:
        """All of the data, or the files of some plans alone."""
        index = finder_index(dataset)
        digest = hashlib.sha256(index.json_text().encode()).hexdigest()
        return cls(index, _kept_files(dataset, plans), digest)

    @property
    def files(self) -> Iterator[PlaceFile]:
        """What holds at each place, year by year; each is read when its turn comes."""
        return (written.file for written in self.written)

    def written_of(self, place: Place) -> list[WrittenFile]:
        """The place's files, one per year."""
        return [written for written in self.written if written.place == place.id]


def finder_index(dataset: Dataset) -> shapes.FinderIndex:
    """What the finder needs before a place is chosen."""
    return shapes.FinderIndex(
        places=[_place(dataset, place) for place in dataset.places.values()],
        facts=[_fact(dataset, fact) for fact in dataset.facts.values()],
        audiences=[shapes.FinderAudience.of(audience) for audience in dataset.audiences.values()],
    )


def place_files(dataset: Dataset) -> list[PlaceFile]:
    """A file for each plan: the benefits that hold at its place in its year."""
    return [written.file for written in _kept_files(dataset)]


def _kept_files(dataset: Dataset, plans: Sequence[PlanRecord] | None = None) -> list[WrittenFile]:
    return of_plans("finder of a plan", dataset, {"written": written_files}, plans)["written"]


def written_files(dataset: Dataset) -> Iterator[WrittenFile]:
    """The file of each plan that is listed."""
    for plan in dataset.plans:
        yield WrittenFile.of(_place_file(dataset, plan))


def finder_files(data: FinderData) -> dict[str, bytes]:
    """Path and content of every file of the finder below the site's root."""
    return dict(_files(data))


def _files(data: FinderData) -> Iterator[tuple[str, bytes]]:
    yield f"{FOLDER}/index.json", _lines(data.index)
    yield from ((f"{FOLDER}/{written.name}.json", written.content) for written in data.written)
    scripts = [*index_scripts(data.index), *name_scripts(data.index.places), *word_scripts()]
    scripts += [script for written in data.written for script in written.scripts]
    yield from ((f"{FOLDER}/{name}", script) for name, script in scripts)


def _place(dataset: Dataset, place: Place) -> shapes.FinderPlace:
    years = years_of(dataset, place)
    return shapes.FinderPlace(
        id=place.id,
        name=place.name,
        whole=whole_name(place, dataset),
        parents=[parent.id for parent in dataset.above(place)],
        years=years,
        files={str(year): plans_for(dataset, place, year)[0].id for year in years},
    )


def _fact(dataset: Dataset, fact: Fact) -> shapes.FinderFact:
    return shapes.FinderFact.of(
        fact,
        unit=dataset.units[fact.unit].name if fact.unit else None,
        implies=[_implied(implication) for implication in fact.implies],
    )


def _implied(implication: Implication) -> shapes.Implied:
    then = {
        name: shapes.Between(at_least=value.at_least, below=value.below)
        if isinstance(value, Span)
        else value
        for name, value in implication.then.items()
    }
    return shapes.Implied(operator=implication.operator, value=implication.value, then=then)


def _place_file(dataset: Dataset, plan: PlanRecord) -> PlaceFile:
    holdings = holding(dataset, plan.place, plan.year)
    shaper = BenefitShaper(dataset, plan.place, plan.year)
    benefits = [shaper.benefit(holder) for holder in holdings]
    silent = [
        _silent(shaper.of_year(year), year, gone)
        for year, gone in silent_on(dataset, plan.place, plan.year).items()
    ]
    return PlaceFile.of(
        shaper,
        place=plan.place.id,
        name=whole_name(plan.place, dataset),
        year=plan.year,
        plans=[_plan(known) for known in plans_for(dataset, plan.place, plan.year)],
        not_held=not_held(dataset, plan.place, plan.year),
        benefits=benefits,
        silent=silent,
    )


def _silent(shaper: BenefitShaper, year: int, gone: list[Holding]) -> shapes.FinderSilent:
    return shapes.FinderSilent(year=year, benefits=[shaper.benefit(holder) for holder in gone])


def _plan(plan: PlanRecord) -> shapes.FinderPlan:
    return shapes.FinderPlan(
        id=plan.id,
        place=plan.place.id,
        name=plan.place.name,
        title=plan.title,
        path=paths.plan_path(plan),
        incomplete=part_text(plan),
    )
