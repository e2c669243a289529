"""A clause is written in the one way that can be looked up: 六, 四(十六), 附件4 二(三)1, 引言."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.texts import plan_sources, texts
from generator.check.walk import cited
from generator.fault import Fault, Replace
from generator.load.corpus import Corpus
from generator.model.clause import read_clause

RULE = "clause-form"
HALF = str.maketrans("（）０１２３４５６７８９", "()0123456789")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every clause in the files of a plan, whatever names it."""
    for record in plan_sources(corpus):
        for place, clause in texts(record.value, (), {"clause"}):
            if read_clause(clause) is None:
                fix = _fix(clause)
                yield record.source.fault(place, _message(clause), RULE, fix=fix)
    for owner, loc, stated in cited(corpus):
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
