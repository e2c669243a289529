"""Relative links: the same wherever the site stands."""

import pytest

from generator.render.links import file_link, page_link


@pytest.mark.parametrize(
    ("source", "target", "link"),
    [
        ("", "", "./"),
        ("", "topics", "topics/"),
        ("topics", "", "../"),
        ("topics", "topics", "./"),
        ("topics/work", "topics", "../"),
        ("places/360100/2023", "places/360100/2023/parking", "parking/"),
        ("places/360100/2023/parking", "topics/city", "../../../../topics/city/"),
        ("topics/work", "documents#a-plan", "../../documents/#a-plan"),
        ("documents", "documents#a-plan", "./#a-plan"),
        ("", "#top", "./#top"),
    ],
)
def test_page_link(source: str, target: str, link: str) -> None:
    assert page_link(source, target) == link


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("", "../data/v1/x.csv"),
        ("data", "../../data/v1/x.csv"),
        ("data/figures", "../../../data/v1/x.csv"),
    ],
)
def test_file_link(source: str, link: str) -> None:
    assert file_link(source, "data/v1/x.csv") == link
