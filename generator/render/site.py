"""The whole site as the build takes it: parts of pages, and the files beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from generator import paths
from generator.export.exports import Exports
from generator.export.formats.zip_file import PATH as WHOLE
from generator.graph.spooled import together
from generator.lang import LANGUAGES
from generator.load.content import Written
from generator.render import navigation
from generator.render.examples import with_examples
from generator.render.finished import finished
from generator.render.frame import site_head
from generator.render.gone import gone_pages
from generator.render.maker import Maker
from generator.render.moved import moved_pages
from generator.render.offline_copies import Copies, offline_copies
from generator.render.pages import reference_pages
from generator.render.pages.data import data_page
from generator.render.pages.families import families_page, family_page
from generator.render.pages.finder import finder_page
from generator.render.pages.home import home_page
from generator.render.pages.places import places_page
from generator.render.pages.releases import releases_part
from generator.render.pages.search import search_page
from generator.render.pages.table import table_page
from generator.render.pages.topics import topic_page, topics_page
from generator.render.place_parts import place_parts, planless_pages
from generator.render.search_choices import plans_here, search_choices
from generator.render.search_words import search_words
from generator.site import NavItem, Page, Part, Site


def render_site(
    exports: Exports,
    written: Sequence[Written] = (),
    pictures: Mapping[str, bytes] | None = None,
) -> Site:
    """Every page in both languages, beside what was exported.

    `written` are those made by hand, `pictures` what they show, by path on the site.
    """
    dataset, publication = exports.dataset, exports.publication
    makers = {lang: Maker(lang, dataset, publication) for lang in LANGUAGES}
    of_places = {lang: list(place_parts(maker, exports.finder)) for lang, maker in makers.items()}
    copies = offline_copies(dataset, chain(*of_places.values()), publication)
    parts = [
        part
        for lang, maker in makers.items()
        for part in (
            finished(maker, _common(maker, written, exports, copies)),
            finished(maker, releases_part(maker, exports.history, exports.released)),
            *of_places[lang],
        )
    ]
    words = {lang: search_words(lang, dataset, parts) for lang in LANGUAGES}
    elsewhere = moved_pages(dataset, parts, publication) | gone_pages(dataset, parts)
    files = together(pictures or {}, exports.files, elsewhere)
    archives = tuple(copy for copy, _ in copies)
    whole = site_head(makers, publication)
    return replace(
        whole, parts=tuple(parts), files=files, packed=WHOLE, offline=archives, search=words
    )


def _common(maker: Maker, written: Sequence[Written], exports: Exports, copies: Copies) -> Part:
    """The part of all pages that belong to no place with plans."""
    dataset, draft = maker.dataset, exports.draft
    own = [_written(maker, page) for page in written if page.lang == maker.lang]
    reference = [make(maker) for make in reference_pages()]
    data = [table_page(maker, table, draft, exports.history) for table in draft.tables]
    pages = [
        home_page(maker),
        finder_page(maker, exports.finder),
        places_page(maker),
        *planless_pages(maker, exports.finder),
        topics_page(maker),
        *(topic_page(maker, topic) for topic in dataset.topics),
        families_page(maker),
        *(family_page(maker, family) for family in dataset.families),
        data_page(maker, draft, copies),
        *data,
        *reference,
        *own,
        search_page(
            maker.lang,
            navigation.tabs(maker),
            search_choices(maker),
            plans_here(maker),
            maker.search_examples,
        ),
    ]
    about = [_item(page) for page in [*own, *reference] if page.path != paths.ABOUT]
    versions = NavItem(maker.word("releases_title"), paths.RELEASES)
    nav = navigation.common_nav(maker, about, [versions, *map(_item, data)])
    return Part(maker.lang, "common", tuple(pages), nav)


def _written(maker: Maker, page: Written) -> Page:
    body = with_examples(page.body, maker.dataset, maker.publication.settings.example)
    return Page(page.name, page.title, body, {"description": page.description})


def _item(page: Page) -> NavItem:
    return NavItem(page.title, page.path)
