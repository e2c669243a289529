"""Whole stories, from the first question to the printed sheet."""

import pytest

from tests.breadth import breadth, sweep
from tests.browser.conftest import NewPage
from tests.browser.finder.stories import STORIES, Story
from tools.web.finder_walk import RESULTS, Walk

OFTEN = [story for story in STORIES if not story.seldom]
TOLD = breadth(OFTEN, STORIES)


@pytest.fixture(params=TOLD, ids=[story.name for story in TOLD])
def story(request: pytest.FixtureRequest) -> Story:
    assert isinstance(request.param, Story)
    return request.param


def kinds(stories: list[Story]) -> set[tuple[str, object]]:
    return set().union(*(story.kinds() for story in stories))


def test_those_that_are_not_told_seldom_are_of_all_kinds() -> None:
    assert kinds(OFTEN) == kinds(STORIES)


@sweep
@pytest.mark.firefox_too("the whole of it once")
def test_a_story_from_the_first_question_to_the_sheet(new_page: NewPage, story: Story) -> None:
    page = new_page(**({"viewport": story.viewport} if story.viewport else {}))
    page.clock.set_fixed_time("2026-11-28T12:00:00")
    walk = Walk(page, story.keyboard)
    walk.begin(story.lang, story.place, story.year, story.subject)
    asked = walk.go_through(story.answers)
    assert len(set(asked)) == len(asked)
    outcome = walk.outcome()
    assert walk.counts() == [len(outcome[result]) for result in RESULTS]
    groups = {
        "running": story.running,
        "likely": story.likely,
        "ask_office": story.ask,
        "already": story.already,
        "silent": story.silent,
        "ended": story.ended,
    }
    for result, expected in groups.items():
        assert set(expected) <= set(outcome[result]), outcome
        for benefit, texts in expected.items():
            said = walk.opened(benefit)
            assert all(text in said for text in texts), said
    for benefit, reason in story.no.items():
        assert benefit in outcome["no"]
        assert reason in (walk.row(benefit).locator(".finder-note").text_content() or "")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"]  # type: ignore[index]
    paper = walk.sheet()
    assert all(text in paper for text in story.paper), paper
    titles = page.locator(".finder-block").evaluate_all("all => all.map((a) => a.dataset.benefit)")
    assert titles == [benefit for result in groups for benefit in outcome[result]]
    asked_first = page.locator(".finder-block:has(h4 .tag)").evaluate_all(
        "all => all.map((a) => a.dataset.benefit)"
    )
    assert set(outcome["ask_office"]) <= set(asked_first)
    assert not set(outcome["likely"]) & set(asked_first)
    assert not walk.prints or 1 <= walk.printed_pages() <= 4
