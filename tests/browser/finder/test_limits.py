"""What the finder may weigh and how long it may take."""

from pathlib import Path

from playwright.sync_api import Page

from tools.bench.finder import BENEFITS, KILOBYTES, time_answers
from tools.bench.finder_size import sizes


def test_script_words_and_data_stay_small(built_site: Path) -> None:
    found = sizes(built_site)
    assert sum(found.values()) <= KILOBYTES * 1024, found


def test_an_answer_shows_its_results_at_once(page: Page, site_url: str) -> None:
    speed = time_answers(page, site_url)
    assert speed.benefits == BENEFITS
    assert speed.times  # how long they took is for the benchmark to say
