"""Pictures in `content/`: which they are, and how a page finds them on the site."""

from pathlib import Path

import pytest

from generator.load.pictures import load_pictures, with_pictures


def test_which_files_are_pictures(tmp_path: Path) -> None:
    for name in ("zh/map.png", "shared/Chart.SVG", "zh/about.md", "zh/.map.png.swp", "zh/map.png~"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    assert load_pictures(tmp_path) == {
        "shared/Chart.SVG": b"shared/Chart.SVG",
        "zh/map.png": b"zh/map.png",
    }


@pytest.mark.parametrize(
    ("written", "on_the_site"),
    [
        ("![Map](map.png)", "![Map](../map.png)"),
        ('![Map](<map.png> "A map")', '![Map](<../map.png> "A map")'),
        ("![Map](../shared/map.png)", "![Map](../../shared/map.png)"),
        ("[![Map](map.png)](map.png)", "[![Map](../map.png)](../map.png)"),
        ('<img alt="Map" src="map.png">', '<img alt="Map" src="../map.png">'),
        ("![Map](../map.png)", "![Map](../map.png)"),
        ("![Map](https://example.org/map.png)", "![Map](https://example.org/map.png)"),
        ("[about](../about/)", "[about](../about/)"),
    ],
)
def test_a_picture_is_named_from_the_page_on_the_site(written: str, on_the_site: str) -> None:
    pictures = {"zh/map.png": b"", "shared/map.png": b""}
    assert with_pictures(written, "zh", pictures) == on_the_site
