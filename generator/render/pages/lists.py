"""The finder's benefits as plain pages: a list for a place and a year, and a page an audience."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import paths
from generator.export.finder.files import FinderData
from generator.export.finder.shapes import FinderAudience, FinderBenefit, FinderIndex, PlaceFile
from generator.model.purpose import PREFACED
from generator.render.maker import Maker
from generator.render.rule_words import RuleTeller
from generator.site import Page

WORKS = "works"
"""Ends the path of what is built and paid to nobody, where the others have an audience's id."""


@dataclass(frozen=True)
class Listed:
    """Benefits that stand on one page: an audience's, or works where there is none."""

    audience: FinderAudience | None
    benefits: tuple[FinderBenefit, ...]
    path: str


def list_pages(maker: Maker, finder: FinderData, file: PlaceFile) -> Iterator[Page]:
    """What a place's plans of a year promise: titles by audience, then each audience's page."""
    parts = by_audience(finder.index, file)
    place = maker.pick(file.name)
    yield maker.page(
        "benefits.md.jinja",
        list_path(file),
        list_title(maker, file),
        maker.word("benefits_description", place=place, year=file.year),
        _meta(maker, file),
        place_file=file,
        place_name=place,
        parts=parts,
        audiences=maker.dataset.audiences,
    )
    for part in parts:
        yield _audience_page(maker, finder, file, part)


def _audience_page(maker: Maker, finder: FinderData, file: PlaceFile, part: Listed) -> Page:
    whom = maker.pick(part.audience.name) if part.audience else maker.word("benefits_works")
    words = {"whom": whom, "place": maker.pick(file.name), "year": file.year}
    return maker.page(
        "benefits_for.md.jinja",
        part.path,
        maker.word("benefits_for", **words),
        maker.word("benefits_for_description", **words),
        {**_meta(maker, file), "unsearched": True},
        place_file=file,
        part=part,
        all_title=list_title(maker, file),
        all_path=list_path(file),
        places={place.id: place.name for place in finder.index.places},
        prefaced=PREFACED,
        rules=RuleTeller(maker.lang, file.year, maker.dataset.facts),
    )


def list_title(maker: Maker, file: PlaceFile) -> str:
    """What the page of all lists of a place and year is called."""
    return maker.word("benefits_title", place=maker.pick(file.name), year=file.year)


def _meta(maker: Maker, file: PlaceFile) -> dict[str, object]:
    place, year = maker.pick(file.name), str(file.year)
    return {"kind": "benefits", "place": place, "year": year, "hide": ["navigation"]}


def list_path(file: PlaceFile) -> str:
    """`finder/990200-2023`."""
    return paths.benefits_path(file.place, file.year)


def by_audience(index: FinderIndex, file: PlaceFile) -> list[Listed]:
    """The file's benefits by audience, then its works; audiences without any are left out."""
    entitled = [benefit for benefit in file.benefits if not benefit.works]
    works = tuple(benefit for benefit in file.benefits if benefit.works)
    found = [
        Listed(
            audience,
            tuple(benefit for benefit in entitled if audience.id in benefit.audience),
            f"{list_path(file)}/{audience.id}",
        )
        for audience in index.audiences
    ]
    found.append(Listed(None, works, f"{list_path(file)}/{WORKS}"))
    return [part for part in found if part.benefits]


def entries(index: FinderIndex, file: PlaceFile) -> dict[str, str]:
    """Where each benefit of the file stands in full, by its id: on its first audience's page."""
    found: dict[str, str] = {}
    for part in by_audience(index, file):
        for benefit in part.benefits:
            found.setdefault(benefit.id, f"{part.path}#benefit-{benefit.id}")
    return found
