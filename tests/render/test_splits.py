"""Stated totals beside the sums of their parts."""

from pathlib import Path

import pytest

from generator.lang import Lang
from generator.render.maker import Maker
from generator.render.splits import Split, splits
from tests.changes import both, put
from tests.corpus import PROGRAMME, Files, dataset_of, files
from tests.publication import NOWHERE


def found(folder: Path, contents: Files, lang: Lang = "en") -> list[Split]:
    maker = Maker(lang, dataset_of(folder, contents), NOWHERE)
    [programme] = maker.dataset.programmes()
    return list(splits(maker, programme))


@pytest.mark.parametrize(
    ("lang", "label", "stated"), [("en", "Car parks", "3 car parks"), ("zh", "停车场", "3个")]
)
def test_parts_that_add_up(tmp_path: Path, lang: Lang, label: str, stated: str) -> None:
    [split] = found(tmp_path, files(), lang)
    assert (split.label, split.sum, split.stated, split.agrees) == (label, "3", stated, True)
    assert [one.local_id for one in split.figures] == [
        "car-parks-target-990102",
        "car-parks-target-other",
    ]
    assert (split.purpose, split.by_place) == ("target", False)


def test_shares_of_places_alone(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["figures"][3] |= {"about": "river-zone"}
    [split] = found(tmp_path, contents)
    assert split.by_place


def test_parts_that_differ(tmp_path: Path) -> None:
    contents = files()
    put(PROGRAMME, "figures", 3, "printed", value="4个")(contents)
    [split] = found(tmp_path, contents)
    assert (split.sum, split.agrees) == ("6", False)


def test_parts_of_a_total_that_a_table_prints(tmp_path: Path) -> None:
    contents = files()
    both(
        put(PROGRAMME, "figures", 2, "part_of", value="spaces-target-table-total"),
        put(PROGRAMME, "figures", 3, "part_of", value="spaces-target-table-total"),
    )(contents)
    [split] = found(tmp_path, contents)
    assert (split.stated, split.sum) == ("100 spaces", "103")


def test_one_part_alone_makes_no_table(tmp_path: Path) -> None:
    """Of three roads that were to be begun, two were to be ready: no sum of anything."""
    contents = files()
    del contents[PROGRAMME]["figures"][3]
    assert found(tmp_path, contents) == []
