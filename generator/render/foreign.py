"""Marking what is in the other language, so that it is spoken and drawn as such."""

from __future__ import annotations

import re

from markupsafe import Markup

from generator.lang import Lang, choose
from generator.render.escape import escape_part, escape_text

# A Chinese text begins or ends with a character; digits and punctuation may stand between.
_HAN = r"[\u3400-\u9fff\uf900-\ufaff]"
HAN_RUN = re.compile(rf"[\d.]*{_HAN}(?:[\d.%()《》（）、，。：；]*{_HAN})*")
ENGLISH = re.compile(r"[A-Za-z]{2,}(?:[ ,]+[A-Za-z'’-]+){2,}")


def mark_chinese(text: str) -> Markup:
    """An English text, escaped, with each Chinese phrase in a `span` that says so."""
    parts: list[Markup] = []
    end = 0
    for found in HAN_RUN.finditer(text):
        phrase = Markup('<span lang="zh-Hans">{}</span>').format(escape_text(found[0]))
        parts += [escape_part(text[end : found.start()]), phrase]
        end = found.end()
    return Markup("").join([*parts, escape_part(text[end:])])


def other_language(text: str, lang: Lang) -> str | None:
    """The code of a text's language where it is not the page's, None where it is."""
    chinese = HAN_RUN.search(text)
    english = "en" if ENGLISH.search(text) and not chinese else None
    return choose(lang, zh=english, en="zh-Hans" if chinese else None)
