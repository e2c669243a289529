"""Test vectors: what any evaluator of the rules must make of given answers.

Run as `python -m tests.finder.vectors DATA` they stand on the output as JSON:

    {"files": {"361100-2023": {"benefits": [[ID, ANSWERS, RESULT, STATES, OPEN], …],
                               "pages": [{"answers", "skipped", "order", "results", "next"}, …],
                               "subjects": [[ID, SUBJECTS], …]}},
     "refused": [{"answers", "fact", "code"}, …]}

`files` are the finder's. STATES are those of the leaves in order (a denied one is met when its
condition doesn't hold), OPEN the unanswered facts that could still decide. A page's `results` are
all benefits' with a rule, `clash` an answer that another one rules out, `order` the facts that
may be asked. SUBJECTS are those who are asked about a benefit. `refused` answers are errors.
The same data gives the same vectors.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from generator.check.runner import load_checked
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.derive.decided import concerns
from generator.derive.holding import Holding, holding
from generator.eligibility.evaluate import Verdict, evaluate
from generator.eligibility.facts import problem
from generator.eligibility.implications import clash, known
from generator.eligibility.questions import Questions
from generator.eligibility.thresholds import near
from generator.model.answer import Answer
from generator.model.benefit import Benefit
from generator.model.fact import Asked, Fact
from tests.finder.refused import refused_answers

PER_BENEFIT = 240
"""Up to so many combinations a benefit gets them all; beyond, those around its cases at least."""
PER_FILE = 40
SUBJECTS = get_args(Asked)

Given = dict[str, Answer]


def vectors(dataset: Dataset) -> dict[str, Any]:
    """Every vector, as plain data."""
    return {
        "files": {
            f"{plan.place.id}-{plan.year}": _file(dataset, holding(dataset, plan.place, plan.year))
            for plan in dataset.plans
        },
        "refused": [
            {"answers": answers, "fact": fact, "code": found.code}
            for answers, fact in refused_answers(dataset.facts)
            if (found := problem(dataset.facts, fact, answers[fact]))
        ],
    }


def _file(dataset: Dataset, held: list[Holding]) -> dict[str, Any]:
    rules = {one.benefit.benefit.id: one.rule.benefit for one in held if not one.works}
    return {
        "benefits": [
            [name, given, *_outcome(evaluate(rule, given))]
            for name, rule in rules.items()
            for given in combinations(dataset.facts, rule)
        ],
        "pages": list(_pages(dataset.facts, rules)),
        "subjects": [
            [one.benefit.benefit.id, [whom for whom in SUBJECTS if concerns(dataset, one, whom)]]
            for one in held
            if not one.works
        ],
    }


def _outcome(verdict: Verdict) -> tuple[str, list[bool | None], list[str]]:
    states = [judged.state for _, judged in verdict.tree.leaves()]
    return verdict.result, states, verdict.tree.open_facts()


def combinations(facts: Mapping[str, Fact], rule: Benefit) -> list[Given]:
    """Answers at and beside every threshold of a rule, or none, in all combinations if few.

    Where they are too many: every answer to each fact around each of the rule's cases, and a
    choice of the rest.
    """
    leaves = [leaf for _, leaf in rule.leaves]
    names = dict.fromkeys(str(leaf.fact) for leaf in leaves)
    values: dict[str, list[Answer | None]] = {
        name: [None, *near(facts[name], leaves)] for name in names
    }
    count = 1
    for options in values.values():
        count *= len(options)
    if count <= PER_BENEFIT:
        return [_given(values, chosen) for chosen in itertools.product(*values.values())]
    found = list({json.dumps(given): given for given in _around(rule, values)}.values())
    chance = random.Random(rule.id)
    while len(found) < PER_BENEFIT:
        found.append(_given(values, [chance.choice(options) for options in values.values()]))
    return found


def _given(names: Mapping[str, object], chosen: Any) -> Given:
    return {name: one for name, one in zip(names, chosen, strict=True) if one is not None}


def _around(rule: Benefit, values: Mapping[str, list[Answer | None]]) -> Iterator[Given]:
    """Each case with one answer changed or left out, in the order of the facts' names."""
    for case in rule.cases:
        for name, options in values.items():
            for option in options:
                given = {**case.given, name: option}
                yield {key: given[key] for key in sorted(given) if given[key] is not None}


def _pages(facts: Mapping[str, Fact], rules: Mapping[str, Benefit]) -> Iterator[dict[str, Any]]:
    """What all rules make of the same answers, and what to ask next."""
    chance = random.Random("pages")
    leaves = [leaf for rule in rules.values() for _, leaf in rule.leaves]
    for _ in range(PER_FILE):
        share = chance.random()
        given = {
            name: chance.choice(values)
            for name, fact in facts.items()
            if (values := near(fact, leaves)) and chance.random() < share
        }
        skipped = [name for name in facts if name not in given and chance.random() < share / 2]
        asked = chance.choice(SUBJECTS)
        order = [name for name, fact in facts.items() if asked in fact.asks]
        found = known(facts, given)
        wrong = clash(facts, given)
        questions = Questions(facts, list(rules.values()), order)
        yield {
            "answers": given,
            "skipped": skipped,
            "order": order,
            "results": {name: evaluate(rule, found).result for name, rule in rules.items()},
            "clash": [wrong.fact, wrong.because] if wrong else None,
            "next": questions.next(given, skipped),
        }


if __name__ == "__main__":
    made = vectors(derive(load_checked(Path(sys.argv[1]))))
    json.dump(made, sys.stdout, ensure_ascii=False, separators=(",", ":"))
