"""Where a part's links lead: resolved while its pages are at hand, checked with the whole site."""

import re
from collections.abc import Mapping
from typing import TypedDict
from urllib.parse import unquote, urljoin, urlsplit

from generator.builder.html_links import PageLinks

_ROOT = "https://site.invalid/"  # only to resolve relative URLs; never requested
# What most links are: some folders up, then a path and an anchor with nothing to be decoded.
_PLAIN = re.compile(r"((?:\.\./)*)((?:[\w-][\w.-]*/)*(?:[\w-][\w.-]*)?)(#[^%\s#]+)?", re.ASCII)


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
    target, reason = _plain(page, link), None
    if target is None:
        own = base_url and (link == base_url or link.startswith(f"{base_url}/"))
        reason = _impossible(page, link)
        if not own and not reason and (urlsplit(link).scheme or urlsplit(link).netloc):
            return
        if not reason:
            target = _resolved(*(("", link[len(base_url or "") + 1 :]) if own else (page, link)))
    table["count"] += 1
    if target is None:
        table["broken"].append(f"{page or '/'}: {link}: {reason}")
    else:
        use = table["targets"].setdefault(target, Use(page=page, link=link, pages=0))
        use["pages"] += 1


def _plain(page: str, link: str) -> str | None:
    """Where a plain link leads; None for any other, and for one that leads out of the site."""
    found = _PLAIN.fullmatch(link)
    if found is None:
        return None
    up, path, anchor = found[1].count("/"), found[2], found[3] or ""
    if not up and not path:
        return page + anchor
    folders = page.split("/")[:-1]
    if up > len(folders):
        return None
    return "/".join([*folders[: len(folders) - up], path]) + anchor


def _impossible(page: str, link: str) -> str | None:
    try:
        path = urlsplit(link).path
    except ValueError:
        return "is no address"
    if link.startswith("/"):
        return "starts with a slash, so it breaks where the site isn't at the root"
    if path.split("/").count("..") > page.count("/"):
        return "leads out of the site"
    return None


def _resolved(page: str, link: str) -> str:
    url = urlsplit(urljoin(_ROOT + page, link))
    fragment = f"#{unquote(url.fragment)}" if url.fragment else ""
    return unquote(url.path[1:]) + fragment
