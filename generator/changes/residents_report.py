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
        ("Benefits", [_benefit(one) for one in found.benefits]),
        ("Amounts", [_amount(one) for one in found.amounts]),
        ("Persons of the test cases", [_person(one) for one in found.persons]),
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
            {"change": one.kind, "benefit": one.benefit.id, "compared_with": one.since}
            for one in found.benefits
        ],
        "amounts": [
            {
                "change": one.direction,
                "benefit": one.benefit.id,
                "figure": (one.after or one.before).local_id,  # type: ignore[union-attr]
                "before": _printed(one.before),
                "after": _printed(one.after),
            }
            for one in found.amounts
        ],
        "persons": [
            {
                "benefit": one.benefit.id,
                "case": one.name,
                "given": one.given,
                "before": one.before,
                "after": one.after,
            }
            for one in found.persons
        ],
    }


def _plain(text: str) -> str:
    return MARKUP.sub(r"\\\1", text)


def _lines(found: Residents) -> Iterator[str]:
    yield from map(_benefit, found.benefits)
    yield from map(_amount, found.amounts)
    yield from map(_person, found.persons)


def _benefit(one: BenefitChange) -> str:
    since = f" (compared with {one.since})" if one.since else ""
    sign = "+" if one.kind == "added" else "-"
    title = one.benefit.benefit.title
    return f"{sign} {one.benefit.id}: {title.en} {title.zh}: {one.kind}{since}"


def _amount(one: AmountChange) -> str:
    figure = one.after or one.before
    assert figure
    was, now = (_printed(side) or "nothing" for side in (one.before, one.after))
    return f"~ {one.benefit.id}: {figure.local_id}: {one.direction}: {was} -> {now}"


def _person(one: PersonChange) -> str:
    given = ", ".join(f"{fact} {value_words(value)}" for fact, value in one.given.items())
    change = f"{_result(one.before)} -> {_result(one.after)}"
    return f"? {one.benefit.id}: {one.name} ({given or 'no answers'}): {change}"


def _result(result: Result) -> str:
    return word("en", f"finder_short_{result}")


def _printed(figure: FigureRecord | None) -> str | None:
    return chinese_value(figure) if figure else None
