"""The pages of a place, each kept by what it may show: a part of the data that holds no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.derive.holding import plans_for, with_plan, years_of
from generator.derive.near import (
    by_itself,
    in_table,
    only,
    plans_above,
    read_by,
    standing,
    tabled,
    vocabularies,
)
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.derive.seen import digest_in
from generator.export.finder.files import FinderData, WrittenFile
from generator.model.place import Place
from generator.render.kept import PageKeeper, PageTask
from generator.render.maker import Maker
from generator.render.pages.allocation import allocation_page
from generator.render.pages.form import form_pages
from generator.render.pages.lists import list_pages
from generator.render.pages.places import place_page
from generator.render.pages.plan import plan_page
from generator.render.pages.programme import programme_page
from generator.site import Page

Task = PageTask[list[Page]]


@dataclass(frozen=True)
class PlacePages:
    """Pages of one language: of what is kept, and of the finder's data with its files by name."""

    keeper: PageKeeper
    finder: FinderData
    files: Mapping[str, WrittenFile]

    @classmethod
    def of(cls, maker: Maker, finder: FinderData) -> PlacePages:
        """Those of all places."""
        return cls(PageKeeper(maker), finder, {file.name: file for file in finder.written})

    def tasks(self, place: Place) -> Iterator[Task]:
        """All pages of a place that has plans, in their order."""
        yield self.place(place)
        plans = self.keeper.maker.dataset.plans_of(place)
        for plan in plans:
            yield self._plan(plan)
            for programme in plan.programmes:
                yield self._programme(programme)
                if programme.outline.table:
                    yield self._allocation(programme)
        for written in self.finder.written_of(place):
            yield self._lists(written)

    def place(self, place: Place) -> Task:
        """The page of a place, with or without plans."""
        dataset = self.keeper.maker.dataset
        years = years_of(dataset, place)
        files = [self.files[plans_for(dataset, place, year)[0].id] for year in years]
        above = [digest_in(dataset, plan) for plan in plans_above(dataset, place)]

        def make() -> list[Page]:
            own = self.keeper.of_part(standing(dataset, place))
            return [place_page(own, replace(self.finder, written=files), place)]

        inputs = [place.id, self.keeper.shown, self.finder.digest, *above]
        inputs += [file.digest for file in files]
        return self.keeper.task(
            "place", [plan.id for plan in dataset.plans_of(place)], inputs, make
        )

    def _plan(self, plan: PlanRecord) -> Task:
        dataset = self.keeper.maker.dataset
        above = with_plan(dataset, plan.place, plan.year)

        def make() -> list[Page]:
            own = self.keeper.of_part(by_itself(dataset, plan))
            return [plan_page(own, own.dataset.plans[0], above)]

        return self.keeper.task("plan", [plan.id], [upper.id for upper in above], make)

    def _programme(self, record: ProgrammeRecord) -> Task:
        """A programme's page and its forms, of the programmes that they may show."""
        records = read_by(self.keeper.maker.dataset, record)

        def make() -> list[Page]:
            own = self.keeper.of_part(only(self.keeper.maker.dataset, records))
            plan = next(plan for plan in own.dataset.plans if plan.id == record.plan_id)
            return [programme_page(own, plan, record), *form_pages(own, record)]

        inputs = [record.id, self.keeper.shown]
        return self.keeper.task("programme", [other.id for other in records], inputs, make)

    def _allocation(self, record: ProgrammeRecord) -> Task:
        """The page of a programme's table, with what the places in it state of the same."""
        dataset = self.keeper.maker.dataset
        below = in_table(dataset, record)
        read = [record.id, *(each.id for _, some in below for each in some)]
        plans = sorted((record.plan_id, *(plan.id for plan, _ in below)))

        def make() -> list[Page]:
            return [allocation_page(self.keeper.of_part(tabled(dataset, record)), record)]

        return self.keeper.task("allocation", read, [record.id, *plans], make)

    def _lists(self, written: WrittenFile) -> Task:
        """The lists of what holds: made from the finder's file alone."""

        def make() -> list[Page]:
            own = self.keeper.of_part(vocabularies(self.keeper.maker.dataset))
            return list(list_pages(own, self.finder, written.file))

        return self.keeper.task("lists", [], [self.finder.digest, written.digest], make)
