"""Skeletons of files of benefits."""

from pathlib import Path

import pytest

from generator.load.tree import load
from generator.skeleton.request import SkeletonError, request
from generator.skeleton.write import SkeletonFiles, make_benefits, make_skeleton
from tests.corpus import BENEFITS, PLAN, PROGRAMME, dump, files, write

NEW_BENEFITS = "plans/990100/2024/01-parking.benefits.yml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "data", files())


def make(data: Path, place: str = "990100", like: str | None = None) -> SkeletonFiles:
    corpus, _ = load(data, Path())
    return make_skeleton(request(corpus, place, 2024, "next-plan", like, None), corpus, data)


def add(data: Path, programme: str = "parking") -> SkeletonFiles:
    return make_benefits(load(data, Path())[0], data, "990100", 2023, programme)


def test_benefits_as_the_year_before_had_them(data: Path) -> None:
    make(data)
    text = (data / NEW_BENEFITS).read_text(encoding="utf-8")
    before = files()[BENEFITS]["benefits"]
    assert [line[8:] for line in text.splitlines() if line.startswith("  - id: ")] == [
        benefit["id"] for benefit in before
    ]
    assert "    who:  # 2023: {all: [{fact: " in text
    assert f"zh:  # 2023: {before[0]['title']['zh']}\n" in text
    faults = [fault for fault in load(data, Path())[1] if str(fault.path) == NEW_BENEFITS]
    assert {" is empty; fill in " in fault.message for fault in faults} == {True}


def test_a_place_that_had_none_gets_no_file_of_benefits(data: Path) -> None:
    made = make(data, place="990102", like="990100")
    assert [path.name for path in made.files] == ["2024.yml", "01-parking.yml"]


def test_benefits_of_one_programme(data: Path) -> None:
    (data / BENEFITS).unlink()
    made = add(data)
    assert made.files == (data / BENEFITS,)
    text = (data / BENEFITS).read_text(encoding="utf-8")
    assert "  - id: parking\n" in text
    assert " is empty; fill in " in load(data, Path())[1][0].message
    with pytest.raises(SkeletonError, match="is there already; nothing was written"):
        add(data)
    with pytest.raises(SkeletonError, match="the plan of 990100 for 2023 has no programme 'x'"):
        add(data, "x")


def test_benefits_after_those_of_the_family_elsewhere(data: Path) -> None:
    other = files()[PLAN] | {"place": "990200", "year": 2022, "programmes": [], "groups": []}
    for path, content in ((PLAN, other), (PROGRAMME, None), (BENEFITS, None)):
        target = data / path.replace("990100/2023", "990200/2022")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dump(content or files()[path]), encoding="utf-8")
    (data / BENEFITS).unlink()
    add(data)
    assert "  # 2022: " in (data / BENEFITS).read_text(encoding="utf-8")
