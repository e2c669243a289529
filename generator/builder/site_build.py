"""The order of a build: parts, assembly, search, checks, and the swap at the very end."""

from contextlib import ExitStack
from pathlib import Path

from generator.builder import cache, swap
from generator.builder.assemble import assets
from generator.builder.cards import FOLDER, cards_of, with_home_cards
from generator.builder.engines import DEFAULT
from generator.builder.fault import BuildError
from generator.builder.html_links import read_links
from generator.builder.lay import lay
from generator.builder.link_check import broken_links, ids_in, links_out, read_out
from generator.builder.link_table import link_table
from generator.builder.lock import locked
from generator.builder.manifest import FILE, manifest
from generator.builder.offline import PartFolders, add_offline
from generator.builder.parts import finished_parts
from generator.builder.progress import step
from generator.builder.report import BuildReport
from generator.builder.root_pages import root_pages
from generator.builder.search.bundle import search_bundles
from generator.builder.site_files import LinkedFile, SiteFiles
from generator.builder.sitemap import robots, sitemaps
from generator.lang import Lang
from generator.project import SHIPPED
from generator.site import Site, page_url

BASE = "base"
"""The folder below the work folder of which the next site is made."""


def build_site(
    site: Site,
    out: Path,
    work: Path,
    base_url: str | None,
    engine: str = DEFAULT,
    on: str | None = None,
) -> BuildReport:
    """Build `site` into the folder `out`, keeping finished parts under `work`.

    `base_url` is the address the site will have ("https://example.org/minsheng"), or None;
    `engine` is one of ENGINES; `on` is the cluster that builds the parts, as for `run_on`, or None
    for this machine's processes.
    Raises BuildError; the last good site at `out` then stands untouched.
    """
    base_url = base_url.rstrip("/") if base_url else None
    out, work = out.resolve(), work.resolve()
    site = with_home_cards(site) if base_url else site
    with ExitStack() as locks:
        locks.enter_context(locked(work / ".lock"))
        locks.enter_context(locked(out.with_name(f".{out.name}.lock")))
        stage = swap.prepare(out)
        try:
            keys, rendered = finished_parts(site, work / "parts", base_url, engine, on)
            links = _finish(site, stage, work, keys, base_url)
            with step("Putting the site in its place"):
                swap.swap(out, work / BASE)
        except BaseException:
            swap.discard(out)
            raise
        with step("Removing parts that are gone"):
            cache.forget(work / "parts", keys)
    pages = sum(len(part.heads) for part in site.parts)
    reused = len(keys) - len(rendered)
    return BuildReport(pages, len(site.files), links, rendered, reused)


def _finish(site: Site, stage: Path, work: Path, keys: list[str], base_url: str | None) -> int:
    """Fill the staging folder and check it; returns how many links were followed."""
    plan = SiteFiles({})
    with step("Indexing for search"):
        _index(site, plan, work, keys)
    with step("Putting the site together"):
        _assemble(site, plan, work / "parts", keys, base_url)
        lay(plan.items, stage, work / BASE)
    if site.offline:
        with step("Packing the offline copy"):
            add_offline(site, stage, work / "offline", _folders(site, work, keys), base_url)
    with step("Checking links"):
        return _check(site, stage, work, keys, base_url)


def _assemble(
    site: Site, plan: SiteFiles, parts: Path, keys: list[str], base_url: str | None
) -> None:
    for part, key in zip(site.parts, keys, strict=True):
        plan.link_tree(parts / key / "site", part.lang)
    theme = SHIPPED / "theme"
    shared = assets(theme, site.frame.colours)
    for lang, name in site.names.items():
        plan.add({f"{lang}/assets/{path}": item for path, item in shared.items()})
        plan.write({f"{lang}/{FILE}": manifest(lang, name, theme)})
    plan.write(root_pages(site, theme, base_url))
    plan.write({"robots.txt": robots(base_url).encode()})
    if base_url:
        plan.write(sitemaps(site, base_url))
        for lang, card in cards_of(site, parts.with_name(FOLDER)):
            plan.add({f"{lang}/{FOLDER}/{card.name}": LinkedFile(str(card), card.stat())})
    plan.write(site.files)


def _folders(site: Site, work: Path, keys: list[str]) -> PartFolders:
    parts = zip(site.parts, keys, strict=True)
    return {(part.lang, part.name): work / "parts" / key for part, key in parts}


def _index(site: Site, plan: SiteFiles, work: Path, keys: list[str]) -> None:
    folders: dict[Lang, list[Path]] = {}
    for part, folder in _folders(site, work, keys).items():
        folders.setdefault(part[0], []).append(folder)
    for lang, bundle in search_bundles(folders, site.search, work / "search").items():
        plan.link_tree(bundle, f"{lang}/search")


def _check(site: Site, stage: Path, work: Path, keys: list[str], base_url: str | None) -> int:
    """Returns how many links were followed; raises BuildError with all that lead nowhere."""
    start = read_links((stage / "index.html").read_text(encoding="utf-8"))
    folders = [work / "parts" / key for key in keys]
    pages = {
        f"{part.lang}/{page_url(head.path)}": folder
        for part, folder in zip(site.parts, folders, strict=True)
        for head in part.heads
    }
    tables = [links_out(link_table({"": start}, base_url)), *map(read_out, folders)]
    ids = ids_in(pages, frozenset(start["ids"]))
    if broken := sorted(broken_links(stage, tables, ids)):
        raise BuildError("\n".join(broken))
    return sum(table["count"] for table in tables)
