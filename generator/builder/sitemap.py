"""sitemap.xml with each page's other language, and robots.txt."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from generator.builder.settings import OTHER
from generator.lang import LANGUAGE_TAGS, Lang
from generator.site import Site, page_url

_OPEN = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def sitemap(site: Site, base_url: str) -> str:
    """All pages that search engines may list. No dates: they would differ between builds."""
    listed = {
        (part.lang, page.path)
        for part in site.parts
        for page in part.pages
        if not page.meta.get("noindex")
    }
    return _OPEN + "".join(_entries(listed, base_url)) + "</urlset>\n"


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
    line = f"Sitemap: {base_url}/sitemap.xml\n" if base_url else ""
    return f"User-agent: *\nAllow: /\n{line}"
