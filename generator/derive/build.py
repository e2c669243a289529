"""Builds the dataset from a corpus that has no fault."""

from __future__ import annotations

from dataclasses import replace

from generator.check.claims import verified_claims
from generator.derive.dataset import Dataset
from generator.derive.digests import digests
from generator.derive.join import join_plan
from generator.derive.vocabularies import Vocabularies
from generator.load.corpus import Corpus


def derive(corpus: Corpus) -> Dataset:
    """Every record of the corpus, joined. The corpus must have passed `check`."""
    dataset = Dataset(
        topics=tuple(entry.value for entry in corpus.topics),
        units={entry.value.id: entry.value for entry in corpus.units},
        places={entry.value.id: entry.value for entry in corpus.places},
        documents=tuple(entry.value for entry in corpus.documents),
        bodies=tuple(entry.value for entry in corpus.bodies),
        terms=tuple(entry.value for entry in corpus.terms),
        shared_indicators=tuple(entry.value for entry in corpus.shared_indicators),
        families=tuple(entry.value for entry in corpus.families),
        facts={entry.value.id: entry.value for entry in corpus.facts},
        audiences={entry.value.id: entry.value for entry in corpus.audiences},
        plans=(),
        redirects=tuple(entry.value for entry in corpus.redirects),
        tombstones=tuple(entry.value for entry in corpus.tombstones),
        digests=digests(corpus),
        phrases=tuple(entry.value for entry in corpus.phrases),
        icons={entry.value.id: entry.value.icon for entry in corpus.icons},
    )
    known = Vocabularies(dataset, verified_claims(corpus))
    plans = sorted(corpus.plans, key=lambda entry: (entry.value.place, entry.value.year))
    return replace(dataset, plans=tuple(join_plan(known, entry) for entry in plans))
