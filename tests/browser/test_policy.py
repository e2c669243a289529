"""A page's own policy at work: on a host without headers, and in a folder without a host."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

PROBE = """async () => {
    const told = [];
    const both = new Promise((done) => {
        document.addEventListener("securitypolicyviolation", (event) => {
            told.push(event.effectiveDirective);
            if (told.length === 2) done();
        });
        setTimeout(done, 30_000);
    });
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.body.append(script, style);
    await both;
    return [Boolean(window.ran), getComputedStyle(document.body).display, told.sort()];
}"""
BLOCKED = [False, "flex", ["script-src-elem", "style-src-elem"]]


@pytest.mark.browser_errors("Content Security Policy")
def test_what_stands_in_a_page_does_not_run(page: Page) -> None:
    page.goto("/en/data/figures/")
    assert page.evaluate(PROBE) == BLOCKED


@pytest.mark.browser_errors("Content Security Policy")
def test_a_page_does_not_reach_another_host(page: Page) -> None:
    page.goto("/en/")
    told = page.evaluate(
        """async () => {
            const violation = new Promise((done) => {
                document.addEventListener("securitypolicyviolation", done);
            });
            await fetch("http://127.0.0.1:9/").catch(() => null);
            return (await violation).effectiveDirective;
        }"""
    )
    assert told == "connect-src"


def test_a_page_in_a_folder_loads_its_own_files_alone(browser: Browser, built_site: Path) -> None:
    page = browser.new_page()
    page.goto((built_site / "en/about/index.html").as_uri())
    assert page.evaluate("document.documentElement.className") == "js"
    assert page.evaluate(PROBE) == BLOCKED
    page.context.close()
