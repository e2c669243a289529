"""One stylesheet from the theme's several: a page asks for one file."""

from pathlib import Path

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


def _joined(theme: Path, names: tuple[str, ...]) -> str:
    files = (theme / "styles" / f"{name}.css" for name in names)
    return "\n".join(path.read_text(encoding="utf-8") for path in files)
