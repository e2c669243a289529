"""The sample with other words in every free-text field: harmless ones, or ones that would do harm.

Both have a number a field, so that one page can be turned into the other.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.check.runner import check
from generator.load.corpus import Corpus
from tests.corpus import BENEFITS, PROGRAMME, corpus_of, files

Writer = Callable[[str, int], str]
KINDS = {"zh": "好", "en": "good", "print": "印"}
"""What harmless words are made of: Chinese, English, and prints, which hold no white space."""

MARK = re.compile(rf"({'|'.join(KINDS.values())})(\d+)x")

TAGS = '<script>alert(1)</script><img src=x onerror=alert(1)></p></li></td><b title="x">'
LINKS = "[x](javascript:alert(1)) ![y](data:text/html,z) <http://evil.example> http://evil.example"
TEMPLATES = "{{ 7*7 }} {% raw %} {0} %s ${x} {: #i .c onclick=x }"
MARKUP = '**b** __b__ `c` | a | &lt;i&gt; &amp; &#60; \\<u\\> "onclick="y" \'z\' [^1] --- ~~s~~ x'


def harmless(kind: str, number: int) -> str:
    """A word that no markup knows."""
    return f"{KINDS[kind]}{number}x"


STARTS = (
    *("", "# ", "- ", "* ", "+ ", "1. ", "> ", "```", "~~~ ", "!!! note ", "??? ", "| ", "<!--"),
    *("<div markdown>", "&", "***", "=== ", "---", "[a]: ", "*[a]: ", "[^1]: ", "{{ ", "{% "),
    *(":::", "@", "\\", ": ", "    "),
)
"""What a line of Markdown may begin with to become something else than a paragraph."""


def hostile(shift: int) -> Writer:
    """Texts that hold all that may become markup; each field begins otherwise, as `shift` says."""

    def write(kind: str, number: int) -> str:
        start = STARTS[(number + shift) % len(STARTS)]
        word = "bad" if kind == "en" else "坏"
        text = f"{start}{word}{number} {TAGS} {LINKS} {TEMPLATES} {MARKUP}"
        if kind == "print":
            return "".join(text.replace("*", "_").split())
        return " ".join(text.split())

    return write


def turned(text: str, write: Writer) -> str:
    """A text with harmless words as it would be with those of `write`."""
    kinds = {word: kind for kind, word in KINDS.items()}
    return MARK.sub(lambda one: write(kinds[one[1]], int(one[2])), text)


def corpus_with(folder: Path, words: Writer) -> Corpus:
    """The sample with such words, which no rule may find fault with."""
    counter = iter(range(1, 10_000))
    contents = files()
    contents["bodies.yml"][0]["bureau"] = "housing bureau"
    contents[PROGRAMME]["bodies"]["implementing"][0]["printed"] = "市财政局"
    what = {"zh": "后一剂", "en": "The later dose"}
    later = {"until": "2024", "what": what, "zh": "到后年", "en": "To the year after"}
    contents[BENEFITS]["benefits"][0]["runs_on"] = later
    for name, data in contents.items():
        _fill(data, name.rpartition("/")[2], words, counter)
    corpus = corpus_of(folder, contents)
    # Numbers of texts are those of figures; those that number these words are nobody's. Nor are
    # the words of a stage a date.
    about_numbers = ("headline", "text-number", "printed-date")
    assert [fault for fault in check(corpus) if fault.rule not in about_numbers] == []
    return corpus


LEVEL = "市"
"""What a body's printed name has to tell."""

LANGUAGE = {"zh": "zh", "en": "en", "one": "en", "other": "en", "number": "zh"}


def _fill(data: Any, where: str, write: Writer, counter: Any) -> None:
    """Put words in place of every text; `where` is the key or the file that `data` stands under."""
    entries = enumerate(data) if isinstance(data, list) else data.items()
    for key, value in list(entries):
        if isinstance(value, dict | list):
            _fill(value, f"{where} {key}", write, counter)
        elif isinstance(value, str) and (kind := _kind(where, key)):
            data[key] = write(kind, next(counter)) + (LEVEL if _is_body(where, key) else "")


def _is_body(where: str, key: str | int) -> bool:
    """Whether a body's printed name stands there, in the list of bodies or in a programme."""
    listed = "bodies.yml" in where and where.endswith("printed")
    return listed or (key == "printed" and " bodies " in where)


def _kind(where: str, key: str | int) -> str | None:
    """Which kind of words stands there, if it is free text."""
    if _is_body(where, key):
        return "zh"
    if where.endswith(" also"):
        return "zh"
    if where.endswith(" wordings"):
        return "en"
    if key == "printed" and "phases" in where:
        return "print"
    if key == "bureau" or (key == "name" and " cases " in where):
        return "en"
    return LANGUAGE.get(str(key))
