"""A programme's figures as tiles, by what they are for."""

from pathlib import Path
from typing import get_args

import pytest

from generator.derive.records import ProgrammeRecord
from generator.model.purpose import Purpose, Role
from generator.render.maker import Maker
from generator.render.tiles import ROLE_ORDER, by_indicator
from tests.changes import put
from tests.corpus import BENEFITS, FAMILY, PROGRAMME, Files, dataset_of, files
from tests.publication import NOWHERE
from tests.real_data import real_dataset
from tests.real_pages import real_maker


def made(folder: Path, contents: Files | None = None) -> tuple[Maker, ProgrammeRecord]:
    maker = Maker("en", dataset_of(folder, contents), NOWHERE)
    [programme] = maker.dataset.programmes()
    return maker, programme


@pytest.mark.parametrize(
    ("purpose", "shown"),
    [
        ("target", ["spaces-target", "car-parks-target"]),
        ("entitlement", ["fee-standard"]),
        ("background", ["spaces-baseline"]),
        ("money", ["plan-funding-funding-table"]),
        ("requirement", []),
        ("eligibility", []),
    ],
)
def test_each_purpose_has_its_own(tmp_path: Path, purpose: Purpose, shown: list[str]) -> None:
    maker, programme = made(tmp_path)
    tiles = maker.tiles_for(programme, purpose)
    assert [tile.main.record.local_id for tile in tiles] == shown


def test_a_part_is_said_to_be_one(tmp_path: Path) -> None:
    maker, programme = made(tmp_path)
    parks = maker.tiles_for(programme, "target")[1]
    assert [(one.lead, one.view.value) for one in parks.beside] == [
        ("Of which other car parks:", "1 car park")
    ]


def test_a_part_in_another_indicator_is_no_tile(tmp_path: Path) -> None:
    contents = files()
    put(PROGRAMME, "figures", 0, "part_of", value="car-parks-target")(contents)
    maker, programme = made(tmp_path, contents)
    tiles = maker.tiles_for(programme, "target")
    assert [tile.main.record.local_id for tile in tiles] == ["car-parks-target"]


def test_the_sum_of_a_table_where_the_text_states_none(tmp_path: Path) -> None:
    contents = files()
    del contents[PROGRAMME]["figures"][0], contents[BENEFITS]
    maker, programme = made(tmp_path, contents)
    found = [tile.main.record.local_id for tile in maker.tiles_for(programme, "target")]
    assert found == ["car-parks-target", "spaces-target-table-total"]


def test_a_part_named_alone_has_a_tile() -> None:
    [roads] = [one for one in real_dataset().programmes() if one.id == "360112-2024.road-links"]
    named = [tile.main for tile in real_maker("en").tiles_for(roads, "target")]
    assert [view.label for view in named] == [
        "Road links to be started",
        "Of those started, ready for traffic",
    ]
    assert named[1].record.part_of == named[0].record.id


def test_a_rise_is_said_to_be_within_the_level_beside_it() -> None:
    """“2,120 yuan, raised by 120 yuan” was read as a sum of both."""
    [children] = [
        one
        for one in real_dataset().programmes()
        if one.family.id == "children-in-need" and one.year == 2024
    ]
    tiles = real_maker("en").tiles_for(children, "entitlement")
    said = [(one.lead, one.view.value) for one in tiles[0].beside]
    assert said == [("Includes a rise of", "120 yuan")]


def test_background_is_not_of_the_plans_year(tmp_path: Path) -> None:
    maker, programme = made(tmp_path)
    [before] = maker.tiles_for(programme, "background")
    [fee] = maker.tiles_for(programme, "entitlement")
    assert (before.year, fee.year) == ("", "2023")


def test_a_card_says_what_people_get(tmp_path: Path) -> None:
    maker, programme = made(tmp_path)
    chosen = maker.headline(programme)
    assert chosen is not None
    assert chosen.record.local_id == "fee-standard"


def test_a_card_says_what_its_family_names_first(tmp_path: Path) -> None:
    contents = files()
    contents[FAMILY]["headline"] = "car-parks"
    maker, programme = made(tmp_path, contents)
    chosen = maker.headline(programme)
    assert chosen is not None
    assert chosen.record.local_id == "car-parks-target"


def test_the_cards_of_a_family_say_what_it_names() -> None:
    """One person's 200,000 yuan stood on a card beside three totals of billions."""
    maker, asked = real_maker("en"), 0
    for record in maker.dataset.programmes():
        if record.family.headline in {figure.indicator.id for figure in record.figures}:
            chosen = maker.headline(record)
            assert chosen is not None
            assert chosen.record.indicator.id == record.family.headline
            asked += 1
    assert asked > 1


def test_a_card_says_a_share_last() -> None:
    """50% led the card of loans of which six groups pay no interest at all."""
    said = {record.id: real_maker("en").headline(record) for record in real_dataset().programmes()}
    loans, doctors = said["360100-2023.start-up-loans"], said["360100-2023.family-doctors"]
    assert loans
    assert loans.record.local_id == "loans-issued-target"
    assert doctors
    assert doctors.record.local_id == "sign-up-rate-older-red-yellow-target"


def test_a_card_never_says_background(tmp_path: Path) -> None:
    contents = files()
    before = contents[PROGRAMME]["figures"][4]
    contents = {name: body for name, body in contents.items() if ".benefits" not in name}
    contents = {name: body for name, body in contents.items() if ".allocation" not in name}
    contents = {name: body for name, body in contents.items() if ".scheme" not in name}
    contents[PROGRAMME] |= {"figures": [before], "lists": []}
    maker, programme = made(tmp_path, contents)
    assert programme.figures
    assert maker.headline(programme) is None


def test_the_weightiest_role_first(tmp_path: Path) -> None:
    maker, programme = made(tmp_path)
    own = [maker.figure(one) for one in programme.figures if one.about is None]
    found = [(one.main.record.local_id, len(one.beside)) for one in by_indicator(own[::-1], "en")]
    assert found == [("fee-standard", 0), ("spaces-target", 1), ("car-parks-target", 1)]


def test_every_role_has_its_rank() -> None:
    assert sorted(ROLE_ORDER) == sorted(get_args(Role))


def test_no_real_card_says_background_or_a_part() -> None:
    maker = real_maker("en")
    for programme in maker.dataset.programmes():
        chosen = maker.headline(programme)
        useful = [one for one in programme.figures if one.purpose != "background"]
        assert (chosen is None) == (useful == []), programme.id
        if chosen:
            assert chosen.record.purpose not in ("background", "requirement")
            assert chosen.record.part_of is None


def test_a_card_says_in_words_what_no_figure_says() -> None:
    """Money set aside, or an age, led the cards of the free vaccine."""
    said = {}
    for record in real_dataset().programmes():
        main = real_maker("en").headline(record)
        gain = real_maker("en").gain(record)
        assert not (gain and main and main.record.purpose in ("entitlement", "target"))
        said[record.id] = gain
    assert said["360100-2023.hpv-vaccination"] == "Free: vaccine and vaccination"
    assert said["361100-2023.birth-defect-screening"] == ""
    assert said["360100-2023.hospitals"] == ""
