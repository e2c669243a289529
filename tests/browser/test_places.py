"""The list of places: a tree without scripts, and a field that leads to a place with them."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage

TYPED = [("zh", "nanchangc", "/zh/places/360100/"), ("en", "3611", "/en/places/361100/")]


@pytest.mark.parametrize(("lang", "typed", "reached"), TYPED)
def test_typing_leads_to_a_place(new_page: NewPage, lang: str, typed: str, reached: str) -> None:
    page = new_page()
    page.goto(f"/{lang}/places/")
    field = page.get_by_role("combobox")
    field.fill(typed)
    expect(page.get_by_role("option")).not_to_have_count(0)
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url(f"**{reached}")


def test_without_scripts_every_place_is_a_link_in_its_branch(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/en/places/")
    expect(page.get_by_role("combobox")).to_have_count(0)
    branch = page.locator(".place-tree").filter(has_text="Jiangxi")
    expect(branch.get_by_role("link", name="Xinjian District")).to_be_visible()
