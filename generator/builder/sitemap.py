"""sitemap.xml with each page's other language, in several files where it is large; robots.txt."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from generator.builder.settings import OTHER
from generator.lang import LANGUAGE_TAGS, Lang
from generator.site import Site, page_url

FILE = "sitemap.xml"
MOST_PAGES = 50_000
MOST_BYTES = 50 * 1024 * 1024  # both are the protocol's

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_OPEN = f'{_HEAD}<urlset {_SCHEMA} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
_CLOSE = "</urlset>\n"


def sitemaps(
    site: Site, base_url: str, pages: int = MOST_PAGES, size: int = MOST_BYTES
) -> dict[str, bytes]:
    """All pages that search engines may list. No dates: they would differ between builds.

    One file where that has at most so many pages and bytes; else an index of files that do.
    """
    listed = {(part.lang, page.path) for part in site.parts for page in part.heads if page.listed}
    maps = list(_maps(_entries(listed, base_url), pages, size))
    if len(maps) == 1:
        return {FILE: maps[0]}
    files = {f"sitemap-{number}.xml": content for number, content in enumerate(maps, 1)}
    return {FILE: _index(files, base_url), **files}


def _maps(entries: Iterable[str], pages: int, size: int) -> Iterator[bytes]:
    """The entries in files, each as full as it may be; one file at least."""
    inside: list[bytes] = []
    room = size - len(_OPEN) - len(_CLOSE)
    left = room
    for entry in entries:
        content = entry.encode()
        if inside and (len(inside) == pages or len(content) > left):
            yield _map(inside)
            inside, left = [], room
        inside.append(content)
        left -= len(content)
    yield _map(inside)


def _map(entries: list[bytes]) -> bytes:
    return b"".join([_OPEN.encode(), *entries, _CLOSE.encode()])


def _index(files: Iterable[str], base_url: str) -> bytes:
    listed = "".join(
        f"<sitemap><loc>{escape(f'{base_url}/{name}')}</loc></sitemap>\n" for name in files
    )
    return f"{_HEAD}<sitemapindex {_SCHEMA}>\n{listed}</sitemapindex>\n".encode()


def _entries(listed: Iterable[tuple[Lang, str]], base_url: str) -> Iterator[str]:
    known = set(listed)
    for lang, path in sorted(known):
        both: list[Lang] = [
            language for language in (lang, OTHER[lang]) if (language, path) in known
        ]
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{LANGUAGE_TAGS[language]}"'
            f" href={quoteattr(_address(base_url, language, path))}/>"
            for language in sorted(both)
        )
        yield f"<url><loc>{escape(_address(base_url, lang, path))}</loc>{links}</url>\n"


def _address(base_url: str, lang: Lang, path: str) -> str:
    return f"{base_url}/{lang}/{page_url(path)}"


def robots(base_url: str | None) -> str:
    """Everyone may read everything."""
    line = f"Sitemap: {base_url}/{FILE}\n" if base_url else ""
    return f"User-agent: *\nAllow: /\n{line}"
