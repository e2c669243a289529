"""Strong Kleene logic: true, false, and None for what isn't known."""

from __future__ import annotations

from collections.abc import Iterable

State = bool | None


def every(states: Iterable[State]) -> State:
    """False when one is false, true when all are true."""
    seen = set(states)
    if False in seen:
        return False
    return None if None in seen else True


def some(states: Iterable[State]) -> State:
    """True when one is true, false when all are false."""
    seen = set(states)
    if True in seen:
        return True
    return None if None in seen else False


def negated(state: State) -> State:
    """The contrary; what isn't known stays so."""
    return None if state is None else not state
