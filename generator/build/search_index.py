"""Runs Pagefind over the pages' search copies, a language at a time."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path

from generator.build.assemble import link_tree
from generator.build.fault import BuildError
from generator.site import Lang

# Ready-made interfaces; the search page is our own.
_UNUSED = (
    "pagefind-ui.*",
    "pagefind-modular-ui.*",
    "pagefind-component-ui.*",
    "pagefind-highlight*",
)


def search_bundles(parts: Mapping[Lang, Sequence[Path]], cache: Path) -> dict[Lang, Path]:
    """Each language's search bundle, side by side; one whose parts are the same is kept.

    `parts` are the cached parts' folders. Raises BuildError with Pagefind's own words if it
    fails or finds nothing to index.
    """
    cache.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max(1, len(parts))) as threads:
        made = {
            lang: threads.submit(_bundle, cache / f"{lang}-{_digest(folders)}", folders)
            for lang, folders in parts.items()
        }
        bundles = {lang: future.result() for lang, future in made.items()}
    for path in cache.iterdir():
        if path not in bundles.values():
            shutil.rmtree(path)
    return bundles


def _digest(folders: Sequence[Path]) -> str:
    names = [version("pagefind_bin_extended"), *sorted(folder.name for folder in folders)]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:24]


def _bundle(bundle: Path, folders: Sequence[Path]) -> Path:
    if bundle.is_dir():
        return bundle
    copies, aside = bundle.with_suffix(".copies"), bundle.with_suffix(".new")
    for leftover in (copies, aside):
        shutil.rmtree(leftover, ignore_errors=True)
    for folder in folders:
        link_tree(folder / "search", copies)
    _run(copies, aside)
    for unused in (path for pattern in _UNUSED for path in aside.glob(pattern)):
        unused.unlink()
    return aside.rename(bundle)


def _run(copies: Path, bundle: Path) -> None:
    command = [sys.executable, "-m", "pagefind_bin_extended", "--silent", "--site", str(copies)]
    command += ["--output-path", str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()
        raise BuildError(f"the search index failed (status {done.returncode}): {said}")
    if not (bundle / "pagefind.js").is_file() or not list(bundle.glob("index/*")):
        raise BuildError("the search index is empty: Pagefind found no page to index")
