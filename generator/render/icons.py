"""Small line drawings, put into pages as they are, so that no page asks for one more file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from markupsafe import Markup

ICONS = Path(__file__).parent / "icons"
_OPEN = "<svg "


@cache
def icon(name: str) -> Markup:
    """The drawing `icons/NAME.svg` as an ornament: what it means stands beside it in words.

    Raises FileNotFoundError for a name without a drawing; the model of topics knows the names.
    """
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8").strip()
    attributes = 'class="icon" aria-hidden="true" focusable="false" '
    return Markup(drawing.replace(_OPEN, _OPEN + attributes, 1))
