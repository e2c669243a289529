"""Explaining a term of the glossary where a page first uses it.

The term becomes a link to its entry with a tip beside it: `<span class="term"><a …>低保</a><span
role="tooltip" …>…</span></span>`. Styles show the tip to a pointer and to the keyboard's focus
(WCAG 2.2, 1.4.13); `hidden` keeps it away where styles are missing, and the search passes it over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from markupsafe import Markup

from generator import paths
from generator.lang import Lang, choose
from generator.model.base import Text
from generator.model.vocabulary import Term
from generator.render.escape import escape_part
from generator.render.foreign import mark_chinese

_BRACKETS = re.compile(r" ?\([^)]*\)")
_TITLE = "《[^》]*》"
"""An official title is quoted as it is."""


@dataclass(frozen=True)
class Terms:
    """The glossary's terms as the texts of one language name them."""

    lang: Lang
    terms: tuple[Term, ...]

    @cached_property
    def named(self) -> dict[str, Term]:
        """Each name with its term; the longest first, so that it wins over one inside it."""
        pairs = ((name, term) for term in self.terms for name in self._names(term))
        return dict(sorted(pairs, key=lambda pair: -len(pair[0])))

    def _names(self, term: Term) -> Iterable[str]:
        """What else people call a term, `also`, is looser: good to search by, not to explain."""
        plain = _BRACKETS.sub("", term.term.en)
        english = [name.lower() for name in (term.term.en, plain, *term.wordings)]
        return choose(self.lang, zh=[term.term.zh], en=english)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds a term, as the group `term`, or a quoted title, which has no group."""
        names = "|".join(map(self._pattern, self.named)) or r"(?!)"
        chinese, english = f"{_TITLE}|(?P<term>{names})", rf"(?<![\w-])(?P<term>{names})(?![\w-])"
        return re.compile(choose(self.lang, zh=chinese, en=english), re.IGNORECASE)

    def _pattern(self, name: str) -> str:
        """English words may stand in the plural: `care homes`, `meal points for older people`."""
        words = r"\s+".join(re.escape(word) + "s?" for word in name.split())
        return choose(self.lang, zh=re.escape(name), en=words)

    def term_of(self, found: str) -> Term:
        """The term that the pattern found under this name."""
        if found not in self._found:
            self._found[found] = self.named.get(found) or next(
                term
                for name, term in self.named.items()
                if re.fullmatch(self._pattern(name), found, re.IGNORECASE)
            )
        return self._found[found]

    @cached_property
    def _found(self) -> dict[str, Term]:
        return {}

    def escape(self, text: str) -> Markup:
        """What stands around terms, Chinese on English pages marked as such."""
        return choose(self.lang, zh=escape_part, en=mark_chinese)(text)


@dataclass(frozen=True)
class Explainer:
    """Explains each term once on one page; `link` gives the page's link to another page."""

    terms: Terms
    link: Callable[[str], str]
    explained: set[str] = field(default_factory=set)

    def __call__(self, text: Text | str) -> Markup:
        """The text, in the page's language, escaped, with new terms explained."""
        line = text if isinstance(text, str) else text.of(self.terms.lang)
        parts: list[Markup] = []
        end = 0
        for found in self.terms.pattern.finditer(line):
            if not found["term"]:
                continue
            term = self.terms.term_of(found["term"])
            if term.id not in self.explained:
                self.explained.add(term.id)
                parts.append(self.terms.escape(line[end : found.start()]))
                parts.append(self._explained(found["term"], term))
                end = found.end()
        return Markup("").join([*parts, self.terms.escape(line[end:])])

    def _explained(self, name: str, term: Term) -> Markup:
        tip = term.short or term.definition
        return Markup(
            '<span class="term"><a href="{link}" aria-describedby="tip-{id}">{name}</a>'
            '<span class="term__tip" role="tooltip" id="tip-{id}" hidden>'
            "{tip}</span></span>"
        ).format(
            link=self.link(f"{paths.GLOSSARY}#{term.id}"),
            id=term.id,
            name=self.terms.escape(name),
            tip=self.terms.escape(tip.of(self.terms.lang)),
        )
