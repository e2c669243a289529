"""How many cases the tests of a sweep go through: a sample, or with `make sweep` all of them."""

import os
from typing import TypeVar

import pytest

T = TypeVar("T")
WHOLE = "TEST_WHOLE"
"""Is set where there is time for all of them."""

sweep = pytest.mark.sweep


def breadth(sample: T, whole: T) -> T:
    """What to go through now."""
    return whole if os.environ.get(WHOLE) else sample
