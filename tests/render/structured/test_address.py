"""Addresses in structured data."""

import pytest

from generator.render.structured.address import Address
from tests.publication import NOWHERE, PUBLISHED

PAGES = [
    ("", "en/", "../../"),
    ("places", "en/places/", "../../places/"),
    ("data/figures", "en/data/figures/", "./"),
    ("documents#one", "en/documents/#one", "../../documents/#one"),
]


@pytest.mark.parametrize(("path", "known", "relative"), PAGES)
def test_pages(path: str, known: str, relative: str) -> None:
    address = Address(PUBLISHED, "en", "data/figures")
    assert address.page(path) == f"https://example.org/minsheng/{known}"
    assert Address(NOWHERE, "en", "data/figures").page(path) == relative


def test_files() -> None:
    path = "data/v1/figures.csv"
    assert Address(PUBLISHED, "zh", "data").file(path) == f"https://example.org/minsheng/{path}"
    assert Address(NOWHERE, "zh", "data").file(path) == f"../../{path}"
