"""Runs Pagefind over the pages' search copies."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.build.fault import BuildError

# Ready-made interfaces; the search page is our own.
_UNUSED = (
    "pagefind-ui.*",
    "pagefind-modular-ui.*",
    "pagefind-component-ui.*",
    "pagefind-highlight.js",
)


def build_index(copies: Path, bundle: Path) -> None:
    """Index the HTML under `copies`, laid out as the site is, into the folder `bundle`.

    Raises BuildError with Pagefind's own words if it fails or indexes nothing.
    """
    command = [sys.executable, "-m", "pagefind_bin_extended", "--silent", "--site", str(copies)]
    command += ["--output-path", str(bundle)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()
        raise BuildError(f"the search index failed (status {done.returncode}): {said}")
    if not (bundle / "pagefind.js").is_file() or not list(bundle.glob("index/*")):
        raise BuildError("the search index is empty: Pagefind found no page to index")
    _remove(path for pattern in _UNUSED for path in bundle.glob(pattern))


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink()
