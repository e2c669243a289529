"""Texts as the search compares them, and the terms that they are looked up by.

`theme/assets/search/text.js` does the same to a query; the two have to agree.

Chinese has no spaces, and whatever cuts a text into words cuts a query otherwise sooner or later.
So each two neighbouring characters are a term, and any part of any sentence is found.
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.builder.search.dates import date_terms

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_MARKS = re.compile("[\u0300-\u036f]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_TOKEN = re.compile(rf"[{HAN}]+|\d+\.\d+|(?:(?![{HAN}])[^\W_])+")
_HYPHENED = re.compile(rf"(?:(?![{HAN}])[^\W_])+(?:-(?:(?![{HAN}])[^\W_])+)+")
_PERCENT = re.compile(r"\d+(?:\.\d+)?%")
_IS_HAN = re.compile(f"[{HAN}]")


def normal(text: str) -> str:
    """Small half-width letters and digits without accents or thousands separators."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).lower())
    return unicodedata.normalize("NFC", _THOUSANDS.sub("", _MARKS.sub("", plain)))


def tokens(normal_text: str) -> list[str]:
    """Runs of Chinese, and words and numbers: "hpv疫苗2针" -> hpv, 疫苗, 2, 针."""
    return _TOKEN.findall(normal_text)


def name_of(text: str) -> str:
    """A name as it is compared: its tokens with single spaces."""
    return " ".join(tokens(normal(text)))


def is_han(token: str) -> bool:
    """Whether a token is a run of Chinese."""
    return _IS_HAN.match(token) is not None


def pairs(run: str) -> list[str]:
    """Each two neighbouring characters of a run; a character by itself is its own term."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def terms(normal_text: str) -> Iterator[str]:
    """What a text is found by; "start-up" also as startup, "95%" also with its sign, and dates.

    The last character of a run begins no pair, so it is a term too, for who types it alone.
    """
    for token in tokens(normal_text):
        if is_han(token) and len(token) > 1:
            yield from (*pairs(token), token[-1])
        else:
            yield token
    for word in _HYPHENED.findall(normal_text):
        yield word.replace("-", "")
    yield from _PERCENT.findall(normal_text)
    yield from date_terms(normal_text)
