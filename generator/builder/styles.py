"""One stylesheet from the theme's several: a page asks for one file."""

import re
from collections.abc import Mapping
from pathlib import Path

from generator.builder.fault import BuildError

_DARK = "dark"
_BY_HAND = ':root[data-scheme="dark"]'
_BY_DEVICE = "@media (prefers-color-scheme: dark) {{ {} }}"
_NOT_BY_HAND = ':root:not([data-scheme="light"])'

# In the order in which they build on each other.
_SITE = (
    "tokens",
    _DARK,
    "base",
    "layout",
    "mark",
    "header",
    "navigation",
    "components",
    "terms",
    "data",
    "home",
    "schemes",
    "search",
    "search_beside",
    "combobox",
    "finder",
    "finder_question",
    "finder_results",
    "finder_card",
    "finder_paper",
    "print",
)
_ROOT = ("tokens", _DARK, "root", "mark")


def stylesheet(theme: Path, colours: Mapping[str, str] | None = None) -> str:
    """The styles of every page that belongs to a language, with a site's own `colours`."""
    return _joined(theme, _SITE) + _own(colours or {})


def root_stylesheet(theme: Path, colours: Mapping[str, str] | None = None) -> str:
    """The styles of the start page and the 404 page, with a site's own `colours`."""
    return _joined(theme, _ROOT) + _own(colours or {})


def _own(colours: Mapping[str, str]) -> str:
    """Values of tokens in the light scheme, in place of the theme's."""
    if not colours:
        return ""
    values = "".join(f" --{name}: {value};" for name, value in sorted(colours.items()))
    plain = f':root:not([data-scheme="dark"]) {{{values} }}'
    return f"\n@media (prefers-color-scheme: light) {{ {plain} }}\n" + (
        f':root[data-scheme="light"] {{{values} }}\n'
    )


def colour(theme: Path, name: str) -> str:
    """The light value of a colour in the theme's tokens, as `#rrggbb`."""
    tokens = (theme / "styles/tokens.css").read_text(encoding="utf-8")
    found = re.search(rf"^ *--{name}: (#[0-9a-f]{{6}});", tokens, re.MULTILINE)
    if not found:
        raise BuildError(f"theme/styles/tokens.css has no colour --{name}")
    return found[1]


def _joined(theme: Path, names: tuple[str, ...]) -> str:
    return "\n".join(_styles(theme, name) for name in names)


def _styles(theme: Path, name: str) -> str:
    """A file of styles; that of the dark scheme also for readers whose device asks for it."""
    text = (theme / "styles" / f"{name}.css").read_text(encoding="utf-8")
    if name != _DARK:
        return text
    if _BY_HAND not in text:
        raise BuildError(f"theme/styles/{name}.css has no rule for {_BY_HAND}")
    return _BY_DEVICE.format(text.replace(_BY_HAND, _NOT_BY_HAND)) + f"\n{text}"
