"""The dark colours are written once and hold for both ways of choosing them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.builder.fault import BuildError
from generator.builder.styles import root_stylesheet, stylesheet
from generator.project import PROJECT

THEME = PROJECT / "theme"


@pytest.mark.parametrize("joined", [stylesheet, root_stylesheet])
def test_dark_by_hand_and_by_device_are_the_same(joined: Callable[[Path], str]) -> None:
    styles = joined(THEME)
    rule = (THEME / "styles/dark.css").read_text(encoding="utf-8").partition("*/")[2]
    by_device = rule.replace('[data-scheme="dark"]', ':not([data-scheme="light"])')
    assert rule in styles
    assert by_device in styles
    assert by_device != rule


def test_a_dark_scheme_without_its_rule_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "styles"
    folder.mkdir()
    for name in ("tokens", "dark", "root"):
        (folder / f"{name}.css").write_text("", encoding="utf-8")
    with pytest.raises(BuildError, match=r"dark\.css has no rule"):
        root_stylesheet(tmp_path)
