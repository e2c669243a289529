"""A clause is written in the one way that can be looked up: 六, 四(十六), 附件4 二(三)1, 引言."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.walk import cited
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.load.source import Loc

RULE = "clause-form"
NUMERAL = "[一二三四五六七八九十]+"
INNER = rf"{NUMERAL}(\({NUMERAL}\))?(\d+)?(\(\d+\))?[①-⑨]?"
CLAUSE = re.compile(rf"题头|引言|末段|落款|附件\d+( ({INNER}|附\d?))?|{INNER}")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each plan's and group's clause, and every clause below them."""
    for plan in corpus.plans:
        clauses: list[tuple[Loc, str]] = [(("clause",), plan.value.clause)]
        groups = enumerate(plan.value.groups)
        clauses += [(("groups", at, "clause"), group.clause) for at, group in groups]
        for place, clause in clauses:
            if not CLAUSE.fullmatch(clause):
                yield plan.fault(place, _message(clause), RULE)
    for owner, loc, one in cited(corpus):
        if one.clause and not CLAUSE.fullmatch(one.clause):
            yield owner.fault((*loc, "clause"), _message(one.clause), RULE)
        if one.document and not one.clause:
            message = f"a 'clause' of {one.document} is missing beside 'document'"
            yield owner.fault((*loc, "document"), message, RULE)


def _message(clause: str) -> str:
    return f"'{clause}' is not a clause; write 六, 四(十六), 附件4 二(三)1, 引言, 末段 or 落款"
