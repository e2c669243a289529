"""The finder's tests that matter most, in Firefox too: the same ones, with another browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Playwright

from tests.browser.finder import test_remembers, test_stories
from tests.browser.finder.stories import STORIES, Story
from tools.provision.firefox import MISSING, find_firefox, launched

# The one has a field for a day, the other all groups of results, in the other language.
IN_FIREFOX = ("a girl of 13 in Nanchang", "the same adult, who asks of 2024 in Xinjian")


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One Firefox for all tests of this module, in place of Chromium."""
    executable = find_firefox()
    if executable is None:
        pytest.skip(MISSING)
    with launched(playwright, executable) as running:
        yield running


@pytest.fixture(params=[story for story in STORIES if story.name in IN_FIREFOX])
def story(request: pytest.FixtureRequest) -> Story:
    assert isinstance(request.param, Story)
    return request.param


walk = test_remembers.walk
test_a_story = test_stories.test_a_story_from_the_first_question_to_the_sheet
test_back_and_forward = test_remembers.test_back_and_forward_lead_through_the_questions
test_a_reload = test_remembers.test_a_reload_keeps_everything_at_any_step
test_nothing_is_stored = test_remembers.test_nothing_is_stored_and_no_answer_leaves


def test_this_is_firefox(browser: Browser) -> None:
    assert browser.browser_type.name == "firefox"
    assert {story.name for story in STORIES} >= set(IN_FIREFOX)
