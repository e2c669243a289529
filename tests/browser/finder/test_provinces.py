"""Where there is more than one topmost place, its places are loaded when it is chosen."""

import json

import pytest
from playwright.sync_api import Page, Route, expect

FAR = {"id": "990000", "name": {"en": "Faraway"}, "parents": [], "years": [], "files": {}}


@pytest.fixture
def two(page: Page) -> Page:
    """The finder of a site with a second province, which has one city."""

    def enlarged(route: Route) -> None:
        begin, text = route.fetch().text().split(",", 1)
        index = json.loads(text.rstrip().removesuffix(");"))
        index["places"].append(FAR)
        route.fulfill(body=f"{begin},{json.dumps(index)});", content_type="text/javascript")

    city = FAR | {"id": "990100", "name": {"en": "Farcity"}, "parents": ["990000"]}
    script = f'finderData("places-990000.en",{json.dumps([city])});'
    page.route("**/index.en.js", enlarged)
    page.route(
        "**/places-990000.en.js",
        lambda route: route.fulfill(body=script, content_type="text/javascript"),
    )
    return page


def places(page: Page) -> list[str]:
    return page.locator("#finder-place option").all_inner_texts()


def test_a_province_is_chosen_first(two: Page) -> None:
    two.goto("/en/finder/")
    expect(two.locator("#finder-top option")).to_have_text(["Please choose", "Jiangxi", "Faraway"])
    assert places(two) == ["Please choose"]
    two.select_option("#finder-top", "990000")
    expect(two.locator("#finder-place option", has_text="Farcity")).to_have_count(1)
    two.select_option("#finder-top", "360000")
    expect(two.locator("#finder-place option", has_text="Nanchang City")).to_have_count(1)
    assert not {"Faraway", "Farcity"} & set(places(two))


def test_a_link_finds_its_place(two: Page) -> None:
    two.goto("/en/finder/#place=360112&year=2024&for=me")
    expect(two.locator(".finder-head")).to_contain_text("Xinjian District · 2024")
    two.goto("about:blank")
    two.goto("/en/finder/#place=990100&year=2024&for=me")
    expect(two.locator("#finder-top")).to_have_value("990000")
    expect(two.locator("#finder-place")).to_have_value("990100")
