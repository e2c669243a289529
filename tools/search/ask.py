"""Asks a built site's search, in deno with the site's own scripts."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.lang import Lang
from generator.project import PROJECT

ENGINE = PROJECT / "theme/assets/search/engine.js"
_ASK = Path(__file__).with_name("ask.js")
_DENO = Path(sys.executable).with_name("deno")
_RUN = ("run", "--quiet", "--no-config", "--allow-all")
"""Below /dev, where tests may keep what they write in memory, Deno reads nothing with less."""


@dataclass(frozen=True)
class SiteAnswer:
    """What was found: paths without language, in order.

    `links` are the links as they show, without groups' headings; `pages` all pages, headings too.
    `found` and `near` count the pages with all that was asked for, and those that come near;
    `said` is what else the engine says, by name.
    """

    links: tuple[str, ...]
    pages: tuple[str, ...]
    found: int
    near: int
    said: dict[str, Any]


def ask(site: Path, lang: Lang, queries: Sequence[str]) -> list[SiteAnswer]:
    """The answers of the site in this folder. Raises CalledProcessError where it can't be asked."""
    done = subprocess.run(
        [_DENO, *_RUN, _ASK, site / lang / "search", ENGINE],
        input=json.dumps(list(queries)),
        env={**os.environ, "DENO_DIR": str(PROJECT / "build/deno")},
        stdout=subprocess.PIPE,
        check=True,
        encoding="utf-8",
    )
    return [_answer(one) for one in json.loads(done.stdout)]


def _answer(one: dict[str, Any]) -> SiteAnswer:
    found, near = one.pop("counts")
    return SiteAnswer(tuple(one.pop("links")), tuple(one.pop("pages")), found, near, one)
