"""Every printed figure can be read by the quantity grammar, in its indicator's unit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.quantities import Quantities, has_two_readings, read_meaning
from generator.check.walk import figures, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.family import Indicator
from generator.quantity.meanings import Meaning
from generator.quantity.quantity import Quantity, QuantityError

RULE = "unreadable-printed"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure's `printed`; silent while the units themselves can't be read."""
    if "units" in corpus.unread:
        return
    units = Quantities(corpus).units
    for owner, loc, figure in figures(corpus):
        indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
        try:
            quantity, meanings = read_meaning(figure, units, indicator)
        except QuantityError as error:
            yield owner.fault((*loc, "printed"), str(error), RULE)
            continue
        said_twice = figure.qualifier and quantity.qualifier != "exact"
        if said_twice and not has_two_readings(figure):
            message = f"'{figure.printed}' already says '{quantity.qualifier}'"
            yield owner.fault((*loc, "qualifier"), message, RULE)
        if against := _against_role(figure.role, meanings):
            yield owner.fault((*loc, "role"), f"'{figure.printed}' {against}", RULE)
        contradiction = _contradiction(quantity, indicator) if indicator else None
        if contradiction:
            yield owner.fault((*loc, "printed"), f"'{figure.printed}' {contradiction}", RULE)


def _against_role(role: str, meanings: frozenset[Meaning]) -> str | None:
    """How the verb of a print contradicts the figure's role: 提高到670元 is no increase."""
    if role == "increase" and meanings & {"standard", "decrease"}:
        return f"says that it is the {'level' if 'standard' in meanings else 'fall'}, not a rise"
    if role == "standard" and "increase" in meanings and "standard" not in meanings:
        return "says that it is a rise; the role 'increase' fits"
    return None


def _contradiction(quantity: Quantity, indicator: Indicator) -> str | None:
    """How the printed figure contradicts its indicator, if it does."""
    for name in ("unit", "per", "period"):
        printed, expected = getattr(quantity, name), getattr(indicator, name)
        if name == "unit" and printed == "count" and expected not in ("CNY", "fraction"):
            continue  # 个 and the like count anything
        if printed is not None and printed != expected:
            wanted = f"{name} {expected}" if expected else f"no {name}"
            return f"has the {name} {printed}; the indicator '{indicator.id}' has {wanted}"
    return None
