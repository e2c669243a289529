"""Icons on pages: ornaments that could do nothing but be looked at."""

from typing import get_args
from xml.etree import ElementTree

import pytest
from markdown import Markdown

from generator.model.fact import Asked
from generator.model.programme import Vote
from generator.render.icons import icon
from tests.real_data import real_dataset

ICONS = real_dataset().icons

DRAWN = {"svg", "path"}


def test_each_subject_and_each_vote_has_an_icon() -> None:
    assert list(ICONS) == [*get_args(Asked), *get_args(Vote)]


@pytest.mark.parametrize("name", sorted({*ICONS.values(), "octicons/book-24"}))
def test_on_a_page_it_is_an_ornament(name: str) -> None:
    root = ElementTree.fromstring(icon(name))
    assert (root.get("class"), root.get("aria-hidden")) == ("icon", "true")
    assert root.get("focusable") == "false"
    assert {element.tag for element in root.iter()} == DRAWN


def test_it_is_no_heavier_than_it_must_be() -> None:
    assert "xmlns" not in icon("material/baby-bottle")
    assert "\n" not in icon("material/baby-bottle")


def test_a_heading_is_called_as_without_it() -> None:
    markdown = Markdown(extensions=["toc"])
    html = markdown.convert(f"## {icon('material/baby-bottle')} Older people")
    assert html.startswith('<h2 id="older-people"><svg class="icon"')
    [entry] = markdown.toc_tokens  # type: ignore[attr-defined]
    assert (entry["id"], entry["name"]) == ("older-people", "Older people")


@pytest.mark.parametrize("name", ["dragon", "material/dragon", "material/../logo", "logo", ""])
def test_an_unknown_name_is_no_icon(name: str) -> None:
    with pytest.raises(KeyError):
        icon(name)
