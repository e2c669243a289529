"""What changes for residents, as text, as Markdown and as plain data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.changes.residents import AmountChange, BenefitChange, PersonChange, Residents
from generator.derive.records import FigureRecord
from generator.describe.chinese import chinese_value
from generator.eligibility.words import value_words
from generator.model.benefit import Result
from generator.wording import word

MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def residents_text(found: Residents) -> str:
    """A heading, and a line a change."""
    return "\n".join(["For residents", *(f"  {line}" for line in _lines(found))])


def residents_markdown(found: Residents) -> str:
    """A section with a list a kind of change."""
    parts = ["## For residents"]
    sections = (
        ("Benefits", [_benefit(benefit) for benefit in found.benefits]),
        ("Amounts", [_amount(amount) for amount in found.amounts]),
        ("Persons of the test cases", [_person(person) for person in found.persons]),
    )
    for title, lines in sections:
        if lines:
            listed = "\n".join(f"- {_plain(line)}" for line in lines)
            parts.append(f"### {title}\n\n{listed}")
    return "\n\n".join(parts)


def residents_data(found: Residents) -> dict[str, Any]:
    """Three lists of plain maps: `benefits`, `amounts` and `persons`."""
    return {
        "benefits": [
            {"change": benefit.kind, "benefit": benefit.benefit.id, "compared_with": benefit.since}
            for benefit in found.benefits
        ],
        "amounts": [
            {
                "change": amount.direction,
                "benefit": amount.benefit.id,
                "figure": (amount.after or amount.before).local_id,  # type: ignore[union-attr]
                "before": _printed(amount.before),
                "after": _printed(amount.after),
            }
            for amount in found.amounts
        ],
        "persons": [
            {
                "benefit": person.benefit.id,
                "case": person.name,
                "given": person.given,
                "before": person.before,
                "after": person.after,
            }
            for person in found.persons
        ],
    }


def _plain(text: str) -> str:
    return MARKUP.sub(r"\\\1", text)


def _lines(found: Residents) -> Iterator[str]:
    yield from map(_benefit, found.benefits)
    yield from map(_amount, found.amounts)
    yield from map(_person, found.persons)


def _benefit(change: BenefitChange) -> str:
    since = f" (compared with {change.since})" if change.since else ""
    sign = "+" if change.kind == "added" else "-"
    title = change.benefit.benefit.title
    return f"{sign} {change.benefit.id}: {title.en} {title.zh}: {change.kind}{since}"


def _amount(change: AmountChange) -> str:
    figure = change.after or change.before
    assert figure
    was, now = (_printed(side) or "nothing" for side in (change.before, change.after))
    return f"~ {change.benefit.id}: {figure.local_id}: {change.direction}: {was} -> {now}"


def _person(changed: PersonChange) -> str:
    given = ", ".join(f"{fact} {value_words(value)}" for fact, value in changed.given.items())
    change = f"{_result(changed.before)} -> {_result(changed.after)}"
    return f"? {changed.benefit.id}: {changed.name} ({given or 'no answers'}): {change}"


def _result(result: Result) -> str:
    return word("en", f"finder_short_{result}")


def _printed(figure: FigureRecord | None) -> str | None:
    return chinese_value(figure) if figure else None
