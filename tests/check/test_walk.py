"""The ways through a corpus."""

from pathlib import Path

import pytest

from generator.check.walk import cited, figures, figures_together, indicators_for, owners
from generator.load.corpus import Corpus
from tests.corpus import SCHEME, corpus_of, files


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return corpus_of(tmp_path, files())


def test_owners(corpus: Corpus) -> None:
    found = [(type(one.entry.value).__name__, one.key) for one in owners(corpus)]
    assert found == [
        ("Plan", ("990100", 2023, "")),
        ("Programme", ("990100", 2023, "parking")),
        ("Scheme", ("990100", 2023, "parking")),
        ("Allocation", ("990100", 2023, "parking")),
        ("BenefitFile", ("990100", 2023, "parking")),
    ]


def test_figures_of_all_owners(corpus: Corpus) -> None:
    found = [(one.key[2], loc, figure.local_id) for one, loc, figure in figures(corpus)]
    assert len(found) == 2 + 5 + 1 + 4
    assert found[0] == ("", ("figures", 0), "programmes-target")
    assert found[-1] == ("parking", ("rows", "river-zone", 0), "spaces-target-river-zone")


def test_figures_of_a_programme_and_its_scheme_stand_together(corpus: Corpus) -> None:
    plan, programme = figures_together(corpus)
    assert list(plan) == ["programmes-target", "plan-funding-funding"]
    assert {"spaces-target", "fee-standard", "spaces-target-table-total"} <= programme.keys()


def test_everything_that_may_cite(corpus: Corpus) -> None:
    kinds = [type(one).__name__ for _, _, one in cited(corpus)]
    counted = {kind: kinds.count(kind) for kind in kinds}
    benefits = {"Benefit": 3, "Condition": 4, "AlsoRequired": 1}
    stated = {"Figure": 12, "Milestone": 3, "Programme": 1, "ItemList": 2, "BodyRef": 3}
    assert counted == stated | benefits


def test_bodies_and_their_places(corpus: Corpus) -> None:
    found = {one.key[2]: [loc for loc, _ in one.bodies] for one in list(owners(corpus))[:3]}
    assert found == {"": [], "parking": [("implementing", 0)]}
    programme = list(owners(corpus))[1]
    assert [loc for loc, _ in programme.bodies] == [
        ("bodies", "lead", 0),
        ("bodies", "implementing", 0),
    ]


def test_indicators_by_owner(corpus: Corpus) -> None:
    plan, programme, *_ = owners(corpus)
    assert set(indicators_for(corpus, plan) or {}) == {"programmes", "plan-funding"}
    assert "spaces" in (indicators_for(corpus, programme) or {})
    corpus.families.clear()
    assert indicators_for(corpus, programme) is None


def test_a_scheme_without_its_programme(tmp_path: Path) -> None:
    contents = files()
    contents[SCHEME]["programme"] = "lighting"
    scheme = list(owners(corpus_of(tmp_path, contents)))[2]
    assert (scheme.programme, scheme.key[2]) == (None, "lighting")
