"""What one plan leaves open about registration, plans in the same words leave open too."""

from collections import defaultdict

from tests.real_data import real_dataset

HUKOU = "户口"


def test_it_is_said_of_all_entries_of_an_id_or_of_none() -> None:
    """Xinjian's "our district" was open, and the "whole city" of others wasn't."""
    said: defaultdict[str, set[bool]] = defaultdict(set)
    for record in real_dataset().benefits():
        benefit = real_dataset().rule_of(record).benefit
        asked = any("hukou" in str(leaf.fact) for _, leaf in benefit.leaves)
        required = any(HUKOU in more.zh for more in benefit.also_required)
        left = any(HUKOU in text.zh for text in record.benefit.unstated)
        if not asked and not required:
            said[benefit.id].add(left)
    assert {name for name, each in said.items() if len(each) > 1} == set()
    assert said["prenatal-screening"] == {True}
