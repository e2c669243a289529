"""Where this project's own files stand: its theme, its settings, its data."""

from __future__ import annotations

from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
"""The root of the checkout."""
