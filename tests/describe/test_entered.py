"""How far a plan is entered, said wherever the plan is shown."""

from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.describe.entered import entered_in_part, part_text
from generator.export.finder.files import place_files
from generator.export.tables.plans import TABLE
from tests.changes import both, drop, put
from tests.corpus import PLAN, dataset_of, files


def dataset(tmp_path: Path, because: str, stated: int) -> Dataset:
    contents = files()
    both(
        put(PLAN, "complete", value=False),
        put(PLAN, "because", value=because),
        put(PLAN, "states", "programmes", value=stated),
        drop(PLAN, "gaps"),
    )(contents)
    return dataset_of(tmp_path, contents)


@pytest.mark.parametrize(
    ("because", "stated", "zh", "en"),
    [
        ("entered-so-far", 3, "3件实事，这里先收录了1件", "3 programmes; so far 1 of them"),
        ("entered-so-far", 1, "每件实事都在这里", "All programmes are here, but"),
        ("copy-damaged", 3, "文本有缺损", "Our copy of the document is damaged. "),
        ("copy-damaged", 1, "有的地方读不出来", "parts of it can't be read"),
        ("published-in-part", 3, "公开的只是方案的一部分", "Only part of the plan was published."),
        ("published-in-part", 1, "有的内容不知道", "some of it isn't known"),
    ],
)
def test_why_and_how_much(tmp_path: Path, because: str, stated: int, zh: str, en: str) -> None:
    made = dataset(tmp_path, because, stated)
    (plan,) = made.plans
    assert zh in str(entered_in_part(plan, "zh"))
    assert en in str(entered_in_part(plan, "en"))
    (shown,) = place_files(made)[0].plans
    assert shown.incomplete == part_text(plan)
    (row,) = TABLE.rows(made)
    wanted = {"complete": False, "incomplete_because": because, "programmes_stated": stated}
    assert row.model_dump().items() >= {**wanted, "programmes_held": 1}.items()


def test_a_whole_plan_says_nothing(tmp_path: Path) -> None:
    (plan,) = dataset_of(tmp_path).plans
    assert entered_in_part(plan, "en") is None
    assert part_text(plan) is None
