"""Makes each language's index from the pages that its parts hold, and keeps it."""

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from generator.builder.assemble import write_files
from generator.builder.fault import BuildError
from generator.builder.search.entry import SearchEntry
from generator.builder.search.files import index_files
from generator.builder.search.index import make_index
from generator.lang import Lang
from generator.site import SearchWords

ENTRIES = "search.json"
"""The file with a part's entries in the part's folder."""
_HERE = Path(__file__).parent


def search_bundles(
    parts: Mapping[Lang, Sequence[Path]], words: Mapping[Lang, SearchWords], cache: Path
) -> dict[Lang, Path]:
    """Each language's search bundle; one whose parts and words are the same is kept.

    `parts` are the cached parts' folders. Raises BuildError where there is no page to index.
    """
    cache.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(max(1, len(parts))) as threads:
        by_language = {
            lang: threads.submit(_bundle, cache, lang, folders, words.get(lang, SearchWords()))
            for lang, folders in parts.items()
        }
        bundles = {lang: future.result() for lang, future in by_language.items()}
    for path in cache.iterdir():
        if path not in bundles.values():
            shutil.rmtree(path)
    return bundles


def _bundle(cache: Path, lang: Lang, folders: Sequence[Path], words: SearchWords) -> Path:
    bundle = cache / f"{lang}-{_digest(folders, words)}"
    if bundle.is_dir():
        return bundle
    entries: list[SearchEntry] = []
    for folder in folders:
        entries += json.loads((folder / ENTRIES).read_bytes())
    if not entries:
        raise BuildError(f"{lang}: there is no page to search")
    aside = bundle.with_suffix(".new")
    shutil.rmtree(aside, ignore_errors=True)
    write_files(index_files(make_index(entries, words), words), aside)
    return aside.rename(bundle)


def _digest(folders: Sequence[Path], words: SearchWords) -> str:
    code = b"".join(path.read_bytes() for path in sorted(_HERE.glob("*.py")))
    names = "\n".join(sorted(folder.name for folder in folders))
    said = json.dumps(asdict(words), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(code + f"{names}\n{said}".encode()).hexdigest()[:24]
