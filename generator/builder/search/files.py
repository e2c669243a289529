"""The files of one language's index, as scripts that hand over what they hold.

Scripts, because browsers let a page that was opened from a folder load nothing else. `start.js`
has what any query needs; the rest stands in a folder named by what it holds, and never changes:
`t3.js` are terms, `p17.js` is what is shown of page 17, `d5.js` what thing 5 means.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence

from generator.builder.search.blocks import BODY
from generator.builder.search.entry import FILTERS, SearchEntry
from generator.builder.search.index import Index
from generator.builder.search.shards import shards
from generator.site import AskingWords, SearchWords, page_url

_LISTS = ("asking", "filler", "definition", "whole", "soft")


def index_files(index: Index, words: SearchWords) -> dict[str, bytes]:
    """Path and content of each file, below the search page's folder."""
    cut = shards(index.postings)
    parts: dict[str, object] = {f"t{number}": text for number, (_, text) in enumerate(cut)}
    parts |= {f"d{number}": entry for number, *entry in words.asking.definitions}
    parts |= {f"p{number}": _shown(entry, words) for number, entry in enumerate(index.entries)}
    content = {f"{name}.js": _script(name, value) for name, value in parts.items()}
    digest = hashlib.sha256(b"\0".join(content.values())).hexdigest()[:12]
    start = {
        "folder": digest,
        "terms": [first for first, _ in cut],
        **_pages(index.entries),
        "things": index.things,
        **_words(words),
        "lacking": _lacking(index),
        "asking": _asking(words.asking, index.entries),
    }
    found = {f"{digest}/{name}": text for name, text in content.items()}
    return {"start.js": _script("start", start), **found}


def _script(name: str, value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f'searchPart("{name}",{text});\n'.encode()


def _shown(entry: SearchEntry, words: SearchWords) -> list[object]:
    """Address from the language's root, title, amount, description, texts for a passage, sections.

    A section is the number of its first text and its id. Pages for residents are read from the
    top: of them only entries of a list of terms are told.
    """
    texts = [text for _, text, _ in entry["blocks"]]
    quoted = [
        (at, section)
        for at, (level, _, section) in enumerate(entry["blocks"])
        if section and (level == BODY or entry["kind"] not in words.liked)
    ]
    return [
        page_url(entry["path"]),
        entry["title"],
        entry["amount"],
        entry["description"],
        texts,
        quoted,
    ]


def _words(words: SearchWords) -> dict[str, object]:
    return {
        "places": dict(words.places),
        "traditional": words.traditional,
        "liked": words.liked,
        "overview": words.overview,
        "reference": words.reference,
        "dated": words.dated,
    }


def _lacking(index: Index) -> list[list[object]]:
    """Names in one text, as that packs better, and pages that come near."""
    numbers = _numbers(index.entries)
    return [
        ["|".join(thing.names), [numbers[path] for path in thing.leads if path in numbers]]
        for thing in index.lacking
    ]


def _numbers(entries: Sequence[SearchEntry]) -> dict[str, int]:
    return {entry["path"]: number for number, entry in enumerate(entries)}


def _asking(asking: AskingWords, entries: Sequence[SearchEntry]) -> dict[str, object]:
    """How people ask, with pages as numbers; words in one text, as that packs better."""
    numbers = _numbers(entries)

    def known(paths: Sequence[str]) -> list[int]:
        return [numbers[path] for path in paths if path in numbers]

    return {
        "cues": [["|".join(said), known(leads), much] for said, leads, much in asking.cues],
        "ages": [[least, below, known(leads)] for least, below, leads in asking.ages],
        "kin": [[whom, "|".join(said)] for whom, said in asking.kin],
        "elsewhere": ["|".join(said) for said in asking.elsewhere],
        "follow": asking.follow_ups,
        "defined": [number for number, *_ in asking.definitions],
        **{name: "|".join(getattr(asking, name)) for name in _LISTS},
    }


def _pages(entries: Sequence[SearchEntry]) -> dict[str, object]:
    """Of each page its kind, its group and what it is filtered by, as numbers into lists."""
    numbers = _numbers(entries)
    columns: dict[str, list[str | tuple[str, ...]]] = {
        "kind": [entry["kind"] for entry in entries],
        "group": [entry["group"] if entry["group"] in numbers else "" for entry in entries],
        **{name: [tuple(entry["filters"][name]) for entry in entries] for name in FILTERS},
    }
    lists = {name: sorted(set(column)) for name, column in columns.items()}
    places = {name: {value: at for at, value in enumerate(each)} for name, each in lists.items()}
    groups = [_head(entries, numbers, str(path)) for path in lists["group"]]
    return {
        "lists": {**lists, "group": groups},
        "pages": {
            name: [places[name][value] for value in column] for name, column in columns.items()
        },
    }


def _head(
    entries: Sequence[SearchEntry], numbers: Mapping[str, int], path: str
) -> tuple[str, str, int] | None:
    """Of the page that heads a group its address, title and number."""
    if not path:
        return None
    return page_url(path), entries[numbers[path]]["title"], numbers[path]
