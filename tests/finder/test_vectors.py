"""Both evaluators, this one and the page's, make the same of every vector."""

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from playwright._impl._driver import compute_driver_executable

from generator.derive.dataset import Dataset
from generator.eligibility.thresholds import edges
from generator.export.finder.files import FinderData, finder_files
from tests.corpus import dataset_of
from tests.finder.vectors import combinations, vectors
from tests.real_data import real_dataset

SCRIPTS = Path("theme/assets/finder")
RUNNER = Path(__file__).with_name("vectors.mjs")


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return real_dataset()


def run(dataset: Dataset, made: dict[str, Any], folder: Path) -> Any:
    """What the page's evaluator makes of vectors."""
    for name, content in finder_files(FinderData.of(dataset)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    written = folder / "vectors.json"
    written.write_text(json.dumps(made), encoding="utf-8")
    node, _ = compute_driver_executable()
    paths = [RUNNER, SCRIPTS.resolve(), folder / "data" / "finder", written]
    command = [node, *(str(path) for path in paths)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_both_evaluators_agree_on_every_vector(dataset: Dataset, tmp_path: Path) -> None:
    made = vectors(dataset)
    told = run(dataset, made, tmp_path)
    assert told["differ"] == []
    parts = {"benefits": 2, "pages": 1, "subjects": 1}
    asked = [
        times * len(one[part]) for one in made["files"].values() for part, times in parts.items()
    ]
    assert told["run"] == sum(asked) + len(made["refused"])


def test_both_evaluators_agree_on_every_kind_of_rule(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path / "data")
    told = run(dataset, vectors(dataset), tmp_path)
    assert (told["differ"], told["run"] > 100) == ([], True)


def test_the_comparison_finds_a_difference(tmp_path: Path) -> None:
    dataset = dataset_of(tmp_path / "data")
    made = vectors(dataset)
    [file] = made["files"].values()
    file["benefits"][0][2] = "ask_office"
    file["pages"][0]["next"] = "home" if file["pages"][0]["next"] == "age" else "age"
    made["refused"][0]["code"] = "range"
    assert run(dataset, made, tmp_path)["count"] == 3


def test_the_same_data_gives_the_same_vectors(dataset: Dataset) -> None:
    assert json.dumps(vectors(dataset)) == json.dumps(vectors(dataset))


def test_every_result_and_every_kind_of_refusal_occurs(dataset: Dataset) -> None:
    made = vectors(dataset)
    results = Counter(one[2] for file in made["files"].values() for one in file["benefits"])
    assert min(results[one] for one in ("likely", "ask_office", "needs_answer", "no")) > 50
    codes = {one["code"] for one in made["refused"]}
    assert codes >= {"unknown", "type", "range", "step", "option"}


def test_every_threshold_is_met_from_both_sides_and_left_open(dataset: Dataset) -> None:
    for record in dataset.benefits():
        rule = record.benefit
        if rule.who is None:
            continue
        made = combinations(dataset.facts, rule)
        assert 1 < len(made) < 1000
        for _, leaf in rule.leaves:
            fact = dataset.facts[str(leaf.fact)]
            given = [answers.get(fact.id) for answers in made]
            assert None in given
            if fact.kind in ("number", "date"):
                assert set(edges(fact, leaf)) <= set(given)
