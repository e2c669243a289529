"""A visitor's first look at the site, with a large window and with a phone's."""

import pytest

from tests.browser.conftest import NewPage

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize(("path", "language"), [("/zh/", "zh"), ("/en/", "en")])
def test_a_home_page_is_shown_in_its_language(
    new_page: NewPage, path: str, language: str, viewport: dict[str, int]
) -> None:
    page = new_page(viewport=viewport)
    page.goto(path)
    assert (page.get_attribute("html", "lang") or "").startswith(language)
    assert page.locator("h1").first.is_visible()
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= viewport["width"], "the page must not scroll sideways"


@pytest.mark.parametrize(("locale", "path"), [("zh-CN", "/zh/"), ("en-GB", "/en/")])
def test_the_root_leads_to_a_home_page(new_page: NewPage, locale: str, path: str) -> None:
    page = new_page(locale=locale)
    page.goto("/")
    link = page.locator(f'a[href$="{path.lstrip("/")}"]').first
    if not page.url.endswith(path):
        link.click()
        page.wait_for_url(f"**{path}")
    assert page.url.endswith(path)


@pytest.mark.browser_errors("status of 404")
@pytest.mark.parametrize("path", ["/nowhere/", "/zh/nowhere/", "/en/nowhere/at/all/"])
def test_a_missing_page_says_so_in_both_languages(new_page: NewPage, path: str) -> None:
    page = new_page()
    response = page.goto(path)
    assert response is not None
    assert response.status == 404
    languages = page.locator("[lang]").evaluate_all("list => list.map(one => one.lang)")
    assert any(lang.startswith("zh") for lang in languages)
    assert any(lang.startswith("en") for lang in languages)


@pytest.mark.parametrize("path", ["/zh/", "/en/"])
def test_without_javascript_the_home_page_leads_on(new_page: NewPage, path: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(path)
    page.locator("main a[href]:not([href^='#'])").first.click()
    page.wait_for_url(lambda url: not url.endswith(path))
    assert page.locator("h1").first.is_visible()
