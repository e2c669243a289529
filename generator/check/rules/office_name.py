"""An office has one English name in all plans, which tells a division from a bureau."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "office-name"

KINDS = {"处": "division", "局": "bureau", "部": "department", "科": "section"}
"""What the last character of a Chinese name is called in English."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each office of each scheme."""
    known: dict[str, str] = {}
    for plan in corpus.plans if _any_wrong(corpus) else ():
        for scheme in plan.schemes:
            for at, office in enumerate(scheme.value.offices):
                zh, en = office.name.zh, office.name.en
                first = known.setdefault(zh, en)
                if en != first:
                    message = f"'{zh}' is '{first}' elsewhere"
                    yield scheme.fault(("offices", at, "name", "en"), message, RULE)
                elif not _says_kind(zh, en):
                    message = f"'{zh}' ends in {zh[-1]}: call it a {KINDS[zh[-1]]}"
                    yield scheme.fault(("offices", at, "name", "en"), message, RULE)


def _any_wrong(corpus: Corpus) -> bool:
    """Whether there is an office to tell of."""
    names = {name for plan in corpus.plans for name in plan.outline.offices}
    return len(dict(names)) < len(names) or not all(_says_kind(zh, en) for zh, en in names)


def _says_kind(zh: str, en: str) -> bool:
    return KINDS.get(zh[-1], "") in en.lower()
