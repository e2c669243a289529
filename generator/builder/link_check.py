"""Follows every link inside the finished site: in a part to its own pages, then from part to part.

Of what a part holds, the check of the whole site reads where links lead out of it. Its pages'
anchors stand in a file of their own, which is read if another part's link names one.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TypedDict

from generator.builder.link_table import LinkTable, Use

LINKS, IDS = "links.json", "ids.json"
"""The files in a part's folder with its LinksOut, and with each page's ids by its URL."""
Ids = Callable[[str], frozenset[str] | None]
"""The ids of the page at a URL under the site's root, or None where there is no such page."""


class LinksOut(TypedDict):
    """As in a LinkTable: links that lead to other parts, lines about broken ones, the number."""

    targets: dict[str, Use]
    broken: list[str]
    count: int


def links_out(table: LinkTable) -> LinksOut:
    """What is left to be checked once the links among a table's own pages are."""
    ids = {page: frozenset(found) for page, found in table["ids"].items()}
    broken, targets = list(table["broken"]), dict[str, Use]()
    for target, use in table["targets"].items():
        path, _, fragment = target.partition("#")
        if path not in ids:
            targets[target] = use
        elif missing(fragment, ids[path]):
            broken.append(_line(use, f"the page has no #{fragment}"))
    return LinksOut(targets=targets, broken=broken, count=table["count"])


def write_links(folder: Path, table: LinkTable) -> None:
    """Note in a part's folder where its links lead out of it, and its pages' ids."""
    for name, content in ((LINKS, links_out(table)), (IDS, table["ids"])):
        (folder / name).write_text(json.dumps(content), encoding="utf-8")


def read_out(folder: Path) -> LinksOut:
    """Where the links of the part in a folder lead out of it."""
    found: LinksOut = json.loads((folder / LINKS).read_bytes())
    return found


def ids_in(folders: Mapping[str, Path], start: frozenset[str]) -> Ids:
    """The ids of the root page, `start`, and of all pages whose parts' `folders` are by URL."""

    @cache
    def of_part(folder: Path) -> dict[str, list[str]]:
        found: dict[str, list[str]] = json.loads((folder / IDS).read_bytes())
        return found

    @cache
    def of_page(page: str) -> frozenset[str] | None:
        folder = folders.get(page)
        if folder is None:
            return None if page else start
        return frozenset(of_part(folder)[page])

    return of_page


def broken_links(site: Path, tables: Iterable[LinksOut], ids: Ids) -> Iterator[str]:
    """Yield a line for each link that leads nowhere: `page: link: reason`.

    A fragment with `=` tells the page's script something and names no element.
    """
    is_file = cache(lambda path: _file(site, path).is_file())
    for table in tables:
        yield from table["broken"]
        for target, use in table["targets"].items():
            path, _, fragment = target.partition("#")
            if not is_file(path):
                slash = (site / path).is_dir()
                yield _line(use, "add a slash at the end" if slash else "no such page or file")
            elif fragment and missing(fragment, ids(path)):
                yield _line(use, f"the page has no #{fragment}")


def missing(fragment: str, ids: frozenset[str] | None) -> bool:
    """Whether a page with these ids lacks what the fragment of a link names; a file lacks none."""
    return ids is not None and bool(fragment) and "=" not in fragment and fragment not in ids


def _file(site: Path, path: str) -> Path:
    return Path(f"{site}/{path}index.html" if path.endswith("/") or not path else f"{site}/{path}")


def _line(use: Use, reason: str) -> str:
    more = f" (and on {use['pages'] - 1} more pages)" if use["pages"] > 1 else ""
    return f"{use['page'] or '/'}: {use['link']}: {reason}{more}"
