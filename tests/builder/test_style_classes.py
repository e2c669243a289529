"""Every class that the styles name is borne by something."""

import re
from pathlib import Path

import pytest

from generator.project import PROJECT

THEME = PROJECT / "theme"
SELECTOR = re.compile(r"([^{};]+)\{")
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")
# What templates and scripts put together from a word that the data gives: `relation-{{ … }}`.
COMPOSED = re.compile(r"([a-z][a-z_-]*-)(?:\$\{|\{\{)")
NAME = re.compile(r"[a-zA-Z_][\w-]*")
# Every composed name would begin so, and nothing could be dead.
TOO_WIDE = {"finder-": {"met", "unmet", "unknown"}}


def classes(css: str) -> set[str]:
    """The classes in selectors; comments and what stands in braces name none."""
    selectors = SELECTOR.findall(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    return {name for one in selectors if "@" not in one for name in CLASS.findall(one)}


def dead(styles: str, sources: str) -> set[str]:
    """The classes in `styles` that neither stand in `sources` nor are put together there."""
    names = set(NAME.findall(sources))
    composed = set(COMPOSED.findall(sources))
    return {
        one
        for one in classes(styles) - names
        if not any(_fits(one, beginning) for beginning in composed)
    }


def _fits(name: str, beginning: str) -> bool:
    rest = name.removeprefix(beginning)
    return rest != name and rest in TOO_WIDE.get(beginning, {rest})


def sources() -> str:
    found = [*THEME.rglob("*.html"), *THEME.rglob("*.js")]
    found += (PROJECT / "generator/render").rglob("*.jinja")
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def built(site: Path) -> str:
    pages = (path.read_text(encoding="utf-8") for path in site.rglob("*.html"))
    return " ".join(one for page in pages for one in re.findall(r'class="([^"]*)"', page))


def test_the_styles_name_no_class_that_nothing_bears(built_site: Path) -> None:
    styles = "\n".join(path.read_text(encoding="utf-8") for path in THEME.glob("styles/*.css"))
    assert classes(styles)
    assert dead(styles, sources() + built(built_site)) == set()


@pytest.mark.parametrize(
    ("css", "source", "found"),
    [
        (".a, .b:not(.c) { color: red }", 'class="a c"', {"b"}),
        ("/* .a { } */ @media print { .b > i { margin: 0.5em } }", "", {"b"}),
        (".mark-no { } .mark { }", "h('p', { class: `mark-${result}` })", {"mark"}),
        (".finder-met { } .finder-old { }", "{ class: `finder-${state}` }", {"finder-old"}),
    ],
)
def test_a_dead_class_is_found(css: str, source: str, found: set[str]) -> None:
    assert dead(css, source) == found
