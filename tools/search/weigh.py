"""What a first query loads from a built site, measured in a browser."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from generator.lang import Lang
from tools.provision.chromium import first_running
from tools.web.query_weight import weights
from tools.web.static_server import serving

LIGHT = 80 * 1024
"""Bytes that a first query may load of a site of 400 pages."""


def measured(site: Path, lang: Lang, asked: Sequence[str], limit: int) -> tuple[str, int]:
    """What first queries weigh, in words beside the limit, and the most of it in bytes."""
    found = list(weighed(site, lang, asked))
    most, query = max(found)
    typical = median(size for size, _ in found)
    line = (
        f"weight: {len(found)} first queries, median {typical / 1024:.1f} KB, "
        f"most {most / 1024:.1f} KB ({query}), at most {limit // 1024}"
    )
    return line, most


def weighed(site: Path, lang: Lang, asked: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Bytes for each query, gzipped, beyond the page and its styles."""
    with (
        serving(site) as address,
        sync_playwright() as playwright,
        first_running(playwright) as browser,
    ):
        yield from weights(browser.new_page(), address, site, lang, asked)
