"""What first queries load of the real site, and of one with many more pages."""

from collections.abc import Iterator
from pathlib import Path

from generator.cli.make_site import make_site
from generator.lang import LANGUAGES
from tools.bench.corpus import SiteFolders
from tools.bench.repeated import repeat
from tools.search.lists import some
from tools.search.weigh import LIGHT, measured
from tools.web.query_weight import LIMIT


def first_queries(corpus: SiteFolders, folder: Path, pages: int) -> Iterator[str]:
    """A line for each language and size; the folder has the site and the parts of its build.

    `pages` are those of each language of the larger site.
    """
    site, larger = folder / "site", folder / "larger"
    for lang in LANGUAGES:
        line, _ = measured(site, lang, some(lang), LIGHT)
        yield f"{lang} as it is, {line}"
    words = make_site(corpus.data, corpus.content).search
    for lang in LANGUAGES:
        repeat(site, folder / "work/parts", lang, words[lang], pages, larger)
        line, _ = measured(larger, lang, some(lang), LIMIT)
        yield f"{lang} with {pages:,} pages, {line}"
