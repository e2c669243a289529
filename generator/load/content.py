"""Hand-written pages: Markdown with front matter, the same files in each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.fault import Fault
from generator.lang import LANGUAGES, Lang
from generator.load.leftovers import written_files
from generator.load.markdown_depth import DEEPEST, too_deep
from generator.load.pictures import with_pictures
from generator.load.strict_yaml import parse_yaml
from generator.load.text import place, read_text
from generator.load.validate import validate
from generator.model.base import Line, Model
from generator.project import PAGES, SETTINGS

RULE = "content"
OWN = frozenset({"about", "changes", "method"})
"""Pages that each site writes for itself; all others of the program hold on any site."""


class FrontMatter(Model):
    """What stands before a page's text."""

    title: Line
    description: Line


@dataclass(frozen=True)
class Written:
    """One page; `name` is its file name without `.md`, which is its path on the site.

    Its body begins in line `first_line` of the file.
    """

    name: str
    lang: Lang
    title: str
    description: str
    body: str
    first_line: int = 1


def load_content(
    folder: Path, shown: Path | None = None, pictures: Mapping[str, bytes] | None = None
) -> tuple[list[Written], list[Fault]]:
    """Every page of `content/zh` and `content/en`, and each fault, twins that lack included.

    Pages name the `pictures` of the folder, by their path on the site, from their own files.

    A site of its own also has the pages about the program that it doesn't write itself.
    """
    shown = shown or folder
    pages, faults = _written(folder, shown)
    pages = [
        replace(page, body=with_pictures(page.body, page.lang, pictures or {})) for page in pages
    ]
    if (folder.resolve().parent / SETTINGS).is_file() and folder.resolve() != PAGES.resolve():
        own = {page.name for page in pages}
        common, _ = _written(PAGES, PAGES)
        pages += [page for page in common if page.name not in own | OWN]
    return pages, faults


def _written(folder: Path, shown: Path) -> tuple[list[Written], list[Fault]]:
    pages: list[Written] = []
    faults: list[Fault] = []
    names: dict[Lang, set[str]] = {}
    for lang in LANGUAGES:
        files = list(written_files(folder / lang, "*.md"))
        names[lang] = {path.stem for path in files}
        for path in files:
            page, found = _read(path, shown / lang / path.name, lang)
            pages += [page] if page else []
            faults += found
    for lang, other in (LANGUAGES, LANGUAGES[::-1]):
        for name in sorted(names[lang] - names[other]):
            message = f"the same page is missing at {shown / other / name}.md"
            faults.append(Fault(shown / lang / f"{name}.md", 1, 1, message, RULE))
    return pages, faults


def _read(path: Path, shown: Path, lang: Lang) -> tuple[Written | None, list[Fault]]:
    text, faults = read_text(path, shown)
    if text is None:
        return None, faults
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0]:
        message = "front matter is missing: '---', title and description, '---'"
        return None, [Fault(shown, 1, 1, message, RULE)]
    source, wrong = parse_yaml("\n" + parts[1], shown)
    if source is None:
        return None, faults + wrong
    front, wrong = validate(FrontMatter, source, (), source.data)
    if front is None:
        return None, faults + wrong
    body = parts[2].strip() + "\n"
    first = text[: len(text) - len(parts[2].lstrip())].count("\n") + 1
    if (deep := too_deep(body)) is not None:
        line, column = place(body[:deep])
        message = f"nested deeper than {DEEPEST} levels"
        return None, [*faults, Fault(shown, first + line - 1, column, message, RULE)]
    return Written(path.stem, lang, front.title, front.description, body, first), faults
