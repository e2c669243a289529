"""The page of an allocation table: its headings."""

import re

from generator.render.pages.allocation import allocation_page
from tests.real_data import real_dataset
from tests.real_pages import real_maker

HEADING = re.compile(r'data-type="number">([^<]*)</th>')


def test_a_heading_says_its_unit_once() -> None:
    """Not "Childcare places (childcare places)", but "Prenatal screening (people)"."""
    maker = real_maker("en")
    headings = [
        heading
        for record in real_dataset().programmes()
        if record.allocation
        for heading in HEADING.findall(allocation_page(maker, record).body)
    ]
    assert "Childcare places" in headings
    assert "Prenatal screening (people)" in headings
    for heading in headings:
        name, _, unit = heading.removesuffix(")").partition(" (")
        assert not unit or unit not in name.lower()
