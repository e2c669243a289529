"""Drawings: one for every name, none that could do anything but be looked at."""

from typing import get_args
from xml.etree import ElementTree

import pytest

from generator.model.fact import Asked
from generator.model.vocabulary import Icon
from generator.render.icons import ICONS, icon
from generator.render.pages.home import SUBJECTS

NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))
ALLOWED = {"svg": {"viewBox"}, "path": {"d"}, "circle": {"cx", "cy", "r"}}


def test_each_topic_and_each_subject_has_a_drawing_and_no_drawing_is_idle() -> None:
    assert sorted({*get_args(Icon), *(drawing for _, drawing in SUBJECTS)}) == NAMES
    assert tuple(subject for subject, _ in SUBJECTS) == get_args(Asked)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_lines_alone(name: str) -> None:
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    for element in ElementTree.fromstring(drawing).iter():
        assert set(element.attrib) == ALLOWED[element.tag]
    assert len(drawing) < 500


@pytest.mark.parametrize("name", NAMES)
def test_on_a_page_it_is_an_ornament(name: str) -> None:
    root = ElementTree.fromstring(icon(name))
    assert (root.get("class"), root.get("aria-hidden")) == ("icon", "true")


def test_an_unknown_name_is_no_drawing() -> None:
    with pytest.raises(FileNotFoundError):
        icon("dragon")
