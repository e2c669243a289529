"""Which figures already stand in another: within a plan, in its table, and in the plan above."""

from pathlib import Path
from typing import Any

from generator.derive.adding_up import Standing
from tests.changes import Change, both, drop, put
from tests.corpus import ALLOCATION, PLAN, PROGRAMME, dataset_of, files

PARKING = "990100-2023.parking"
EAST = "990102-2023.parking"
EAST_PLAN, EAST_PROGRAMME = "plans/990102/2023.yml", "plans/990102/2023/01-parking.yml"


def standings(folder: Path, change: Change | None = None) -> dict[str, Standing]:
    contents = files()
    if change:
        change(contents)
    return dataset_of(folder, contents).standings


def add_east(printed: str, covers: Any = None) -> Change:
    """Give the district below a plan of the same year, with spaces of its own."""

    def change(contents: Any) -> None:
        figure = contents[PROGRAMME]["figures"][0] | {"printed": printed}
        figure = figure | ({"covers": covers} if covers else {})
        kept = {"place": "990102", "figures": [], "milestones": []}
        contents[EAST_PLAN] = contents[PLAN] | kept
        contents[EAST_PROGRAMME] = contents[PROGRAMME] | {
            "figures": [figure],
            "lists": [],
            "milestones": [],
            "bodies": {},
        }

    return change


def test_a_table_s_total_says_the_text_s_number_again(tmp_path: Path) -> None:
    found = standings(tmp_path)
    assert found[f"{PARKING}.spaces-target"] == Standing(adds_up=True)
    total = found[f"{PARKING}.spaces-target-table-total"]
    assert total == Standing(adds_up=True, same_as=f"{PARKING}.spaces-target")
    share = found[f"{PARKING}.spaces-target-990102"]
    assert share.part_of == f"{PARKING}.spaces-target-table-total"


def test_a_total_of_another_number_restates(tmp_path: Path) -> None:
    found = standings(tmp_path, put(PROGRAMME, "figures", 0, "printed", value="90个以上"))
    total = found[f"{PARKING}.spaces-target-table-total"]
    assert total == Standing(adds_up=True, restates=f"{PARKING}.spaces-target")


def test_cells_of_a_table_without_a_total_are_parts_of_the_text_s_number(tmp_path: Path) -> None:
    found = standings(tmp_path, drop(ALLOCATION, "total"))
    assert found[f"{PARKING}.spaces-target-990102"].part_of == f"{PARKING}.spaces-target"


def test_levels_do_not_add_up(tmp_path: Path) -> None:
    found = standings(tmp_path)
    assert not found[f"{PARKING}.fee-standard"].adds_up
    assert found[f"{PARKING}.spaces-baseline"].adds_up


def test_a_place_below_says_again_what_the_table_gives_it(tmp_path: Path) -> None:
    share = f"{PARKING}.spaces-target-990102"
    found = standings(tmp_path / "same", add_east("60个"))
    assert found[f"{EAST}.spaces-target"] == Standing(adds_up=True, same_as=share)
    found = standings(tmp_path / "more", add_east("70个"))
    assert found[f"{EAST}.spaces-target"] == Standing(adds_up=True, restates=share)


def test_without_a_share_a_target_below_is_part_of_the_one_above(tmp_path: Path) -> None:
    no_table = both(drop(ALLOCATION), put(PLAN, "states", value={"programmes": 1}))
    whole = f"{PARKING}.spaces-target"
    found = standings(tmp_path / "same", both(add_east("60个"), no_table))
    assert found[f"{EAST}.spaces-target"] == Standing(adds_up=True, part_of=whole)
    trucks = {"zh": "货车", "en": "lorries"}
    found = standings(tmp_path / "other", both(add_east("60个", trucks), no_table))
    assert found[f"{EAST}.spaces-target"] == Standing(adds_up=True)


def test_another_year_is_another_thing(tmp_path: Path) -> None:
    def change(contents: Any) -> None:
        add_east("60个")(contents)
        for path in (EAST_PLAN, EAST_PROGRAMME):
            contents[path.replace("2023", "2024")] = contents.pop(path)
        contents[EAST_PLAN.replace("2023", "2024")]["year"] = 2024

    found = standings(tmp_path, change)
    assert found["990102-2024.parking.spaces-target"] == Standing(adds_up=True)


def test_money_for_a_whole_plan_is_not_added_to_that_of_its_programmes(tmp_path: Path) -> None:
    whole = "990100-2023.plan-funding-funding"
    assert not standings(tmp_path / "both")[whole].adds_up
    found = standings(tmp_path / "alone", drop(ALLOCATION))
    assert found[whole].adds_up


def test_money_that_another_sum_may_hold_is_not_added(tmp_path: Path) -> None:
    found = standings(tmp_path, put(PROGRAMME, "figures", 0, "apart", value=True))
    assert found[f"{PARKING}.spaces-target"] == Standing(adds_up=False)
