"""The search page: a form and a place for results, which theme/assets/search fills."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from generator.build.search.page_words import SAID, WORDS
from generator.site import Lang, NavItem, Page


@dataclass(frozen=True)
class Choice:
    """A filter: its name in the pages' meta, what a reader sees, and its values in order."""

    name: str
    label: str
    values: tuple[str, ...]


def search_page(
    lang: Lang, elsewhere: Sequence[NavItem] = (), choices: Sequence[Choice] = ()
) -> Page:
    """The page at /LANG/search/.

    `elsewhere` are the entries it offers where nothing is found and to readers without scripts:
    topics and places, say.
    """
    words = WORDS[lang]
    links = "".join(
        f'<li><a href="../{item.path}/">{escape(item.title)}</a></li>'
        for item in elsewhere
        if item.path
    )
    links = f"<ul>{links}</ul>" if links else ""
    texts = "".join(f' data-{name}="{escape(words[name])}"' for name in SAID)
    body = f"""<div class="search-page">
<form class="search" role="search" action="./" method="get" data-search{texts}>
<label for="search-words">{words["label"]}</label>
<div class="search__field">
<input id="search-words" type="search" name="q" autocomplete="off" aria-describedby="search-hint">
<button type="submit">{words["button"]}</button>
</div>
<p class="search__hint" id="search-hint">{words["hint"]}</p>
{_narrowing(words["narrow"], words["all"], choices)}</form>
<noscript><div class="notice"><p>{words["noscript"]}</p>{links}</div></noscript>
<p class="search__status" role="status" data-search-status></p>
<button class="search__more" type="button" data-search-again hidden>{words["again"]}</button>
<div class="search__advice" data-search-advice hidden>
<button class="search__more" type="button" data-search-wider hidden>{words["wider"]}</button>
<p>{words["advice"]}</p>
{links}
</div>
<ol class="search__results" data-search-results></ol>
<button class="search__more" type="button" data-search-more hidden>{words["more"]}</button>
</div>
"""
    meta = {
        "description": words["description"],
        "kind": "search",
        "noindex": True,
        "hide": ["navigation", "toc"],
        "bundles": ["search.js"],
    }
    return Page("search", words["title"], body, meta)


def _narrowing(legend: str, every: str, choices: Sequence[Choice]) -> str:
    """A select for each filter, folded so that results come first; nothing without a choice."""
    if not choices:
        return ""
    fields = "".join(_field(one, every) for one in choices)
    labels = " · ".join(escape(one.label) for one in choices)
    return f"""<details class="search__fold" data-search-fold>
<summary>{legend} <small>{labels}</small></summary>
<fieldset class="search__narrow">
<legend class="visually-hidden">{legend}</legend>
{fields}</fieldset>
</details>
"""


def _field(choice: Choice, every: str) -> str:
    options = "".join(f"<option>{escape(value)}</option>" for value in choice.values)
    return (
        f'<p><label for="search-{choice.name}">{escape(choice.label)}</label>\n'
        f'<select id="search-{choice.name}" name="{choice.name}">'
        f'<option value="">{every}</option>{options}</select></p>\n'
    )
