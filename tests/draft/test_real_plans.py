"""The real plans drafted from their texts, beside the data that people entered."""

from collections import Counter

import pytest

from generator.draft.draft import draft_notice
from generator.load.corpus import PlanEntry
from tests.real_data import loaded, sources_folder

LEAST = 0.95
needs_texts = pytest.mark.skipif(
    not sources_folder().is_dir(), reason="the documents' texts are not at hand"
)


def agreement(plan: PlanEntry) -> tuple[Counter[str], Counter[str]]:
    """How many figures and bodies the data have of a plan's document, and how many a draft has."""
    document = plan.value.documents[0]
    found = draft_notice((sources_folder() / f"{document}.txt").read_text("utf-8"), loaded()[0])
    drafted = {each.item.number: each for each in found.programmes}
    wanted: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for entry in plan.programmes:
        each = entry.value
        own = drafted.get(each.number)
        figures = Counter(
            figure.printed
            for figure in each.figures
            if not figure.same_print_as
            and (figure.document or each.document or document) == document
        )
        bodies = Counter(
            f"{part} {ref.id}"
            for part, refs in each.bodies.items()
            for ref in refs
            if (ref.document or each.document or document) == document
        )
        wanted.update(figures=figures.total(), bodies=bodies.total())
        if own:
            had = Counter(figure.printed for figure in own.figures)
            taking_part = Counter(f"{body.part} {body.body}" for body in own.bodies)
            right.update(figures=(figures & had).total(), bodies=(bodies & taking_part).total())
    return wanted, right


@needs_texts
def test_drafts_agree_with_the_data() -> None:
    wanted: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for plan in loaded()[0].plans:
        expected, found = agreement(plan)
        wanted += expected
        right += found
    assert min(wanted["figures"], wanted["bodies"]) > 0
    assert right["figures"] / wanted["figures"] >= LEAST, (wanted, right)
    assert right["bodies"] / wanted["bodies"] >= LEAST, (wanted, right)
