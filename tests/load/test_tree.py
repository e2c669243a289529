"""Loading a whole data folder: what is read, and files that no one reads."""

from pathlib import Path
from typing import Any

import pytest

from generator.load.tree import OPTIONAL, VOCABULARIES, load
from tests.corpus import (
    ALLOCATION,
    FAMILY,
    PLAN,
    PROGRAMME,
    corpus_of,
    files,
    load_faults,
    where,
    write,
)

NOT_READ = "nothing reads this file"
FOLDER = "; is it in the right folder?"


def test_every_record_of_the_sample(tmp_path: Path) -> None:
    corpus = corpus_of(tmp_path, files())
    [plan] = corpus.plans
    [programme] = plan.programmes
    [scheme], [allocation] = plan.schemes, plan.allocations
    assert [entry.value.id for entry in corpus.families] == ["parking"]
    assert len(corpus.places) == 6
    assert (programme.value.id, scheme.value.programme) == ("parking", "parking")
    assert (str(allocation.source.path), allocation.loc) == (ALLOCATION, ())
    assert corpus.unread == set()


def test_indicators_are_the_shared_ones_then_the_families(tmp_path: Path) -> None:
    entries = list(corpus_of(tmp_path, files()).indicators())
    ids = [entry.value.id for entry in entries]
    assert ids == ["programmes", "plan-funding", "spaces", "car-parks", "fee"]
    fault = entries[4].fault(("unit",), "wrong", "x")
    assert where(tmp_path, [fault]) == [(FAMILY, "unit: ^CNY", "wrong [x]")]


def test_programmes_within_the_plan_file_and_beside_it(tmp_path: Path) -> None:
    contents = files()
    second = contents[PROGRAMME] | {"id": "parking-2", "number": 2}
    contents[PLAN]["programmes"] = [second]
    programmes = [entry for _, entry in corpus_of(tmp_path, contents).programmes()]
    assert [entry.value.number for entry in programmes] == [1, 2]
    assert [entry.loc for entry in programmes] == [(), ("programmes", 0)]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("topic.yml", "- a\n", f"{NOT_READ}; did you mean 'topics.yml'?"),
        ("families/parking.yaml", "id: a\n", f"{NOT_READ}{FOLDER}"),
        ("plans/2023.yml", "id: a\n", f"{NOT_READ}{FOLDER}"),
        ("plans/990100/2024/01-parking.yml", "id: a\n", f"{NOT_READ}{FOLDER}"),
    ],
)
def test_a_file_in_the_wrong_place(tmp_path: Path, name: str, content: str, message: str) -> None:
    contents = files() | {name: content}
    found = [(one[0], one[2]) for one in load_faults(tmp_path, contents)]
    assert found == [(name, f"{message} [tree]")]


def test_hidden_files_are_left_alone(tmp_path: Path) -> None:
    assert load_faults(tmp_path, files() | {".swp": "x", ".git/config": "x"}) == []


def test_a_vocabulary_must_be_a_list(tmp_path: Path) -> None:
    contents: dict[str, Any] = files() | {"topics.yml": "id: city\n"}
    found = load_faults(tmp_path, contents)
    assert found == [("topics.yml", "^id: city", "expected a list of records [tree]")]


@pytest.mark.parametrize("name", sorted(VOCABULARIES.keys() - OPTIONAL))
def test_a_missing_vocabulary(tmp_path: Path, name: str) -> None:
    contents = files()
    del contents[f"{name}.yml"]
    corpus, faults = load(write(tmp_path, contents), Path("data"))
    message = "can't be read: No such file or directory [text]"
    assert [str(one) for one in faults] == [f"data/{name}.yml:1:1: {message}"]
    assert corpus.unread == {name}


@pytest.mark.parametrize("name", sorted(OPTIONAL))
def test_a_vocabulary_that_need_not_be_there(tmp_path: Path, name: str) -> None:
    contents = files()
    contents.pop(f"{name}.yml", None)
    corpus, faults = load(write(tmp_path, contents))
    assert (faults, corpus.unread) == ([], set())


def test_ids_of_records_with_faults_are_known(tmp_path: Path) -> None:
    contents = files()
    del contents["topics.yml"][0]["summary"]
    corpus, faults = load(write(tmp_path, contents))
    assert (len(faults), corpus.topics, corpus.ids["topics"]) == (1, [], {"city"})
