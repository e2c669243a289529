"""Whether a page can be read, and leads on, before any script has run."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser

from tools.audit.finding import Finding

# What a reader gets without scripts; a control that does nothing there is worse than none.
LOOK = """() => {
    const seen = (element) => element.checkVisibility({ visibilityProperty: true });
    const main = document.querySelector("main");
    const heading = main?.querySelector("h1");
    return {
        heading: Boolean(heading && seen(heading)),
        text: main?.innerText.replaceAll(/\\s/g, "").length ?? 0,
        links: [...(main?.querySelectorAll("a[href]") ?? [])].filter(seen).length,
        dead: [...document.querySelectorAll("button:not([type=submit])")]
            .filter(seen).map((one) => one.outerHTML.slice(0, 100)),
    };
}"""
# The shortest page says as much as this, counted in characters.
LEAST = 60


def unreadable(browser: Browser, origin: str, pages: list[str]) -> Iterator[Finding]:
    """What is missing from pages whose scripts never run."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in pages:
        page.goto(f"{origin}{path}", wait_until="load")
        found = page.evaluate(LOOK)
        for text in _faults(found):
            yield Finding("plain", path, "without scripts", text)
    context.close()


def _faults(found: dict[str, object]) -> Iterator[str]:
    if not found["heading"]:
        yield "no heading is seen"
    if int(str(found["text"])) < LEAST:
        yield f"{found['text']} characters are seen"
    if not found["links"]:
        yield "nothing leads on"
    dead = found["dead"]
    yield from (f"does nothing: {one}" for one in (dead if isinstance(dead, list) else []))
