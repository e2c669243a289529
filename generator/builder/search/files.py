"""The files of one language's index, as scripts that hand over what they hold.

Scripts, because browsers let a page that was opened from a folder load nothing else. `start.js`
has what any query needs; the rest stands in a folder named by what it holds, and never changes:
`t3.js` are terms, `p17.js` is what is shown of page 17, `d5.js` what thing 5 means.
"""

import hashlib
from collections.abc import Mapping, Sequence

from generator.builder.search.entry import FILTERS
from generator.builder.search.index import Index
from generator.builder.search.part_pages import PageHead
from generator.builder.search.shards import shards
from generator.builder.search.shown import as_json
from generator.site import AskingWords, SearchWords, page_url

_LISTS = ("asking", "filler", "definition", "whole", "soft")


def index_files(index: Index, words: SearchWords) -> dict[str, bytes]:
    """Path and content of each file, below the search page's folder."""
    cut = shards(index.postings)
    parts = {f"t{number}": as_json(text) for number, (_, text) in enumerate(cut)}
    parts |= {f"d{number}": as_json(entry) for number, *entry in words.asking.definitions}
    parts |= {f"p{number}": text for number, text in enumerate(index.shown)}
    content = {f"{name}.js": _script(name, text) for name, text in parts.items()}
    digest = hashlib.sha256(b"\0".join(content.values())).hexdigest()[:12]
    start = {
        "folder": digest,
        "terms": [first for first, _ in cut],
        **_pages(index.pages),
        "things": index.things,
        **_words(words),
        "lacking": _lacking(index),
        "asking": _asking(words.asking, index.pages),
    }
    found = {f"{digest}/{name}": text for name, text in content.items()}
    return {"start.js": _script("start", as_json(start)), **found}


def _script(name: str, text: str) -> bytes:
    return f'searchPart("{name}",{text});\n'.encode()


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
    numbers = _numbers(index.pages)
    return [
        ["|".join(thing.names), [numbers[path] for path in thing.leads if path in numbers]]
        for thing in index.lacking
    ]


def _numbers(heads: Sequence[PageHead]) -> dict[str, int]:
    return {head.path: number for number, head in enumerate(heads)}


def _asking(asking: AskingWords, heads: Sequence[PageHead]) -> dict[str, object]:
    """How people ask, with pages as numbers; words in one text, as that packs better."""
    numbers = _numbers(heads)

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


def _pages(heads: Sequence[PageHead]) -> dict[str, object]:
    """Of each page its kind, its group and what it is filtered by, as numbers into lists."""
    numbers = _numbers(heads)
    columns: dict[str, list[str | tuple[str, ...]]] = {
        "kind": [head.kind for head in heads],
        "group": [head.group if head.group in numbers else "" for head in heads],
        **{name: [head.filters[at] for head in heads] for at, name in enumerate(FILTERS)},
    }
    lists = {name: sorted(set(column)) for name, column in columns.items()}
    places = {name: {value: at for at, value in enumerate(each)} for name, each in lists.items()}
    groups = [_head(heads, numbers, str(path)) for path in lists["group"]]
    return {
        "lists": {**lists, "group": groups},
        "pages": {
            name: [places[name][value] for value in column] for name, column in columns.items()
        },
    }


def _head(
    heads: Sequence[PageHead], numbers: Mapping[str, int], path: str
) -> tuple[str, str, int] | None:
    """Of the page that heads a group its address, title and number."""
    if not path:
        return None
    return page_url(path), heads[numbers[path]].title, numbers[path]
