"""A summary may quote a figure by its name in braces, so that the figure stands once."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.programme import Figure

QUOTE = re.compile(r"(?<![{$])\{([A-Za-z][\w -]{2,})\}(?!\})")
"""`{barrier-free-homes}`: an indicator that one figure has, or a figure's whole local id."""


def quotable(figures: Iterable[Figure]) -> dict[str, Figure]:
    """Figures by the names that quote them; an indicator that several have names none of them."""
    listed = [figure for figure in figures if figure.about is None]
    found = {figure.local_id: figure for figure in listed}
    indicators = [figure.indicator for figure in listed]
    for figure in listed:
        if indicators.count(figure.indicator) == 1:
            found.setdefault(figure.indicator, figure)
    return found


def without_quotes(text: str) -> str:
    """The text with each quote out of sight, as long as it was."""
    return QUOTE.sub(lambda found: "#" * len(found[0]), text)
