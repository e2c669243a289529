"""What the data claims to have read: every figure and date, in its document and clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.check.walk import Owner, owners
from generator.load.corpus import Corpus
from generator.model.allocation import Allocation
from generator.model.base import Loc
from generator.model.benefit import BenefitFile
from generator.model.ids import member_id, plan_id, programme_id
from generator.model.ledger import LedgerRow
from generator.model.scheme import Scheme


@dataclass(frozen=True)
class Cell:
    """A cell of a printed table: the first cell of its row, and its position after that."""

    row: str
    column: int


@dataclass(frozen=True)
class Claim:
    """One printed thing; `same_as` is the id of a claim that rests on the very same print.

    What a benefit says rests on a clause as a whole: such a claim's `printed` is empty.
    """

    id: str
    document: str
    clause: str
    printed: str
    owner: Owner
    loc: Loc
    cell: Cell | None = None
    same_as: str | None = None

    @property
    def words(self) -> str:
        """What is looked up: the print, or the clause itself."""
        return self.printed or self.clause


def claims(corpus: Corpus) -> Iterator[Claim]:
    """Every claim, in the order of the files."""
    names = {place.value.id: place.value.name.zh for place in corpus.places}
    for owner in owners(corpus):
        record = owner.entry.value
        if isinstance(record, Allocation):
            yield from _cells(owner, record, names)
        else:
            yield from _stated(owner)
        if isinstance(record, Scheme):
            yield from _of_scheme(owner, record)
        if isinstance(record, BenefitFile):
            yield from _of_benefits(owner, record)


def difference(claim: Claim, row: LedgerRow | None, texts: dict[str, str]) -> str | None:
    """Why the ledger does not bear a claim out; `texts` is each document's SHA-256."""
    if row is None:
        return f"'{claim.words}' has not been looked up in {claim.document}"
    if (row.document, row.sha256) != (claim.document, texts.get(claim.document)):
        return f"'{claim.words}' was looked up in another text than {claim.document} has now"
    if (row.clause, row.printed) != (claim.clause, claim.printed):
        return f"'{row.printed}' was found in {row.clause}; here it is '{claim.printed}'"
    return None


def verified_claims(corpus: Corpus) -> dict[str, LedgerRow]:
    """The ledger's rows of all claims that it confirms, by the claims' ids."""
    texts = {entry.value.id: entry.value.sha256 for entry in corpus.documents}
    return {
        claim.id: row
        for claim in claims(corpus)
        if (row := corpus.ledger.get(claim.id)) and difference(claim, row, texts) is None
    }


def owner_id(owner: Owner) -> str:
    """The id that the owner's members begin with."""
    place, year, programme = owner.key
    plan = plan_id(place, year)
    return programme_id(plan, programme) if programme else plan


def _claim(owner: Owner, loc: Loc, local: str, entry: Any, printed: str, **more: Any) -> Claim:
    around = owner.entry.value
    document = getattr(entry, "document", None) or getattr(around, "document", None)
    return Claim(
        id=member_id(owner_id(owner), local),
        document=document or owner.plan.value.documents[0],
        clause=getattr(entry, "clause", None) or around.clause,
        printed=printed,
        owner=owner,
        loc=(*loc, "printed"),
        **more,
    )


def _stated(owner: Owner) -> Iterator[Claim]:
    for loc, figure in owner.figures:
        same = figure.same_print_as
        same_as = member_id(owner_id(owner), same) if same else None
        yield _claim(owner, loc, figure.local_id, figure, figure.printed, same_as=same_as)
    for loc, milestone in owner.milestones:
        yield _claim(owner, loc, milestone.key, milestone, milestone.printed)


def _of_scheme(owner: Owner, scheme: Scheme) -> Iterator[Claim]:
    for at, phase in enumerate(scheme.phases):
        yield _claim(owner, ("phases", at), phase.key, phase, phase.printed)
    for at, office in enumerate(scheme.offices):
        yield _claim(owner, ("offices", at), office.id, office, office.phone)
    first: dict[tuple[str, str], str] = {}
    for at, again in enumerate(scheme.restates):
        local = f"{again.figure}@{again.clause}@{again.printed}"
        same = first.get((again.clause, again.printed)) if again.same_print else None
        claim = _claim(owner, ("restates", at), local, again, again.printed, same_as=same)
        first.setdefault((again.clause, again.printed), claim.id)
        yield claim


def _of_benefits(owner: Owner, file: BenefitFile) -> Iterator[Claim]:
    """Each clause that a benefit, a condition or a requirement of it names, once a benefit."""
    seen: set[str] = set()
    for loc, stated in file.cited():
        benefit = file.benefits[int(loc[1])]
        document = stated.document or benefit.document or owner.plan.value.documents[0]
        local = f"{benefit.id}@{document}@{stated.clause}"
        if stated.clause and local not in seen:
            seen.add(local)
            yield Claim(
                id=member_id(owner_id(owner), local),
                document=document,
                clause=stated.clause,
                printed="",
                owner=owner,
                loc=(*loc, "clause"),
            )


def _cells(owner: Owner, table: Allocation, names: dict[str, str]) -> Iterator[Claim]:
    for loc, figure in table.cells():
        cell = None
        if loc[0] == "rows":
            cell = Cell(names.get(str(loc[1]), ""), int(loc[2]))
        elif loc[0] == "total":
            cell = Cell("合计", int(loc[1]))
        yield _claim(owner, loc, figure.local_id, figure, figure.printed, cell=cell)
