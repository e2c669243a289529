"""The page of the rules, made from what the rules say of themselves."""

from __future__ import annotations

from markupsafe import Markup

from generator import paths
from generator.check.guide import guides
from generator.derive.near import vocabularies
from generator.render.escape import escape_text
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.site import Page


def rules_page(maker: Maker) -> Page:
    """Every rule under its name, which is its anchor; no plan changes it."""
    own = of_part(maker, vocabularies(maker.dataset))
    return kept_part("rules page", own, (), lambda: _page(own), ())


def _page(maker: Maker) -> Page:
    rules = [(guide, _example(guide.bad), _example(guide.good)) for guide in guides().values()]
    return maker.page(
        "rules.md.jinja",
        paths.RULES,
        maker.word("rules_title"),
        maker.word("rules_description"),
        {"kind": "rules"},
        rules=rules,
    )


def _example(text: str) -> Markup:
    """Data line by line as it is written, indents included."""
    return Markup("\n").join(
        Markup(" " * (len(line) - len(line.lstrip()))) + escape_text(line)
        for line in text.rstrip("\n").split("\n")
    )


REFERENCE = (rules_page,)
