"""Writes a made-up corpus of a wished size: a data folder and a content folder without fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.cli.make_site import make_site
from tools.bench import vocabulary
from tools.bench.ledger import enter_claims
from tools.bench.places import City, document, places
from tools.bench.plans import plan, programme
from tools.bench.yaml_file import write_text, write_yaml

YEARS = (2021, 2022, 2023)
SEED = 20230220
PER_PLAN = vocabulary.FAMILIES
PER_CITY = PER_PLAN * len(YEARS)


@dataclass(frozen=True)
class SiteFolders:
    """The two folders that a build reads."""

    data: Path
    content: Path


def write_corpus(folder: Path, programmes: int, seed: int = SEED) -> SiteFolders:
    """Write a corpus of so many programmes, city by city, each with up to three years of ten.

    A larger corpus holds all plans of a smaller one, except that its last plan may be longer.
    """
    corpus = SiteFolders(folder / "data", folder / "content")
    cities = [City(number) for number in range(_up(programmes, PER_CITY))]
    plans = list(_plans(cities, programmes))
    _write_vocabularies(corpus.data, cities, plans)
    for city, year, count in plans:
        path = corpus.data / "plans" / city.code / f"{year}.yml"
        write_yaml(path, plan(city, year, count))
        for number in range(1, count + 1):
            name = f"{number:02}-{vocabulary.family_id(number)}.yml"
            write_yaml(path.with_suffix("") / name, programme(city, year, number, seed))
    enter_claims(corpus.data)
    write_content(corpus.content)
    return corpus


@dataclass(frozen=True)
class PageCounts:
    """How many pages the smallest site has, both languages together, and what adds to them."""

    smallest: int
    of_a_programme: float
    """With its share of a plan's and a place's pages."""


def page_counts(folder: Path) -> PageCounts:
    """Count the pages of two small sites, which are written to `folder`."""
    few, more = 1, 1 + 2 * PER_CITY
    counted = [_pages(write_corpus(folder / str(size), size)) for size in (few, more)]
    return PageCounts(counted[0], (counted[1] - counted[0]) / (more - few))


def programmes_for(pages: int, counts: PageCounts) -> int:
    """How many programmes make a site of about so many pages; at least one."""
    return max(1, 1 + round((pages - counts.smallest) / counts.of_a_programme))


def _pages(corpus: SiteFolders) -> int:
    return sum(len(part.heads) for part in make_site(corpus.data, corpus.content).parts)


def _up(number: int, step: int) -> int:
    return -(-number // step)


def _plans(cities: list[City], programmes: int) -> Iterator[tuple[City, int, int]]:
    """Each plan's city and year, and how many programmes it has."""
    left = programmes
    for city in cities:
        for year in YEARS:
            if left > 0:
                yield city, year, min(left, PER_PLAN)
            left -= PER_PLAN


def _write_vocabularies(data: Path, cities: list[City], plans: list[tuple[City, int, int]]) -> None:
    families = [vocabulary.family(number) for number in _numbers(plans)]
    lists: dict[str, list[vocabulary.Record]] = {
        "topics": vocabulary.topics({str(family["topic"]) for family in families}),
        "units": vocabulary.units(),
        "places": list(places(cities)),
        "documents": [document(city, year) for city, year, _ in plans],
        "bodies": vocabulary.bodies([city.code for city in cities]),
        "glossary": vocabulary.terms(_numbers(plans)),
        "indicators": vocabulary.shared_indicators(),
    }
    for name, records in lists.items():
        write_yaml(data / f"{name}.yml", records)
    for family in families:
        write_yaml(data / "families" / f"{family['id']}.yml", family)


def _numbers(plans: list[tuple[City, int, int]]) -> range:
    """The families that the programmes of these plans are of: none that nothing uses."""
    return range(1, max(programmes for *_, programmes in plans) + 1)


def write_content(content: Path) -> None:
    """The hand-written pages that the templates link to."""
    for lang, title, body in (("zh", "虚构页面", "仅供测量。"), ("en", "Made up", "To measure.")):
        for name in ("about", "accessibility", "api", "changes", "method"):
            front = f"---\ntitle: {title}\ndescription: {title}\n---\n"
            write_text(content / lang / f"{name}.md", f"{front}\n{body}\n")
