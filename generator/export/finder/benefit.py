"""Benefits as the finder's files have them, with the routes and offices that they refer to."""

from __future__ import annotations

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.holding import Holding, plans_for
from generator.derive.records import (
    BenefitRecord,
    Citation,
    FigureRecord,
    OfficeRecord,
    RouteRecord,
)
from generator.describe.benefit import Resolved, resolve
from generator.describe.bodies import body_text
from generator.describe.clause import english_clause
from generator.describe.figure import figure_text
from generator.describe.overlap import remark_above, remark_on
from generator.export.finder import rule_shapes, shapes
from generator.model.base import Loc, Text
from generator.model.benefit import Benefit
from generator.model.condition import Condition
from generator.model.place import Place
from generator.model.scheme import RouteLine

UNSTATED = {"document": None, "clause": None}


class BenefitShaper:
    """Shapes the benefits of one place and year; gathers what they refer to."""

    def __init__(self, dataset: Dataset, place: Place, year: int) -> None:
        """Index the programmes that hold at the place."""
        self.dataset, self.place = dataset, place
        self.routes: dict[str, shapes.FinderRoute] = {}
        self.offices: dict[str, shapes.FinderOffice] = {}
        self.documents: dict[str, shapes.FinderDocument] = {}
        self.clauses: dict[str, str] = {}
        plans = plans_for(dataset, place, year)
        self._programmes = {
            programme.id: programme for plan in plans for programme in plan.programmes
        }

    def of_year(self, year: int) -> BenefitShaper:
        """One for another year, which gathers with this one."""
        other = BenefitShaper(self.dataset, self.place, year)
        other.routes, other.offices = self.routes, self.offices
        other.documents, other.clauses = self.documents, self.clauses
        return other

    def benefit(self, holding: Holding) -> shapes.FinderBenefit:
        """One benefit, with the rule that it has or follows."""
        record, own = holding.benefit, holding.benefit.benefit
        found = resolve(self.dataset, record)
        rule, who = found.rule, found.rule.benefit.who
        return shapes.FinderBenefit.of(
            own,
            benefit=record.id,
            place=record.place.id,
            programme=self._programme(record),
            headline=_headline(found),
            rule=self._rule(rule, who, ()) if who else None,
            already=rule.benefit.already,
            open=found.open,
            also_required=[
                shapes.Requirement(
                    zh=requirement.text.zh,
                    en=requirement.text.en,
                    **self._cite(requirement.citation),
                )
                for requirement in rule.also_required
            ],
            amount_stated=record.states_amount,
            amounts=[self._amount(figure, remark_on(figure, record)) for figure in record.amounts],
            runs_on=_runs_on(own),
            route=self._route(found.route) if found.route else None,
            apply=found.apply,
            leads=[body_text(body) for body in found.leads],
            offices=[self._office(office) for office in found.offices],
            beside=[self._beside(above, record) for above in found.beside],
            **self._cite(record.citation),
        )

    def _programme(self, record: BenefitRecord) -> shapes.FinderProgramme:
        programme = self._programmes[record.programme_id]
        path = paths.programme_path(programme)
        return shapes.FinderProgramme(title=programme.title, path=path)

    def _rule(self, record: BenefitRecord, condition: Condition, loc: Loc) -> rule_shapes.Rule:
        """A part of the rule; `loc` is the way to it from the top."""
        if condition.not_ is not None:
            return rule_shapes.FinderNotOf(not_=self._rule(record, condition.not_, (*loc, "not")))
        if condition.fact is not None:
            return self._leaf(record, condition, loc)
        parts = [self._rule(record, part, (*loc, *at)) for at, part in condition.parts()]
        return (
            rule_shapes.FinderAllOf(all=parts)
            if condition.all
            else rule_shapes.FinderAnyOf(any=parts)
        )

    def _leaf(self, record: BenefitRecord, leaf: Condition, loc: Loc) -> rule_shapes.Leaf:
        citation = next(
            condition.citation for condition in record.conditions if condition.loc == loc
        )
        cited = UNSTATED if leaf.worked_out else self._cite(citation)
        return rule_shapes.Leaf.of(leaf, fact=str(leaf.fact), **cited)

    def _amount(self, figure: FigureRecord, remark: Text | None) -> shapes.FinderAmount:
        text = figure_text(figure, self.dataset.units)
        return shapes.FinderAmount(
            figure=figure.id,
            role=figure.role,
            purpose=figure.purpose,
            label=_label(figure),
            remark=remark,
            zh=text.zh,
            en=text.en,
            **self._cite(figure.citation),
        )

    def _beside(self, record: BenefitRecord, own: BenefitRecord) -> shapes.FinderBeside:
        """What a higher level states for the same; what it leaves open too is said once."""
        return shapes.FinderBeside.of(
            record.benefit,
            id=record.id,
            place=record.place.id,
            programme=self._programme(record),
            amounts=[self._amount(figure, remark_above(figure, own)) for figure in record.amounts],
            unstated=[
                unstated
                for unstated in record.benefit.unstated
                if unstated not in own.benefit.unstated
            ],
            **self._cite(record.citation),
        )

    def _route(self, record: RouteRecord) -> str:
        """The route's key in the file."""
        route = record.route
        self.routes[record.id] = shapes.FinderRoute.of(
            route,
            steps=[self._line(step) for step in route.steps],
            bring=[self._line(paper) for paper in route.bring],
            **self._cite(record.citation),
        )
        return record.id

    def _line(self, line: RouteLine) -> shapes.FinderRouteLine:
        if line.clause:
            self.clauses[line.clause] = english_clause(line.clause)
        return shapes.FinderRouteLine(zh=line.zh, en=line.en, clause=line.clause)

    def _office(self, record: OfficeRecord) -> str:
        """The office's key in the file."""
        office, place = record.office, record.place.id
        body = next(body for body in self.dataset.bodies if body.id == office.body)
        self.offices[record.id] = shapes.FinderOffice(
            place=place,
            body=Text(zh=body.printed.get(place, body.name.zh), en=body.english(place)),
            name=office.name,
            phone=office.phone,
            **self._cite(record.citation),
        )
        return record.id

    def _cite(self, citation: Citation) -> dict[str, str]:
        document = citation.document
        self.documents[document.id] = shapes.FinderDocument(
            short=document.short, title=document.title, path=paths.document_path(document)
        )
        self.clauses[citation.clause] = english_clause(citation.clause)
        return {"document": document.id, "clause": citation.clause}


def _headline(found: Resolved) -> shapes.Headline | None:
    stating = found.headline
    if stating is None or (text := stating.benefit.headline) is None:
        return None
    return shapes.Headline(zh=text.zh, en=text.en, place=stating.place.id)


def _runs_on(benefit: Benefit) -> shapes.FinderRunsOn | None:
    later = benefit.runs_on
    return shapes.FinderRunsOn(zh=later.zh, en=later.en, until=later.until) if later else None


def _label(figure: FigureRecord) -> Text:
    """Its name, and for whom it is where plans differ: what stands beside it may be for others."""
    name, covers = figure.name, figure.covers
    if covers is None:
        return name
    return Text(zh=f"{name.zh}（{covers.zh}）", en=f"{name.en} ({covers.en})")
