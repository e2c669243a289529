"""The vocabulary that any site may use is held to the rules, though no plan here uses it yet."""

from pathlib import Path

from generator.check.rules import unused
from generator.check.runner import all_rules
from generator.load.corpus import Corpus
from generator.load.tree import VOCABULARIES, Loader
from generator.project import NATIONAL
from tests.real_data import real_corpus, whole_corpus


def alone() -> Corpus:
    """The vocabulary by itself; each file of it can be read."""
    corpus, faults = Loader(NATIONAL, Path("vocabulary"), VOCABULARIES.keys()).load()
    assert faults == []
    return corpus


def test_every_rule_holds_of_it() -> None:
    whole = whole_corpus()
    faults = [
        str(fault)
        for rule in all_rules()
        if rule.name != unused.RULE
        for fault in rule.check(whole)
        if NATIONAL in fault.path.parents
    ]
    assert faults == []


def test_no_id_stands_twice() -> None:
    own, national = real_corpus(), alone()
    for kind in ("families", "topics"):
        known = {entry.value.id for entry in getattr(own, kind)}
        assert not known & {entry.value.id for entry in getattr(national, kind)}
    listed = [each.id for entry in national.usual for each in entry.value.indicators]
    listed += [entry.value.id for corpus in (own, national) for entry in corpus.indicators()]
    assert sorted(listed) == sorted(set(listed))


def test_each_topic_and_each_family_is_of_use() -> None:
    whole = whole_corpus()
    topics = {entry.value.topic for entry in whole.families}
    assert {entry.value.id for entry in alone().topics} <= topics
    families = {entry.value.id: entry.value for entry in whole.families}
    assert {entry.value.family for entry in alone().usual} <= families.keys()
    assert [name for name, family in families.items() if not family.also] == []
    measured = [entry.value for entry in alone().families if not entry.value.indicators]
    assert measured == []
