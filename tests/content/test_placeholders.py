"""No sentence is left with a stand-in for the words that were still to be found."""

import re

from generator.check.texts import sources, texts
from tests.real_data import whole_corpus

STAND_IN = re.compile(r"(?<![A-Za-z0-9-])(?:X+|TODO|TBD)(?![A-Za-z0-9-])")


def test_no_text_holds_a_stand_in() -> None:
    """How care is arranged ended in "It goes X"."""
    found = [
        f"{source.source.path}: {text}"
        for source in sources(whole_corpus())
        for _, text in texts(source.value, ())
        if STAND_IN.search(text)
    ]
    assert found == []
