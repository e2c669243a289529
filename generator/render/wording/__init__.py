"""The words of the interface, in `zh.yml` and `en.yml`, under the same keys."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.fault import InputError
from generator.load.strict_yaml import read_yaml
from generator.site import Lang

FOLDER = Path(__file__).parent


@cache
def words(lang: Lang) -> dict[str, str]:
    """Every interface text of a language by its key; InputError when the file is unreadable."""
    path = FOLDER / f"{lang}.yml"
    source, faults = read_yaml(path, Path(f"generator/render/wording/{lang}.yml"))
    if source is None or not isinstance(source.data, dict):
        raise InputError(faults)
    return {key: str(value) for key, value in source.data.items()}


def word(lang: Lang, key: str, /, **values: object) -> str:
    """One text with its `{names}` filled in; KeyError for a key that isn't there."""
    return words(lang)[key].format(**values)
