"""Faults as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from generator.check.guide import guides
from generator.check.report.text import page_address
from generator.fault import Fault


def json_report(faults: Iterable[Fault], base_url: str | None = None) -> str:
    """`{"faults": [...]}`: place, rule, message, hint, what the rule asks, and the fix.

    A `fix` is null, or `{"old", "new"}` for text at the fault's place, or `{"keys"}` for the order
    of the file's keys; `page` is null where the site's address isn't known.
    """
    listed = [_fault(fault, base_url) for fault in faults]
    return json.dumps({"faults": listed}, ensure_ascii=False, indent=2)


def _fault(fault: Fault, base_url: str | None) -> dict[str, Any]:
    guide = guides().get(fault.rule)
    return {
        "path": fault.path.as_posix(),
        "line": fault.line,
        "column": fault.column,
        "rule": fault.rule,
        "message": " ".join(fault.message.split()),
        "hint": fault.hint or None,
        "expected": guide.statement.model_dump() if guide else None,
        "fix": asdict(fault.fix) if fault.fix else None,
        "page": page_address(guide, base_url) if guide and base_url else None,
    }
