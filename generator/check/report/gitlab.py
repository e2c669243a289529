"""Faults as GitLab shows them in a merge request: its code quality report."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from generator.fault import Fault


def gitlab_report(faults: Iterable[Fault]) -> str:
    """A JSON list of issues."""
    return json.dumps(list(_issues(faults)), ensure_ascii=False, indent=2)


def _issues(faults: Iterable[Fault]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str, str, str]] = Counter()
    for fault in faults:
        path, message = fault.path.as_posix(), " ".join(fault.message.split())
        what = (path, fault.rule, message)
        # Without the line: a fault stays the same one when lines are added above it.
        mark = "\0".join((*what, str(seen[what])))
        seen[what] += 1
        yield {
            "description": message,
            "check_name": fault.rule,
            "fingerprint": hashlib.sha256(mark.encode()).hexdigest(),
            "severity": "blocker",
            "location": {"path": path, "lines": {"begin": fault.line}},
        }
