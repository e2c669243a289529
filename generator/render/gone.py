"""What stands where something stood that is gone: a page, or a note on its owner's page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.gone import left_by
from generator.describe.dates import say_date
from generator.lang import LANGUAGE_TAGS, Lang
from generator.model.tombstone import Tombstone
from generator.render.environment import environment
from generator.render.links import page_link
from generator.render.maker import Maker
from generator.site import AnyPart, page_url
from generator.wording import word


@dataclass(frozen=True)
class GoneNote:
    """A note at the anchor that a thing had; `successor` names the anchor to look at now, if any.

    The anchor of a figure is all that other pages link to; of other kinds only the id is shown.
    """

    id: str
    anchor: str
    text: str
    successor: str | None
    successor_anchor: str | None


def gone_notes(maker: Maker, owner: str) -> list[GoneNote]:
    """Of each thing that belonged to something which is still there."""
    return [
        GoneNote(
            stone.old,
            _anchor(stone.kind, stone.old),
            _text(stone, maker.lang),
            stone.successor,
            _anchor(stone.kind, stone.successor) if _beside(stone) else None,
        )
        for stone in left_by(maker.dataset, owner)
    ]


def gone_pages(dataset: Dataset, parts: Iterable[AnyPart]) -> dict[str, bytes]:
    """A page at each address of a thing that is gone, by path below the site's root."""
    titles = {(part.lang, page.path): page.title for part in parts for page in part.heads}
    languages = sorted({lang for lang, _ in titles})
    return {
        f"{lang}/{page_url(old)}index.html": _page(stone, old, lang, titles)
        for stone in dataset.tombstones
        for old in paths.paths_of(stone.kind, stone.old)
        for lang in languages
        if (lang, old) not in titles
    }


def _page(stone: Tombstone, old: str, lang: Lang, titles: dict[tuple[Lang, str], str]) -> bytes:
    path = next(_successors(stone, lang, titles), paths.HOME)
    known = path != paths.HOME
    template = environment().get_template("gone.html.jinja")
    return template.render(
        code=LANGUAGE_TAGS[lang],
        id=stone.old,
        text=_text(stone, lang),
        words=word(lang, "gone_successor") if known else "",
        target=page_link(old, path),
        title=titles[(lang, path)] if known else word(lang, "gone_home"),
    ).encode()


def _successors(stone: Tombstone, lang: Lang, titles: dict[tuple[Lang, str], str]) -> Iterator[str]:
    if stone.successor:
        found = paths.paths_of(stone.kind, stone.successor)
        yield from (path for path in found if (lang, path) in titles)


def _text(stone: Tombstone, lang: Lang) -> str:
    return word(lang, "gone_text", day=say_date(stone.since, lang), why=stone.why.of(lang))


def _anchor(kind: str, identifier: str | None) -> str:
    return f"{kind}-{(identifier or '').rpartition('.')[2]}"


def _beside(stone: Tombstone) -> bool:
    """Whether the successor is a figure of the same owner, whose anchor stands on the same page."""
    owner = stone.old.rpartition(".")[0]
    return stone.kind == "figure" and (stone.successor or "").rpartition(".")[0] == owner
