"""Made-up places: cities with districts below them, and the documents their plans rest on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tools.bench.vocabulary import Record, text

DISTRICTS = 4
CITIES_IN_A_PROVINCE = 99
LAST_PROVINCE = 99  # no real code begins with 9, so nobody takes these for places


@dataclass(frozen=True)
class City:
    """A city by its number, counted from 0."""

    number: int

    @property
    def province(self) -> str:
        """The code of the province it lies in."""
        return f"{LAST_PROVINCE - self.number // CITIES_IN_A_PROVINCE}0000"

    @property
    def code(self) -> str:
        """Its six digits as text."""
        return f"{self.province[:2]}{self.number % CITIES_IN_A_PROVINCE + 1:02}00"

    @property
    def districts(self) -> list[str]:
        """The codes of its districts."""
        return [f"{self.code[:4]}{at:02}" for at in range(1, DISTRICTS + 1)]


def places(cities: list[City]) -> Iterator[Record]:
    """Provinces, cities and districts."""
    for code in dict.fromkeys(city.province for city in cities):
        yield _place(code, f"虚构{code[:2]}省", f"Made-up Province {code[:2]}", "province")
    for city in cities:
        zh, en = f"虚构{city.number}市", f"Made-up City {city.number}"
        yield _place(city.code, zh, en, "prefecture", city.province)
        for at, code in enumerate(city.districts, 1):
            yield _place(code, f"{zh}第{at}区", f"{en}, District {at}", "county", city.code)


def _place(code: str, zh: str, en: str, level: str, parent: str | None = None) -> Record:
    place: Record = {"id": code, "name": text(zh, en), "level": level}
    return {**place, "parent": parent} if parent else place


def document_id(city: City, year: int) -> str:
    """`plan-990100-2023`."""
    return f"plan-{city.code}-{year}"


def document(city: City, year: int) -> Record:
    """What a made-up plan rests on."""
    return {
        "id": document_id(city, year),
        "title": text(
            f"虚构{city.number}市{year}年方案", f"Made-up City {city.number}'s plan for {year}"
        ),
        "short": text(f"虚构{city.number}市{year}年", f"Made-up City {city.number} {year}"),
        "issuer": text(f"虚构{city.number}市政府", f"Government of Made-up City {city.number}"),
        "place": city.code,
        "issued": f"{year}-02-20",
        "sha256": f"{city.number:032x}{year:032x}",
        "complete": True,
    }
