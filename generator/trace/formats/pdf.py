"""PDF."""

from __future__ import annotations

import io
import re

from pypdf import PdfReader

from generator.trace.formats.fault import UnreadableError

HAN = re.compile(r"[\u3400-\u9fff]")
RECOGNISE = "have its text recognised (OCR), compare it with the pages and give the text as .txt"


def read(raw: bytes) -> str:
    """The pages' text, in the order of the pages."""
    try:
        reader = PdfReader(io.BytesIO(raw))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else [page.extract_text() for page in reader.pages]
    except Exception as error:  # whatever a damaged file makes of the library
        raise UnreadableError(f"not a PDF, or a damaged one ({error})") from None
    if locked:
        raise UnreadableError("locked with a password; save a copy without one")
    text = "\n".join(pages) + "\n"
    if not text.strip():
        raise UnreadableError(f"no text in its {len(pages)} pages, a scan it seems; {RECOGNISE}")
    if not HAN.search(text):
        raise UnreadableError(f"its fonts don't say which characters they show; {RECOGNISE}")
    return text
