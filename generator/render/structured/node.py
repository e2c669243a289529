"""What all structured data is made of."""

from __future__ import annotations

from typing import Any

Node = dict[str, Any]
"""A thing of schema.org in JSON-LD."""
