"""The page of an allocation table: its headings."""

import re

from generator.render.pages.allocation import allocation_page
from tests.real_data import real_dataset
from tests.real_pages import real_maker

BAR = re.compile(r'<span class="chart-value">([^<]*)</span>')
HEADING = re.compile(r'data-type="number">([^<]*)</th>')


def in_tables(pattern: re.Pattern[str]) -> list[str]:
    """What the pattern finds on the English page of each real allocation table."""
    maker = real_maker("en")
    records = [record for record in real_dataset().programmes() if record.allocation]
    return [
        hit for record in records for hit in pattern.findall(allocation_page(maker, record).body)
    ]


def test_a_heading_says_its_unit_once() -> None:
    """Not "Childcare places (childcare places)", but "Prenatal screening (people)"."""
    headings = in_tables(HEADING)
    assert "Childcare places" in headings
    assert "Prenatal screening (people)" in headings
    for heading in headings:
        name, _, unit = heading.removesuffix(")").partition(" (")
        assert not unit or unit not in name.lower()


def test_a_bar_says_its_unit() -> None:
    """941 stood beside a bar, and whether homes or people only the heading said."""
    bars = in_tables(BAR)
    assert "941 households" in bars
    assert not [bar for bar in bars if bar.replace(",", "").replace(".", "").isdigit()]
