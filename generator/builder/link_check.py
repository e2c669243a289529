"""Follows every link inside the finished site."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.builder.link_table import LinkTable, Use


def broken_links(site: Path, tables: Iterable[LinkTable]) -> Iterator[str]:
    """Yield a line for each link that leads nowhere: `page: link: reason`.

    A fragment with `=` tells the page's script something and names no element.
    """
    tables = list(tables)
    ids = {page: frozenset(found) for table in tables for page, found in table["ids"].items()}
    exists: dict[str, bool] = {}
    for table in tables:
        yield from table["broken"]
        for target, use in table["targets"].items():
            path, _, fragment = target.partition("#")
            if path not in exists:
                exists[path] = _file(site, path).is_file()
            if not exists[path]:
                slash = (site / path).is_dir()
                yield _line(use, "add a slash at the end" if slash else "no such page or file")
            elif path in ids and missing(fragment, ids[path]):
                yield _line(use, f"the page has no #{fragment}")


def missing(fragment: str, ids: frozenset[str]) -> bool:
    """Whether a page with these ids lacks what the fragment of a link names."""
    return bool(fragment) and "=" not in fragment and fragment not in ids


def _file(site: Path, path: str) -> Path:
    return site / path / "index.html" if path.endswith("/") or not path else site / path


def _line(use: Use, reason: str) -> str:
    more = f" (and on {use['pages'] - 1} more pages)" if use["pages"] > 1 else ""
    return f"{use['page'] or '/'}: {use['link']}: {reason}{more}"
