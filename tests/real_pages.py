"""What makes the real data's pages, and which programmes have one."""

import re
from functools import cache

from generator.derive.records import ProgrammeRecord
from generator.export.finder.files import FinderData
from generator.lang import LANGUAGES, Lang
from generator.render.maker import Maker
from generator.render.pages.lists import list_pages
from generator.render.pages.programme import programme_page
from generator.site import Page
from tests.every import every
from tests.publication import NOWHERE
from tests.real_data import real_dataset

_ALL = [
    (lang, plan, record)
    for lang in LANGUAGES
    for plan in real_dataset().plans
    for record in plan.programmes
]
EVERY_PROGRAMME = every(
    "lang,plan,record", _ALL, ids=[f"{lang} {record.id}" for lang, _, record in _ALL]
)
"""Each in both languages."""


@cache
def real_maker(lang: Lang) -> Maker:
    """The maker of a language's pages."""
    return Maker(lang, real_dataset(), NOWHERE)


@cache
def _programme_pages(lang: Lang) -> dict[str, Page]:
    maker = real_maker(lang)
    return {
        record.id: programme_page(maker, plan, record)
        for plan in real_dataset().plans
        for record in plan.programmes
    }


def real_programme_page(lang: Lang, record: ProgrammeRecord) -> Page:
    """The programme's page, made once for all who look at it."""
    return _programme_pages(lang)[record.id]


@cache
def real_finder() -> FinderData:
    """What the finder is made from."""
    return FinderData.of(real_dataset())


@cache
def benefit_sections(lang: Lang) -> dict[str, str]:
    """Each benefit's part of its place's plain pages, by its id in the tables."""
    found: dict[str, str] = {}
    for file in real_finder().files:
        body = "".join(page.body for page in list_pages(real_maker(lang), real_finder(), file))
        parts = re.split(r'<div id="benefit-([^"]+)">', body)
        sections = dict(zip(parts[1::2], parts[2::2], strict=True))
        own = (benefit for benefit in file.benefits if benefit.place == file.place)
        found |= {benefit.benefit: sections[benefit.id] for benefit in own}
    return found
