"""What follows from answers about other facts, and answers that can't go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.answer import Answer
from generator.model.fact import Fact
from generator.model.implication import Implication, Implied, Span

Known = Mapping[str, Answer | Span]
"""What is known by fact id: answers as given, and what follows from them."""


@dataclass(frozen=True)
class Clash:
    """An answer, and the answer to another fact that rules it out."""

    fact: str
    because: str


def known(facts: Mapping[str, Fact], answers: Mapping[str, Answer]) -> dict[str, Answer | Span]:
    """The answers with all that follows from them; what somebody said is never replaced."""
    found: dict[str, Answer | Span] = dict(answers)
    for name, implied, _ in _derived(facts, answers):
        if name not in answers:
            found[name] = implied
    return found


def clash(facts: Mapping[str, Fact], answers: Mapping[str, Answer]) -> Clash | None:
    """The first answer, in the facts' order, that another one rules out."""
    for name, implied, because in _derived(facts, answers):
        if name in answers and not _agree(answers[name], implied):
            return Clash(name, because)
    return None


def demanded(fact: Fact, answers: Mapping[str, Answer]) -> list[str]:
    """The options of a fact that must be chosen, as other answers rule out that they weren't."""
    return [
        str(implication.value)
        for implication in fact.implies
        if implication.operator == "lacks"
        and any(
            name in answers and not _agree(answers[name], implied)
            for name, implied in implication.then.items()
        )
    ]


def _derived(
    facts: Mapping[str, Fact], answers: Mapping[str, Answer]
) -> Iterator[tuple[str, Implied, str]]:
    """Each fact with what follows for it, and from which answer; what follows leads further."""
    seen: dict[str, Answer | Span] = dict(answers)
    origin = {name: name for name in answers}
    waiting = [name for name in facts if name in answers]
    for name in waiting:
        for implication in facts[name].implies if name in facts else ():
            if not applies(implication, seen[name]):
                continue
            for target, implied in implication.then.items():
                yield target, implied, origin[name]
                if target not in seen:
                    seen[target], origin[target] = implied, origin[name]
                    waiting.append(target)


def applies(implication: Implication, answer: Answer | Span) -> bool:
    """Whether an answer, or all numbers of a span, lead to what the implication says."""
    if isinstance(answer, Span):
        return _applies_to_all(implication, answer)
    several: list[Any] = answer if isinstance(answer, list) else [answer]
    if implication.is_ is not None:
        return implication.is_ in several
    if implication.lacks is not None:
        return implication.lacks not in several
    if implication.one_of is not None:
        return any(chosen in implication.one_of for chosen in several)
    if implication.below is not None:
        return bool(several[0] < implication.below)
    return bool(several[0] >= implication.at_least)


def _applies_to_all(implication: Implication, span: Span) -> bool:
    value: Any = implication.value
    if implication.operator == "below":
        return span.below is not None and span.below <= value
    return (
        implication.operator == "at_least" and span.at_least is not None and span.at_least >= value
    )


def _agree(answer: Any, implied: Implied) -> bool:
    if not isinstance(implied, Span):
        return implied in answer if isinstance(answer, list) else bool(answer == implied)
    enough = implied.at_least is None or answer >= implied.at_least
    return enough and (implied.below is None or answer < implied.below)
