"""The search page with a query asked."""

import re

from playwright.sync_api import Page, expect

RESULTS = "[data-search-results]"
STATUS = "[data-search-status]"


def search(page: Page, address: str) -> None:
    """Open a page of results and wait until they are there."""
    page.goto(address)
    expect(page.locator(STATUS)).not_to_have_text(re.compile("^$|正在|Searching"))
