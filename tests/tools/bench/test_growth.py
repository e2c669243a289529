"""What keeps builds linear: a page's size, and how much one edit touches, don't grow."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.make_site import make_site
from generator.site import AnyPart, Site
from tests.breadth import breadth, sweep
from tools.bench.corpus import PER_CITY, SiteFolders, write_corpus
from tools.bench.edit import find_edit

FEW, MANY = breadth((3, 6), (3, 9))  # cities
Parts = dict[tuple[str, str], AnyPart]


def parts(site: Site) -> Parts:
    return {(part.lang, part.name): part for part in site.parts}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> SiteFolders:
    return write_corpus(tmp_path_factory.mktemp("many"), MANY * PER_CITY)


@pytest.fixture(scope="module")
def many_parts(many: SiteFolders, kept: None) -> Parts:
    return parts(make_site(many.data, many.content))


@sweep
def test_a_place_s_pages_do_not_grow_with_the_site(tmp_path: Path, many_parts: Parts) -> None:
    few = write_corpus(tmp_path, FEW * PER_CITY)
    small = parts(make_site(few.data, few.content))[("zh", "990100")]
    large = many_parts[("zh", "990100")]
    lengths = [sum(len(page.body) for page in part.pages) for part in (small, large)]
    assert [page.path for page in small.pages] == [page.path for page in large.pages]
    assert lengths[1] < (1 + 0.0016 * (MANY - FEW)) * lengths[0]


@sweep
def test_an_edit_touches_the_common_part_and_few_places(
    many: SiteFolders, many_parts: Parts, kept: None
) -> None:
    edit = find_edit(many.data)
    edit.apply()
    try:
        after = parts(make_site(many.data, many.content))
    finally:
        edit.undo()
    touched = {name for _, name in after if after["zh", name] != many_parts["zh", name]}
    assert touched >= {"common", "990100"}
    assert len(touched) <= 5
    assert len(many_parts) == 2 * (MANY + 2)  # with the common part and that of the releases
