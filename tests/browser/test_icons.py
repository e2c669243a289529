"""On a home screen: a browser takes the manifest, and every icon shows the mark."""

import base64

import pytest
from playwright.sync_api import Page

from generator.project import PROJECT
from tests.browser.conftest import NewPage

ASSETS = PROJECT / "theme/assets"
FARTHEST = 3.0  # of 255, the mean difference of a pixel's channels
# Draws both at the same size on one ground and returns the mean difference of their pixels.
COMPARED = """async ([one, other, size]) => {
    const pixels = [];
    for (const source of [one, other]) {
        const image = new Image(size, size);
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), {width: size, height: size});
        const brush = canvas.getContext("2d");
        brush.fillStyle = "#fff";
        brush.fillRect(0, 0, size, size);
        brush.drawImage(image, 0, 0, size, size);
        pixels.push(brush.getImageData(0, 0, size, size).data);
    }
    return pixels[0].reduce((sum, one, at) => sum + Math.abs(one - pixels[1][at]), 0)
        / pixels[0].length;
}"""


def _address(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


@pytest.mark.parametrize(
    ("name", "size", "rounded"),
    [("icon-192", 192, True), ("icon-maskable", 512, False), ("apple-touch-icon", 180, False)],
)
def test_an_icon_is_the_mark(browser_page: Page, name: str, size: int, rounded: bool) -> None:
    mark = (ASSETS / "mark.svg").read_text(encoding="utf-8")
    assert ' rx="7"' in mark
    whole = mark if rounded else mark.replace(' rx="7"', "")
    drawn = _address("image/svg+xml", whole.encode())
    icon = _address("image/png", (ASSETS / f"{name}.png").read_bytes())
    assert browser_page.evaluate(COMPARED, [drawn, icon, size]) < FARTHEST
    turned = _address("image/svg+xml", whole.replace("M9 25", "M12 25").encode())
    assert browser_page.evaluate(COMPARED, [turned, icon, size]) > FARTHEST


@pytest.fixture
def browser_page(new_page: NewPage) -> Page:
    """A page without a policy of its own."""
    page = new_page()
    page.goto("about:blank")
    return page


@pytest.mark.parametrize(("lang", "name"), [("zh", "民生实事"), ("en", "Minsheng")])
def test_a_browser_takes_the_manifest(new_page: NewPage, lang: str, name: str) -> None:
    page = new_page()
    page.goto(f"/{lang}/")
    found = page.context.new_cdp_session(page).send("Page.getAppManifest")
    assert found["url"].endswith(f"/{lang}/assets/site.webmanifest")
    assert found["errors"] == []
    assert f'"name": "{name}"' in found["data"]
    faults = page.context.new_cdp_session(page).send("Page.getInstallabilityErrors")
    ids = {one["errorId"] for one in faults["installabilityErrors"]}
    assert ids <= {"in-incognito"}
