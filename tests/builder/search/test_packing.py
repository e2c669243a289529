"""Letters of pages: runs of pages joined are as all pages at once."""

from hypothesis import given
from hypothesis import strategies as st

from generator.builder.search.names import Postings
from generator.builder.search.packing import joined, packed, packed_terms
from tests.builder.search.one_part import unpacked

RUNS = st.lists(
    st.lists(st.tuples(st.booleans(), st.integers(0, 3)), min_size=1, max_size=40), max_size=6
)


@given(RUNS)
def test_runs_are_joined_as_if_packed_at_once(runs: list[list[tuple[bool, int]]]) -> None:
    start, parts = 0, []
    whole: Postings = {}
    for run in runs:
        pages = {page: weight for page, (has, weight) in enumerate(run) if has}
        parts.append((start, packed_terms([("term", pages)])))
        whole |= {start + page: weight for page, weight in pages.items()}
        start += len(run)
    assert joined(parts).get("term", "") == packed(whole)
    assert unpacked(packed(whole)) == whole
