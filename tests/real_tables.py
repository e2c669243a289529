"""The tables that are published of the real data."""

import csv
import io
from functools import cache

from generator.export.publication import FOLDER
from tests.real_data import real_files


@cache
def rows_of(name: str) -> list[dict[str, str]]:
    """A table's rows as a csv reader sees them."""
    text = real_files()[f"{FOLDER}/{name}.csv"].decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))
