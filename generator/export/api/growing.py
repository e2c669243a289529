"""Lists of codes that may grow, as the description of the API says it.

A client that is made from a closed list refuses a file with a code that came later. So the codes
of today stand in `x-extensible-enum`, which says what is known and closes nothing.
"""

from __future__ import annotations

from typing import Any

KEY = "x-extensible-enum"


def growing(schema: Any) -> Any:
    """A schema whose lists of codes are open, at any depth."""
    if isinstance(schema, list):
        return [growing(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("enum"), list):
        return _open(schema)
    return {key: growing(value) for key, value in schema.items()}


def _open(schema: dict[str, Any]) -> dict[str, Any]:
    codes = schema["enum"]
    kept = {key: value for key, value in schema.items() if key != "enum"}
    known = f"{', '.join(map(str, codes))}; take one that you don't know as “other”."
    said = f"{kept['description']}\n{known}" if "description" in kept else known
    return {**kept, "description": said, KEY: codes}
