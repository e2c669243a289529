"""One stylesheet from the theme's several: a page asks for one file."""

import re
from pathlib import Path

from generator.builder.fault import BuildError

# In the order in which they build on each other.
_SITE = (
    "tokens",
    "base",
    "layout",
    "header",
    "navigation",
    "components",
    "terms",
    "data",
    "home",
    "schemes",
    "search",
    "finder",
    "finder_question",
    "finder_results",
    "finder_card",
    "finder_paper",
    "print",
)
_ROOT = ("tokens", "root")


def stylesheet(theme: Path) -> str:
    """The styles of every page that belongs to a language."""
    return _joined(theme, _SITE)


def root_stylesheet(theme: Path) -> str:
    """The styles of the start page and the 404 page."""
    return _joined(theme, _ROOT)


def colour(theme: Path, name: str) -> str:
    """The light value of a colour in the theme's tokens, as `#rrggbb`."""
    tokens = (theme / "styles/tokens.css").read_text(encoding="utf-8")
    found = re.search(rf"^ *--{name}: (#[0-9a-f]{{6}});", tokens, re.MULTILINE)
    if not found:
        raise BuildError(f"theme/styles/tokens.css has no colour --{name}")
    return found[1]


def _joined(theme: Path, names: tuple[str, ...]) -> str:
    files = (theme / "styles" / f"{name}.css" for name in names)
    return "\n".join(path.read_text(encoding="utf-8") for path in files)
