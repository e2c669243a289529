"""Counts that a document states against what was entered."""

from pathlib import Path

import pytest

from generator.check.rules.stated_count import check
from tests.changes import Change, add, both, drop, put
from tests.corpus import PLAN, PROGRAMME, SCHEME, files, rule_faults


@pytest.mark.parametrize(
    ("change", "path", "place", "message"),
    [
        (
            put(PLAN, "states", "programmes", value=2),
            PLAN,
            "programmes: ^2",
            "the document states 2 programmes; 1 are here; missing: 2",
        ),
        (
            put(PLAN, "states", "schemes", value=2),
            PLAN,
            "schemes: ^2",
            "the document states 2 schemes; 1 are here",
        ),
        (
            put(PLAN, "states", "allocations", value=0),
            PLAN,
            "allocations: ^0",
            "the document states 0 allocations; 1 are here",
        ),
        (
            put(PROGRAMME, "number", value=2),
            PROGRAMME,
            "number: ^2",
            "number 2 is past the last of the stated 1; free: 1",
        ),
        (
            put(PLAN, "states", "groups", value=3),
            PLAN,
            "groups: ^3",
            "the document states 3 groups; 1 are here",
        ),
        (
            drop(PROGRAMME, "lists", 0, "items", 2),
            PROGRAMME,
            "^- zh: 甲场",
            "'3个' is stated; the list has 2 items",
        ),
        (
            put(PROGRAMME, "lists", 0, "counted", value="car-park-target"),
            PROGRAMME,
            "counted: ^car-park-target",
            "this programme has no figure 'car-park-target'; did you mean 'car-parks-target'?",
        ),
        (
            put(SCHEME, "lists", 0, "counted", value="car-parks-target-other"),
            None,
            "",
            "",
        ),
        (
            put(SCHEME, "lists", 0, "counted", value="car-parks-target"),
            SCHEME,
            "^- zh: 行驶证",
            "'3个' is stated; the list has 1 item",
        ),
    ],
)
def test_bad(tmp_path: Path, change: Change, path: str | None, place: str, message: str) -> None:
    contents = files()
    change(contents)
    expected = [(path, place, f"{message} [stated-count]")] if path else []
    assert rule_faults(tmp_path, contents, check) == expected


@pytest.mark.parametrize(
    "change",
    [
        drop(PLAN, "states", "groups"),
        both(drop(PLAN, "states", "schemes"), drop(PLAN, "states", "allocations")),
        put(PROGRAMME, "figures", 1, "printed", value="三个"),
        put(PROGRAMME, "figures", 1, "printed", value="三斤"),
        both(
            drop(PROGRAMME, "lists", 0, "counted"),
            add(PROGRAMME, "lists", 0, "items", value={"zh": "丁场", "en": "Park D"}),
        ),
    ],
    ids=[
        "no groups stated",
        "no schemes counted",
        "in words",
        "unreadable is another rule's matter",
        "not counted",
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []


def in_part(*changes: Change) -> Change:
    because = put(PLAN, "because", value="entered-so-far")
    return both(put(PLAN, "complete", value=False), because, *changes)


def messages(tmp_path: Path, change: Change) -> list[str]:
    contents = files()
    change(contents)
    return [message for _, _, message in rule_faults(tmp_path, contents, check)]


def test_a_plan_entered_in_part_may_have_fewer(tmp_path: Path) -> None:
    fewer = [put(PLAN, "states", name, value=3) for name in ("programmes", "groups", "schemes")]
    assert messages(tmp_path, in_part(*fewer)) == []
    assert len(messages(tmp_path, both(*fewer))) == 3


def test_never_more(tmp_path: Path) -> None:
    more = in_part(put(PLAN, "states", "schemes", value=0))
    assert messages(tmp_path, more) == ["the document states 0 schemes; 1 are here [stated-count]"]
    past = in_part(put(PROGRAMME, "number", value=2))
    assert "is past the last" in messages(tmp_path, past)[0]
