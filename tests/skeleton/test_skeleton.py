"""Skeletons: what they hold, and that all of their files are written or none."""

from pathlib import Path

import pytest

from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.load.tree import load
from generator.skeleton.request import SkeletonError, Wanted, request
from generator.skeleton.write import (
    SkeletonFiles,
    make_programme,
    make_skeleton,
)
from tests.changes import put
from tests.corpus import PLAN, PROGRAMME, dump, files, write
from tests.real_data import data_folder, real_corpus

NEW_PLAN = "plans/990100/2024.yml"
NEW_PROGRAMME = "plans/990100/2024/01-parking.yml"
NEW_BENEFITS = "plans/990100/2024/01-parking.benefits.yml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "data", files())


def corpus_in(data: Path) -> Corpus:
    return load(data, Path())[0]


def make(data: Path, place: str = "990100", year: int = 2024, **more: str) -> SkeletonFiles:
    corpus = corpus_in(data)
    given = {"document": "yunzhou-2024", "like": None, "sha256": None} | more
    return make_skeleton(request(corpus, place, year, **given), corpus, data)  # type: ignore[arg-type]


def left(data: Path) -> list[Fault]:
    return load(data, Path())[1]


def texts(data: Path) -> dict[str, str]:
    found = sorted(path for path in data.rglob("*") if path.is_file())
    return {str(path.relative_to(data)): path.read_text(encoding="utf-8") for path in found}


def test_check_lists_what_is_left_and_nothing_else(data: Path) -> None:
    made = make(data)
    assert made.files == (data / NEW_PLAN, data / NEW_PROGRAMME, data / NEW_BENEFITS)
    assert made.appended == data / "documents.yml"
    faults = left(data)
    assert {str(fault.path) for fault in faults} == {
        "documents.yml",
        NEW_PLAN,
        NEW_PROGRAMME,
        NEW_BENEFITS,
    }
    assert all(" is empty; fill in " in fault.message for fault in faults)
    said = {fault.message.split(" is empty")[0] for fault in faults}
    assert {"'printed'", "the Chinese of 'title'", "'sha256'", "'lead'"} <= said


def test_filled_in_it_is_a_plan_without_a_fault_of_form(data: Path) -> None:
    make(data, sha256="c" * 64)
    (data / NEW_BENEFITS).unlink()
    words = {"text": "文", "a whole number": "1", "true or false": "true", "a list": "[]"}
    for fault in sorted(left(data), reverse=True):
        path = data / fault.path
        lines = path.read_text(encoding="utf-8").split("\n")
        key, _, comment = lines[fault.line - 1].partition(":")
        value = words[fault.message.split("fill in ")[1]]
        if key.strip() == "date":
            value = '"2024"'
        lines[fault.line - 1] = f"{key}: {value} {comment.strip()}".rstrip()
        path.write_text("\n".join(lines), encoding="utf-8")
    assert left(data) == []
    plan = max(corpus_in(data).plans, key=lambda one: one.value.year)
    [programme] = plan.programmes
    before = files()[PROGRAMME]
    assert (programme.value.id, programme.value.family) == ("parking", "parking")
    assert [one.local_id for one in programme.value.figures] == [
        "spaces-target",
        "car-parks-target",
        "car-parks-target-990102",
        "car-parks-target-other",
        "spaces-baseline",
    ]
    assert len(before["figures"]) == len(programme.value.figures)
    assert [group.id for group in plan.value.groups] == ["travel"]
    assert [one.key for one in plan.value.milestones] == ["report"]


def test_what_stood_there_last_year_is_said_beside_each_value(data: Path) -> None:
    make(data)
    text = (data / NEW_PROGRAMME).read_text(encoding="utf-8")
    assert "printed:  # 2023: 100个" in text
    assert "zh:  # 2023: 增加泊位" in text
    assert "lead:  # 2023: [housing]" in text
    assert "# lists: 2023 works (停车场)" in text
    plan = (data / NEW_PLAN).read_text(encoding="utf-8")
    assert "programmes:  # 2023: 1\n" in plan
    assert "# coordinator: finance  # 2023" in plan


def test_the_list_of_documents_keeps_all_it_had(data: Path) -> None:
    before = (data / "documents.yml").read_text(encoding="utf-8")
    make(data, sha256="c" * 64)
    after = (data / "documents.yml").read_text(encoding="utf-8")
    assert after.startswith(before)
    assert f"sha256: {'c' * 64}\n" in after[len(before) :]


def test_a_document_that_is_listed_already_is_left_alone(data: Path) -> None:
    before = (data / "documents.yml").read_text(encoding="utf-8")
    assert make(data, document="yunzhou-plan").appended is None
    assert (data / "documents.yml").read_text(encoding="utf-8") == before


def test_a_place_without_a_plan_before(data: Path) -> None:
    assert make(data, place="990200").files == (data / "plans/990200/2024.yml",)
    assert all(" is empty; fill in " in fault.message for fault in left(data))


def test_families_of_another_place(data: Path) -> None:
    made = make(data, place="990102", like="990100")
    assert [path.name for path in made.files] == ["2024.yml", "01-parking.yml"]
    plan = (data / "plans/990102/2024.yml").read_text(encoding="utf-8")
    assert 'place: "990102"' in plan


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"place": "99010"}, "there is no place '99010' in places.yml; did you mean '990102'?"),
        ({"place": "云州市"}, "a place is named by its code: 云州市 is 990100"),
        (
            {"place": "Yunzhuo"},
            "there is no place 'Yunzhuo' in places.yml; did you mean 'Yunzhou'?",
        ),
        ({"year": 2023}, f"{PLAN}: 云州市 has a plan for 2023 already"),
        ({"document": "Plan_2024"}, "'Plan_2024' is not an id; use small letters, digits and"),
        ({"document": "yunzhou-plan", "place": "990200"}, "'yunzhou-plan' is a document of 990100"),
        ({"document": "yunzhou-plan", "sha256": "c" * 64}, "the text is another than that of 'yun"),
        ({"like": "990200"}, "990200 has no plan before 2024 whose families could be taken over"),
        ({"like": "99"}, "there is no place '99' in places.yml"),
    ],
)
def test_refused_before_anything_is_written(
    data: Path, asked: dict[str, str], message: str
) -> None:
    before = texts(data)
    with pytest.raises(SkeletonError, match=r"^") as caught:
        make(data, **asked)  # type: ignore[arg-type]
    assert str(caught.value).startswith(message)
    assert texts(data) == before


@pytest.mark.parametrize(
    "there", [NEW_PLAN, NEW_PROGRAMME, NEW_BENEFITS, "plans/990100/2024/99-else.yml"]
)
def test_nothing_is_overwritten(data: Path, there: str) -> None:
    (data / there).parent.mkdir(parents=True, exist_ok=True)
    (data / there).write_text("mine: 1\n", encoding="utf-8")
    before = texts(data)
    with pytest.raises(SkeletonError, match="is there already; nothing was written"):
        make(data)
    assert texts(data) == before


@pytest.mark.parametrize("listed", ["- {id: a\n", "{id: a}\n", "[{id: a}]\n"])
def test_a_list_that_takes_no_entry(data: Path, listed: str) -> None:
    corpus = corpus_in(data)
    asked = request(corpus, "990100", 2024, "yunzhou-2024", None, None)
    (data / "documents.yml").write_text(listed, encoding="utf-8")
    before = texts(data)
    with pytest.raises(SkeletonError, match=r"documents\.yml"):
        make_skeleton(asked, corpus, data)
    assert texts(data) == before
    assert not (data / "plans/990100/2024").exists()


def test_a_full_disk_leaves_nothing_behind(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts(data)
    opened = Path.open

    def full(self: Path, *arguments: object, **named: object) -> object:
        if self.name == "01-parking.yml" and "x" in arguments:
            raise OSError(28, "No space left on device", str(self))
        return opened(self, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(SkeletonError, match=r"01-parking\.yml: No space left on device; nothing"):
        make(data)
    monkeypatch.undo()
    assert texts(data) == before
    assert not (data / "plans/990100/2024").exists()


@pytest.mark.parametrize(
    "plan", [(one.value.place, one.value.year) for one in real_corpus().plans], ids=str
)
def test_every_real_plan_has_a_next_one(tmp_path: Path, plan: tuple[str, int]) -> None:
    corpus, (place, year) = real_corpus(), plan
    (tmp_path / "documents.yml").write_text(
        (data_folder() / "documents.yml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    asked = request(corpus, place, year + 1, "next-plan", None, None)
    made = make_skeleton(asked, corpus, tmp_path)
    assert asked.before is not None
    assert len(made.files) == 1 + len(asked.before.programmes) + len(asked.before.benefits)
    own = [fault for fault in left(tmp_path) if fault.path.parts[0] in ("plans", "documents.yml")]
    assert [str(one) for one in own if " is empty; fill in " not in one.message] == []


def test_a_word_that_yaml_reads_as_something_else_is_quoted(data: Path, tmp_path: Path) -> None:
    contents = files()
    put(PLAN, "milestones", 0, "qualifier", value="on")(contents)
    folder = write(tmp_path / "other", contents)
    make(folder)
    assert 'qualifier: "on"' in (folder / NEW_PLAN).read_text(encoding="utf-8")
    assert all(" is empty; fill in " in fault.message for fault in left(folder))


def test_a_plan_of_another_place_gives_no_figures_about_its_parts(data: Path) -> None:
    make(data, place="990102", like="990100")
    text = (data / "plans/990102/2024/01-parking.yml").read_text(encoding="utf-8")
    assert "indicator: spaces" in text
    assert "about:" not in text


def add(data: Path, family: str, place: str = "990100", **more: int) -> Path:
    wanted = Wanted(place, 2023, family, more.get("number"))
    [path] = make_programme(corpus_in(data), data, wanted).files
    return path


def test_one_more_programme_comes_last(data: Path) -> None:
    path = add(data, "parking")
    assert path == data / "plans/990100/2023/02-parking.yml"
    text = path.read_text(encoding="utf-8")
    assert "printed:  # 2023: 100个" in text
    assert 'about: "990102"' in text
    assert all(" is empty; fill in " in fault.message for fault in left(data))
    assert add(data, "parking", number=7).name == "07-parking.yml"


def test_a_programme_of_a_family_that_no_plan_has(data: Path) -> None:
    family = files()["families/parking.yml"] | {"id": "lamps"}
    family["indicators"] = [family["indicators"][0] | {"id": "lamps"}]
    (data / "families/lamps.yml").write_text(dump(family), encoding="utf-8")
    text = add(data, "lamps").read_text(encoding="utf-8")
    assert "  - indicator: lamps  # 新增泊位\n    role: target\n    printed:\n" in text
    assert {fault.message for fault in left(data)} >= {"'lead' is empty; fill in a list"}


def test_a_programme_that_can_not_be_added(data: Path) -> None:
    before = texts(data)
    with pytest.raises(SkeletonError, match="no family 'parkin'; did you mean"):
        add(data, "parkin")
    with pytest.raises(SkeletonError, match=r"2023\.yml is not there; begin the plan first"):
        add(data, "parking", place="990200")
    with pytest.raises(SkeletonError, match=r"01-parking\.yml is there already; nothing was"):
        add(data, "parking", number=1)
    assert texts(data) == before


def test_the_first_entry_of_a_list_that_is_empty_yet(data: Path) -> None:
    corpus = corpus_in(data)
    asked = request(corpus, "990200", 2024, "mountain-2024", None, None)
    (data / "documents.yml").write_text("# Documents\n[]\n", encoding="utf-8")
    assert make_skeleton(asked, corpus, data).appended == data / "documents.yml"
    text = (data / "documents.yml").read_text(encoding="utf-8")
    assert text.startswith("# Documents\n")
    assert "[]" not in text
    assert "- id: mountain-2024\n" in text
