"""What a data folder takes from the vocabulary that any site may use."""

from pathlib import Path

from generator.load.tree import load
from tests.corpus import PROGRAMME, Files, files, write

LIFTS = "lifts-added"


def with_lifts() -> Files:
    """The sample with a programme of a family that it has no file of."""
    contents = files()
    contents[PROGRAMME]["family"] = "lifts"
    contents[PROGRAMME]["figures"] = [{"indicator": LIFTS, "role": "target", "printed": "60部"}]
    return contents


def test_a_family_with_the_indicators_that_figures_have(tmp_path: Path) -> None:
    corpus, faults = load(write(tmp_path, with_lifts()), Path())
    assert faults == []
    [family] = [entry.value for entry in corpus.families if entry.value.id == "lifts"]
    assert [indicator.id for indicator in family.indicators] == [LIFTS]
    assert family.topic in {entry.value.id for entry in corpus.topics}
    assert [entry.value.id for entry in corpus.families] == ["parking", "lifts"]


def test_a_usual_indicator_of_a_family_of_ones_own(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["figures"].append(
        {"indicator": "parking-spaces-opened", "role": "target", "printed": "300个"}
    )
    corpus, _ = load(write(tmp_path, contents), Path())
    [family] = [entry.value for entry in corpus.families]
    ids = [indicator.id for indicator in family.indicators]
    assert ids == ["spaces", "car-parks", "fee", "parking-spaces-opened"]


def test_nothing_is_taken_where_nothing_is_missing(tmp_path: Path) -> None:
    corpus, _ = load(write(tmp_path, files()), Path())
    assert [entry.value.id for entry in corpus.families] == ["parking"]
    assert "lifts" in {entry.value.id for entry in corpus.offered}


def test_all_that_a_new_plan_may_choose_from(tmp_path: Path) -> None:
    corpus, faults = load(write(tmp_path, files()), Path(), whole=True)
    assert faults == []
    families = {entry.value.id: entry.value for entry in corpus.families}
    assert {"parking", "lifts", "buses"} <= families.keys()
    assert len(families["lifts"].indicators) > 1
    usual = {indicator.id for indicator in families["parking"].indicators}
    assert {"spaces", "parking-spaces-opened"} <= usual
    assert len(corpus.topics) > len(files()["topics.yml"])
