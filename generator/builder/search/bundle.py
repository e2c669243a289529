"""Makes each language's index from the pages that its parts hold, and keeps it."""

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.builder.assemble import write_files
from generator.builder.cache import is_whole, settle
from generator.builder.fault import BuildError
from generator.builder.search.files import index_files
from generator.builder.search.index import make_index
from generator.builder.search.part_pages import PartPages, pages_in
from generator.lang import Lang
from generator.site import SearchWords

ENTRIES = "search.json"
"""The file with a part's entries in the part's folder."""
SITE = "site"
"""The folder of a bundle that goes into the site."""
_HERE = Path(__file__).parent


def search_bundles(
    parts: Mapping[Lang, Sequence[Path]], words: Mapping[Lang, SearchWords], cache: Path
) -> dict[Lang, Path]:
    """Each language's search bundle; one whose parts and words are the same is kept.

    `parts` are the cached parts' folders. Raises BuildError where there is no page to index.
    """
    cache.mkdir(parents=True, exist_ok=True)
    bundles = {
        lang: _bundle(cache, lang, folders, words.get(lang, SearchWords())) / SITE
        for lang, folders in parts.items()
    }
    for path in cache.iterdir():
        if path / SITE not in bundles.values():
            shutil.rmtree(path)
    return bundles


def _bundle(cache: Path, lang: Lang, folders: Sequence[Path], words: SearchWords) -> Path:
    parts = [pages_in(folder / ENTRIES) for folder in folders]
    bundle = cache / f"{lang}-{_digest(parts, words)}"
    if is_whole(bundle):
        return bundle
    index = make_index(parts, words)
    if not index.pages:
        raise BuildError(f"{lang}: there is no page to search")
    aside = bundle.with_suffix(".new")
    shutil.rmtree(aside, ignore_errors=True)
    write_files(index_files(index, words), aside / SITE)
    return settle(aside, bundle)


def _digest(parts: Sequence[PartPages], words: SearchWords) -> str:
    """Of what the pages say and are asked by, and of this code; not of how the pages look."""
    code = b"".join(path.read_bytes() for path in sorted(_HERE.glob("*.py")))
    digests = "".join(sorted(part.digest for part in parts)).encode()
    said = repr(words).encode()
    return hashlib.sha256(code + digests + said).hexdigest()[:24]
