"""The search page: a form and a place for results, which theme/assets/search fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator import paths
from generator.lang import Lang, choose
from generator.render.asking import AGE
from generator.render.environment import environment
from generator.render.links import page_link
from generator.site import NavItem, Page
from generator.wording import word, words

SAID = (
    *("waiting", "none", "one", "other", "near-one", "near-other", "only-near-one"),
    *("only-near-other", "rest-one", "rest-other", "failed", "lost", "cut", "mended", "gap"),
    *(
        "may-one",
        "may-other",
        "no-plan",
        "no-year",
        "no-plan-then",
        "no-thing",
        "ask",
        "age",
        "comma",
        "past",
    ),
    *("whom-me", "whom-child", "whom-cared-for", "whom-organisation"),
)
"""The words that the script says, given to it as data attributes with their `{n}` to fill in."""


@dataclass(frozen=True)
class Choice:
    """A filter: its name in the pages' meta, what a reader sees, and its values in order."""

    name: str
    label: str
    values: tuple[str, ...]


def search_page(
    lang: Lang,
    elsewhere: Sequence[NavItem] = (),
    choices: Sequence[Choice] = (),
    plans: Sequence[str] = (),
    examples: Sequence[str] = (),
) -> Page:
    """The page at /LANG/search/.

    `elsewhere` are the entries it offers where nothing is found and to readers without scripts:
    topics and places, say. `plans` are what it says is here, by place and year; `examples` are
    what one may type.
    """
    body = (
        environment()
        .get_template("search.md.jinja")
        .render(
            elsewhere=[item for item in elsewhere if item.path is not None],
            choices=choices,
            examples=choose(lang, zh="、", en="; ").join(examples),
            said=SAID,
            plans=plans,
            fact=AGE,
            pages={"glossary": paths.GLOSSARY, "finder": paths.FINDER},
            words=words(lang),
            t=partial(word, lang),
            link=partial(page_link, paths.SEARCH),
        )
    )
    meta = {
        "description": word(lang, "search_description"),
        "kind": "search",
        "noindex": True,
        "hide": ["navigation", "toc"],
        "scripts": ["search.js"],
    }
    return Page(paths.SEARCH, word(lang, "search_title"), body, meta)
