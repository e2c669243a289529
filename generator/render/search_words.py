"""What the search knows besides the pages' text: other names, pinyin, traditional characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from generator import paths
from generator.derive.dataset import Dataset
from generator.describe.place import whole_name
from generator.graph.task import kept
from generator.lang import Lang, choose
from generator.model.base import Text
from generator.model.family import Family
from generator.model.place import Place
from generator.model.vocabulary import Term, Topic
from generator.render.asking import asking
from generator.site import AnyPart, LackingThing, Part, SearchWords
from generator.wording import word

# What residents look for; tables and pages for those who keep the data come after it.
LIKED = ("allocation", "family", "glossary", "place", "plan", "programme")
OVERVIEW = ("plan",)
REFERENCE = ("glossary",)
DATED = ("calendar",)
_TRADITIONAL = Path(__file__).with_name("traditional.txt")
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(r"[\w%.'-]+")
_BRACKETS = re.compile(r" ?\([^)]*\)")
_LEVEL = re.compile(r"(?<=..)(省|市|区|县)$|(?<=..)(管理局)$")
_LEVEL_EN = re.compile(r" (City|District|County|Administration)$")


def normal(name: str) -> str:
    """A name as searches compare it: small letters, single spaces, no brackets."""
    return " ".join(_WORD.findall(name.lower()))


def place_names(dataset: Dataset, place: Place) -> list[str]:
    """What leads to a place's page: its names, and those of places in it without a page."""
    shown = {listed.id for listed in dataset.shown_places}
    names = list(_names_of_place(place))
    for below in dataset.below(place):
        if below.id not in shown:
            names += place_names(dataset, below)
    return _distinct(names)


def family_names(dataset: Dataset, family: Family) -> list[str]:
    """What leads to a family's page: its name, its indicators' and its terms' in any form."""
    texts = [family.name, *(indicator.name for indicator in family.indicators)]
    terms = (name for term in dataset.terms if term.family == family.id for name in _names(term))
    return _distinct([*_both(texts), *family.also, *terms])


def glossary_names(dataset: Dataset) -> list[str]:
    """What leads to the glossary: each term in any form."""
    return _distinct(name for term in dataset.terms for name in _names(term))


def topic_names(topic: Topic) -> list[str]:
    """What leads to a topic's page."""
    return _distinct([*_both([topic.name]), *topic.also])


def search_words(lang: Lang, dataset: Dataset, parts: Iterable[AnyPart]) -> SearchWords:
    """What the search looks up in a query: the terms', places' and families' names.

    Of the traditional characters it has those whose simplified form the pages hold.
    """
    own = (part for part in parts if part.lang == lang)
    known = choose(lang, zh=_shown, en=_named)(dataset, own)
    terms = [_distinct(_names(term)) for term in dataset.terms]
    places = dataset.places.values()
    of_places = [_distinct(_names_of_place(place)) for place in places]
    families = [_distinct([*_both([family.name]), *family.also]) for family in dataset.families]
    others = map(topic_names, dataset.topics)
    return SearchWords(
        things=tuple(map(tuple, [*terms, *of_places, *families, *others])),
        places=tuple(
            (len(terms) + at, whole_name(place, dataset).of(lang))
            for at, place in enumerate(places)
        ),
        traditional="".join(pair for pair in traditional() if pair[1] in known),
        liked=LIKED,
        overview=OVERVIEW,
        reference=REFERENCE,
        dated=DATED,
        lacking=tuple(lacking(lang, dataset)),
        asking=asking(lang, dataset, page_names(lang)),
    )


def _shown(_: Dataset, parts: Iterable[AnyPart]) -> set[str]:
    """The characters of all pages."""
    return set().union(*map(_characters, parts))


def _characters(part: AnyPart) -> str:
    def make() -> str:
        return "".join(sorted(set().union(*(f"{page.title}{page.body}" for page in part.pages))))

    return kept("characters", [part.digest], make)


def _named(dataset: Dataset, _: Iterable[AnyPart]) -> set[str]:
    return set(_all_names(dataset))


def lacking(lang: Lang, dataset: Dataset) -> Iterator[LackingThing]:
    """What plans elsewhere have, by its names in one language, with the page of its topic."""
    for family in dataset.lacking:
        chinese = choose(lang, zh=True, en=False)
        others = (name for name in family.also if bool(_HAN.search(name)) is chinese)
        topics = (topic for topic in dataset.topics if topic.id == family.topic)
        leads = tuple(map(paths.topic_path, topics))
        yield LackingThing((family.name.of(lang), *others), leads)


def with_names(part: Part) -> Part:
    """The part with what else people type for its pages that are about no place or topic."""
    names = page_names(part.lang)
    pages = (
        replace(page, meta={**page.meta, "names": names[page.path]}) if page.path in names else page
        for page in part.pages
    )
    return replace(part, pages=tuple(pages))


def page_names(lang: Lang) -> dict[str, list[str]]:
    """By path, what else people type for a page: `search_names: finder: what can I get; …`."""
    found = {}
    for line in word(lang, "search_names").strip().splitlines():
        path, _, names = line.partition(": ")
        found[path] = _distinct(names.split("; "))
    return found


@cache
def traditional() -> list[str]:
    """Pairs of a traditional character and its simplified form, such as 補补."""
    text = "".join(_TRADITIONAL.read_text(encoding="utf-8").split())
    return [text[at : at + 2] for at in range(0, len(text), 2)]


def _all_names(dataset: Dataset) -> str:
    places = (name for place in dataset.places.values() for name in _names_of_place(place))
    families = (name for family in dataset.families for name in family_names(dataset, family))
    return "".join([*places, *families, *glossary_names(dataset)])


def _names(term: Term) -> Iterator[str]:
    yield from (term.term.zh, _BRACKETS.sub("", term.term.en), term.term.en, *term.also)


def _names_of_place(place: Place) -> Iterator[str]:
    short = _LEVEL_EN.sub("", place.name.en)
    yield from (place.name.zh, place.name.en)
    yield from (_LEVEL.sub("", place.name.zh), short)
    yield re.sub(r"[^a-z]", "", short.lower())


def _both(texts: Iterable[Text]) -> list[str]:
    return [half for text in texts for half in (text.zh, text.en)]


def _distinct(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(normal, names))))
