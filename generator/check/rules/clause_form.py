"""A clause is written in the one way that can be looked up: 六, 四(十六), 附件4 二(三)1, 引言."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.walk import cited
from generator.fault import Fault, Replace
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.clause import read_clause

RULE = "clause-form"
HALF = str.maketrans("（）０１２３４５６７８９", "()0123456789")


def check(corpus: Corpus) -> Iterator[Fault]:
    """The clause of each plan, group and note, and every clause below them."""
    for plan in corpus.plans:
        clauses: list[tuple[Loc, str]] = [(("clause",), plan.value.clause)]
        groups = enumerate(plan.value.groups)
        clauses += [(("groups", at, "clause"), group.clause) for at, group in groups]
        notes = enumerate(plan.value.notes)
        clauses += [(("notes", at, "clause"), note.clause) for at, note in notes]
        for place, clause in clauses:
            if read_clause(clause) is None:
                yield plan.source.fault(place, _message(clause), RULE, fix=_fix(clause))
    for owner, loc, stated in cited(corpus):
        if stated.clause and read_clause(stated.clause) is None:
            yield owner.fault((*loc, "clause"), _message(stated.clause), RULE, _fix(stated.clause))
        if stated.document and not stated.clause:
            message = f"a 'clause' of {stated.document} is missing beside 'document'"
            yield owner.fault((*loc, "document"), message, RULE)


def _message(clause: str) -> str:
    return f"'{clause}' is not a clause; write 六, 四(十六), 附件4 二(三)1, 引言 or 段3句2"


def _fix(clause: str) -> Replace | None:
    """The same clause with half-width brackets and digits, and a space only after the annex."""
    plain = "".join(clause.translate(HALF).split())
    spaced = re.sub(r"^(附件\d+)(?=.)", r"\1 ", plain)
    return Replace(clause, spaced) if read_clause(spaced) else None
