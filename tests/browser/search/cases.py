"""What must be found by what: the list of queries, and every name in the data."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator import paths
from generator.derive.dataset import Dataset
from generator.lang import Lang
from generator.model.place import Place
from tests.real_data import real_dataset

LIST = Path(__file__).with_name("queries.yml")
FRESH = Path(__file__).with_name("fresh.yml")


@dataclass(frozen=True)
class Case:
    """A query with the paths of all pages that it must find, and of those that must lead."""

    query: str
    pages: frozenset[str]
    right: frozenset[str]


@cache
def listed(lang: Lang) -> tuple[Case, ...]:
    """The queries of queries.yml."""
    return _read(LIST, lang)


@cache
def fresh(lang: Lang) -> tuple[Case, ...]:
    """The queries of fresh.yml, which somebody wrote who had not seen the search."""
    return _read(FRESH, lang)


def _read(path: Path, lang: Lang) -> tuple[Case, ...]:
    content: dict[str, dict[Any, list[str]]] = yaml.safe_load(path.read_bytes())
    found = []
    for query, targets in content[lang].items():
        pages = [_pages(real_dataset(), target) for target in targets]
        found.append(Case(str(query), frozenset().union(*pages), pages[0]))
    return tuple(found)


@cache
def named(lang: Lang) -> tuple[Case, ...]:
    """Each place, family, indicator and term by each of its names."""
    dataset = real_dataset()
    return tuple(
        Case(name, frozenset(path.strip("/") for path in pages), frozenset({right.strip("/")}))
        for name, right, pages in (
            *_places(dataset, lang),
            *_families(dataset, lang),
            *_indicators(dataset, lang),
            *_terms(dataset, lang),
        )
    )


def _pages(dataset: Dataset, target: str) -> frozenset[str]:
    for family in dataset.families:
        if family.id == target:
            programmes = [paths.programme_path(one) for one in dataset.of_family(family)]
            return frozenset([paths.family_path(family), *programmes])
    return frozenset([target])


_Found = Iterator[tuple[str, str, list[str]]]


def _places(dataset: Dataset, lang: Lang) -> _Found:
    for place in dataset.places.values():
        page = paths.place_path(_shown(dataset, place))
        yield getattr(place.name, lang), page, [page]


def _shown(dataset: Dataset, place: Place) -> Place:
    """The place, or the nearest one around it with a page."""
    around = (place, *dataset.above(place))
    return next(one for one in around if one in dataset.shown_places)


def _families(dataset: Dataset, lang: Lang) -> _Found:
    for family in dataset.families:
        page = paths.family_path(family)
        programmes = [paths.programme_path(one) for one in dataset.of_family(family)]
        yield getattr(family.name, lang), page, [page, *programmes]


def _indicators(dataset: Dataset, lang: Lang) -> _Found:
    for family in dataset.families:
        page = paths.family_path(family)
        for indicator in family.indicators:
            stating = [
                paths.programme_path(one)
                for one in dataset.of_family(family)
                if any(figure.indicator.id == indicator.id for figure in one.figures)
            ]
            yield getattr(indicator.name, lang), page, [page, *stating]


def _terms(dataset: Dataset, lang: Lang) -> _Found:
    families = {one.id: paths.family_path(one) for one in dataset.families}
    for term in dataset.terms:
        pages = [paths.GLOSSARY, *([families[term.family]] if term.family else [])]
        for name in (getattr(term.term, lang), *term.also):
            yield name, paths.GLOSSARY, pages
