"""The sets of icons: all that are installed, by name, and nothing outside them."""

import pytest

from generator.icon_sets import icon_drawing, icon_folder, icon_names


def test_the_sets_are_those_of_the_theme() -> None:
    sets = {path.name for path in icon_folder().iterdir() if path.is_dir()}
    assert {name.split("/")[0] for name in icon_names()} == sets
    assert len(icon_names()) > 10_000
    assert {"material/baby-bottle", "fontawesome/solid/baby"} <= icon_names()


def test_a_name_is_a_file() -> None:
    for name in sorted(icon_names())[::200]:
        assert icon_drawing(name).startswith("<svg ")
        assert icon_drawing(name).endswith("</svg>")


@pytest.mark.parametrize("name", ["material", "material/", "/material/account", "../main"])
def test_what_is_no_name_is_not_read(name: str) -> None:
    with pytest.raises(KeyError):
        icon_drawing(name)
