"""What a person reads first beside the tables: `README.md`, `LICENSE.txt`, and how to cite them."""

from __future__ import annotations

from generator.export.catalog.citation import citation_text
from generator.export.draft import Draft, Files
from generator.export.publication import ABOUT, FOLDER, Publication
from generator.lang import LANGUAGE_TAGS, Lang
from generator.wording import word

README, LICENCE, CITATION = "README.md", "LICENSE.txt", "CITATION.cff"


def readme_files(draft: Draft) -> Files:
    """Those of the open data as they are published now."""
    return {f"{FOLDER}/{name}": text for name, text in papers(draft.publication, "").items()}


def papers(publication: Publication, page: str) -> dict[str, bytes]:
    """By name; `page` is where the data's page stands below a language's root."""
    texts = {
        README: "\n".join(_section(publication, page, lang) for lang in LANGUAGE_TAGS),
        LICENCE: _licence(publication),
        CITATION: citation_text(publication),
    }
    return {name: text.encode() for name, text in texts.items()}


def cite_as(publication: Publication, page: str, lang: Lang) -> str:
    """The sentence to cite this version by."""
    address = publication.address(f"{lang}/{page}")
    year = (publication.state.release or publication.day)[:4]
    return word(
        lang,
        "cite_sentence",
        publisher=publication.publisher,
        title=publication.title.of(lang),
        version=publication.version,
        year=year,
        address=f" {address}" if address else "",
        licence=publication.licence.spdx,
    )


def state_text(publication: Publication, lang: Lang) -> str:
    """Which release the data are, or after which one and by how much."""
    state = publication.state
    if state.release is None:
        return word(lang, "state_unreleased")
    if state.is_release:
        return word(lang, "state_release", version=state.release)
    if not state.changes:
        return word(lang, "state_order", version=state.release)
    return word(lang, "state_after", version=state.release, changes=state.changes)


def _section(publication: Publication, page: str, lang: Lang) -> str:
    licence = publication.licence
    return (
        f"# {publication.title.of(lang)}\n\n{ABOUT.of(lang)}\n\n"
        f"{word(lang, 'readme_version', version=publication.version)} "
        f"{state_text(publication, lang)}\n\n"
        f"{word(lang, 'readme_files')}\n\n"
        f"## {word(lang, 'table_licence')}\n\n[{licence.name}]({licence.deed})\n\n"
        f"## {word(lang, 'cite_title')}\n\n{cite_as(publication, page, lang)}\n"
    )


def _licence(publication: Publication) -> str:
    licence = publication.licence
    return (
        f"{publication.title.zh} / {publication.title.en}\n{publication.publisher}\n\n"
        f"SPDX-License-Identifier: {licence.spdx}\n{licence.name}\n{licence.deed}\n"
    )
