"""Where there is more than one topmost place, its places are loaded when it is chosen."""

from playwright.sync_api import Page, expect


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
    expect(two.locator(".finder-head")).to_contain_text("Xinjian District, Nanchang · 2024")
    two.goto("about:blank")
    two.goto("/en/finder/#place=990100&year=2024&for=me")
    expect(two.locator("#finder-top")).to_have_value("990000")
    expect(two.locator("#finder-place")).to_have_value("990100")
