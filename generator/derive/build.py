"""Builds the dataset from a corpus that has no fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from generator.derive.dataset import Dataset
from generator.derive.kept_plans import JoinedPlans
from generator.derive.vocabularies import Vocabularies
from generator.load.collector import without_collector
from generator.load.corpus import Corpus
from generator.load.digests import digests
from generator.model.family import Family
from generator.model.vocabulary import Body


@without_collector()
def derive(corpus: Corpus) -> Dataset:
    """Every record of the corpus, joined when it is read. The corpus must have passed `check`."""
    dataset = Dataset(
        topics=tuple(entry.value for entry in corpus.topics),
        units={entry.value.id: entry.value for entry in corpus.units},
        places={entry.value.id: entry.value for entry in corpus.places},
        documents=tuple(entry.value for entry in corpus.documents),
        bodies=tuple(_with_names(corpus)),
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
        lacking=tuple(_lacking(corpus)),
        icons={entry.value.id: entry.value.icon for entry in corpus.icons},
    )
    plans = JoinedPlans(Vocabularies(dataset), corpus, dataset.digests)
    entries = sorted(corpus.plans, key=lambda entry: (entry.outline.place, entry.outline.year))
    return replace(dataset, plans=tuple(plans.record(entry) for entry in entries))


def _lacking(corpus: Corpus) -> Iterator[Family]:
    here = {entry.value.id for entry in corpus.families}
    yield from (entry.value for entry in corpus.offered if entry.value.id not in here)


def _with_names(corpus: Corpus) -> Iterator[Body]:
    """The bodies, each with its name in every place: that of bodies.yml, or of a plan itself."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for outline in (plan.outline for plan in corpus.plans):
        for name, printed in chain.from_iterable(outline.bodies.values()):
            if printed:
                names[name].setdefault(outline.place, printed)
    for entry in corpus.bodies:
        body = entry.value
        more = {"printed": body.printed | (names[body.id] | body.printed)}
        yield body.model_copy(update=more) if names[body.id] else body
