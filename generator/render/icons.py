"""Icons, put into pages as they are, so that no page asks for one more file."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

from generator.icon_sets import icon_drawing

_OPEN = "<svg "
# Only files of their own need it.
_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg" '


@cache
def icon(name: str) -> Markup:
    """The icon `SET/NAME` as an ornament: what it means stands beside it in words.

    Raises KeyError for a name that the installed sets don't have.
    """
    drawing = icon_drawing(name).replace(_NAMESPACE, "", 1)
    attributes = 'class="icon" aria-hidden="true" focusable="false" '
    return Markup(drawing.replace(_OPEN, _OPEN + attributes, 1))
