"""Plain text in UTF-8."""

from __future__ import annotations

import codecs
import re

from generator.trace.formats.fault import UnreadableError

HAN = re.compile(r"[\u4e00-\u9fff]")
OTHERS = (("gb18030", "GB18030 (GBK)"), ("big5", "Big5"))
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
AGAIN = "save it as UTF-8 and enter the new file's SHA-256 in documents.yml"


def read(raw: bytes) -> str:
    """The text; UnreadableError names the encoding that it seems to have instead."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        seems = _encoding(raw)
        guess = f"it seems to be {seems}; {AGAIN}" if seems else "is it a text at all?"
        raise UnreadableError(f"not UTF-8 at byte {error.start}; {guess}") from None


def _encoding(raw: bytes) -> str | None:
    if raw.startswith(UTF16) and len(raw) > 2:
        return "UTF-16"
    for encoding, name in OTHERS:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if HAN.search(text) and "\0" not in text:
            return name
    return None
