"""Asks a program of the maintainer's own for the texts that are open."""

from __future__ import annotations

import json
import shlex
import subprocess
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.draft.draft import NoticeDraft
from generator.draft.labels import labels
from generator.draft.texts import ProposedTexts
from generator.model.base import Text

PATIENCE = 600
"""Seconds that the program may take."""


class CommandError(Exception):
    """Why a program's texts can't be taken."""


class _Titles(BaseModel):
    model_config = ConfigDict(extra="forbid")

    number: int
    title_en: str | None = None
    summary: Text | None = None


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid")

    programmes: list[_Titles]


def question(draft: NoticeDraft) -> dict[str, Any]:
    """What the program is given: each item's number, title, text and figures."""
    return {
        "programmes": [
            {
                "number": each.item.number,
                "title": each.item.name,
                "text": _without_persons(each.item.body.text),
                "figures": [figure.printed for figure in each.figures],
            }
            for each in draft.programmes
        ]
    }


def _without_persons(text: str) -> str:
    """A text without the labels whose values name people."""
    for label in reversed([label for label in labels(text) if label.of_person]):
        text = text[: label.start] + text[label.end :]
    return text.strip()


def written_by(command: str, draft: NoticeDraft) -> dict[int, ProposedTexts]:
    """The texts that a program gives, by the item's number; CommandError where it gives none."""
    asked = json.dumps(question(draft), ensure_ascii=False)
    try:
        run = subprocess.run(
            shlex.split(command),
            input=asked.encode(),
            stdout=subprocess.PIPE,
            timeout=PATIENCE,
            check=True,
        )
        answer = _Answer.model_validate_json(run.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise CommandError(f"{command}: {_reason(error)}; nothing was written") from None
    titles = {each.item.number: each.item.name for each in draft.programmes}
    return {
        each.number: _written(each, titles[each.number])
        for each in answer.programmes
        if each.number in titles
    }


def _written(each: _Titles, title: str) -> ProposedTexts:
    named = Text(zh=title, en=each.title_en) if each.title_en else None
    return ProposedTexts(named, each.summary)


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"its answer is not as asked: {'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error)
