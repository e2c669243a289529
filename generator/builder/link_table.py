"""Where a part's links lead: resolved while its pages are at hand, checked with the whole site."""

from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import unquote, urljoin, urlsplit

from generator.builder.html_links import PageLinks

_ROOT = "https://site.invalid/"  # only to resolve relative URLs; never requested


class Use(TypedDict):
    """A link that leads somewhere: the first page with it, how it reads there, on how many."""

    page: str
    link: str
    pages: int


class LinkTable(TypedDict):
    """The internal links of some pages.

    `targets` are by path under the site's root, with the fragment ("zh/topics/#city"), `broken`
    holds lines about links that can lead nowhere at all, `ids` each page's anchors, `count` the
    number of links.
    """

    targets: dict[str, Use]
    broken: list[str]
    ids: dict[str, list[str]]
    count: int


def link_table(pages: Mapping[str, PageLinks], base_url: str | None) -> LinkTable:
    """Resolve the links of `pages`, which are by URL under the site's root ("zh/topics/")."""
    table = LinkTable(targets={}, broken=[], ids={}, count=0)
    for page, found in pages.items():
        table["ids"][page] = found["ids"]
        for link in found["links"]:
            _note(table, page, link, base_url)
    return table


def _note(table: LinkTable, page: str, link: str, base_url: str | None) -> None:
    if base_url and (link == base_url or link.startswith(f"{base_url}/")):
        target = _resolved("", link[len(base_url) + 1 :])
    elif urlsplit(link).scheme or urlsplit(link).netloc:
        return
    else:
        target = _resolved(page, link)
    table["count"] += 1
    if reason := _impossible(page, link):
        table["broken"].append(f"{page or '/'}: {link}: {reason}")
    elif target in table["targets"]:
        table["targets"][target]["pages"] += 1
    else:
        table["targets"][target] = Use(page=page, link=link, pages=1)


def _impossible(page: str, link: str) -> str | None:
    if link.startswith("/"):
        return "starts with a slash, so it breaks where the site isn't at the root"
    if urlsplit(link).path.split("/").count("..") > page.count("/"):
        return "leads out of the site"
    return None


def _resolved(page: str, link: str) -> str:
    url = urlsplit(urljoin(_ROOT + page, link))
    fragment = f"#{unquote(url.fragment)}" if url.fragment else ""
    return unquote(url.path[1:]) + fragment
