"""The words of the interface, in `zh.yml` and `en.yml`, under the same keys.

Those of a part of the site with many of its own stand in a folder of it: `data/zh.yml`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.count import Count
from generator.fault import InputError
from generator.lang import Lang
from generator.load.strict_yaml import read_yaml

FOLDER = Path(__file__).parent


@cache
def words(lang: Lang) -> dict[str, str]:
    """Every interface text of a language by its key; InputError when a file is unreadable."""
    found: dict[str, str] = {}
    for path in (FOLDER / f"{lang}.yml", *sorted(FOLDER.glob(f"*/{lang}.yml"))):
        more = _read(path)
        if twice := found.keys() & more.keys():
            raise ValueError(f"{path}: stands twice: {', '.join(sorted(twice))}")
        found |= more
    return found


def _read(path: Path) -> dict[str, str]:
    shown = Path("generator/wording") / path.relative_to(FOLDER)
    source, faults = read_yaml(path, shown)
    if source is None or not isinstance(source.data, dict):
        raise InputError(faults)
    return {key: str(value) for key, value in source.data.items()}


def word(lang: Lang, key: str, /, **values: object) -> str:
    """One text with its `{names}` filled in; KeyError for a key that isn't there.

    `{plans:plan|plans}` is `1 plan` and `2 plans`.
    """
    return words(lang)[key].format(**{name: _counted(value) for name, value in values.items()})


def _counted(value: object) -> object:
    return Count(value) if type(value) is int else value
