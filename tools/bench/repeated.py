"""The search of a site with many more pages: its own, over and over, in any order."""

import json
import random
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from shutil import copy, copytree

from generator.builder.assemble import write_files
from generator.builder.search.bundle import ENTRIES
from generator.builder.search.entry import SearchEntry
from generator.builder.search.files import index_files
from generator.builder.search.index import make_index
from generator.builder.search.part_pages import PartPages
from generator.lang import Lang
from generator.site import SearchWords

_SEED = 19  # the same order each time


def repeat(
    site: Path, parts: Path, lang: Lang, words: SearchWords, pages: int, target: Path
) -> None:
    """Make a site of the search page alone, of so many pages, from a site and its `parts`."""
    copytree(site / lang / "assets", target / lang / "assets")
    folder = target / lang / "search"
    folder.mkdir(parents=True)
    copy(site / lang / "search/index.html", folder)
    files = sorted(parts.glob(f"{lang}-*/{ENTRIES}"))
    entries = [entry for path in files for entry in json.loads(path.read_bytes())]
    whole = PartPages("", lambda: list(islice(again(entries), pages)))
    index = make_index([whole], words)
    write_files(index_files(index, words), folder)


def again(entries: Sequence[SearchEntry]) -> Iterator[SearchEntry]:
    """The pages, then each of them over and over, at addresses whose order says nothing."""
    yield from entries
    anywhere = random.Random(_SEED)
    while entries:
        for entry in entries:
            yield {**entry, "path": f"{anywhere.getrandbits(40):010x}/{entry['path']}"}
