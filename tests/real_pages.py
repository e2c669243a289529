"""What makes the real data's pages, and which programmes have one."""

from functools import cache

import pytest

from generator.lang import LANGUAGES, Lang
from generator.render.maker import Maker
from tests.publication import NOWHERE
from tests.real_data import real_dataset

EVERY_PROGRAMME = pytest.mark.parametrize(
    ("lang", "plan", "record"),
    [
        pytest.param(lang, plan, record, id=f"{lang} {record.id}")
        for lang in LANGUAGES
        for plan in real_dataset().plans
        for record in plan.programmes
    ],
)
"""Each in both languages."""


@cache
def real_maker(lang: Lang) -> Maker:
    """The maker of a language's pages."""
    return Maker(lang, real_dataset(), NOWHERE)
