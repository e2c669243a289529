"""Follows every link inside the finished site."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from generator.build.html_links import PageLinks

_ROOT = "https://site.invalid/"  # only to resolve relative URLs; never requested


def broken_links(site: Path, pages: Mapping[str, PageLinks], base_url: str | None) -> Iterator[str]:
    """Yield a line for each link that leads nowhere: `page: link: reason`.

    `pages` holds each page's links by its URL under the site's root ("zh/topics/").
    """
    ids = {page: frozenset(links["ids"]) for page, links in pages.items()}
    exists: dict[str, bool] = {}
    for page, links in sorted(pages.items()):
        for link in links["links"]:
            if reason := _fault(site, page, link, ids, exists, base_url):
                yield f"{page or '/'}: {link}: {reason}"


def _fault(
    site: Path,
    page: str,
    link: str,
    ids: Mapping[str, frozenset[str]],
    exists: dict[str, bool],
    base_url: str | None,
) -> str | None:
    target = _internal(page, link, base_url)
    if target is None:
        return None
    path, fragment = target
    if path.startswith("/"):
        return "starts with a slash, so it breaks where the site isn't at the root"
    if path.startswith(".."):
        return "leads out of the site"
    if path not in exists:
        exists[path] = (
            site / path / "index.html" if path.endswith("/") or not path else site / path
        ).is_file()
    if not exists[path]:
        return "add a slash at the end" if (site / path).is_dir() else "no such page or file"
    if fragment and path in ids and fragment not in ids[path]:
        return f"the page has no #{fragment}"
    return None


def _internal(page: str, link: str, base_url: str | None) -> tuple[str, str] | None:
    """The link's path under the site's root and its fragment; None if it leads elsewhere."""
    if base_url and (link == base_url or link.startswith(f"{base_url}/")):
        link, page = link[len(base_url) + 1 :], ""
    elif link.startswith("/") and not link.startswith("//"):
        return link, ""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    depth = page.count("/")
    if parts.path.split("/").count("..") > depth:
        return "..", ""
    resolved = urlsplit(urljoin(_ROOT + page, link))
    return unquote(resolved.path[1:]), unquote(resolved.fragment)
