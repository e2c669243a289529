"""An id that was released and is gone has one line on it: when, why, what says it now.

What was released and what is there now only the tables say; `generator/cli/tombstones.py` holds
them against each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "tombstone"


def check(corpus: Corpus) -> Iterator[Fault]:
    """No id has two lines, in this file and that of redirects."""
    seen: set[tuple[str, str]] = {(entry.value.kind, entry.value.old) for entry in corpus.redirects}
    for entry in corpus.tombstones:
        known = (entry.value.kind, entry.value.old)
        if known in seen:
            message = f"'{entry.value.old}' has a line already, here or in redirects.yml"
            yield entry.fault(("old",), message, RULE)
        seen.add(known)
