"""One form for each character: half-width digits, one kind of bracket, no invisible ones."""

from __future__ import annotations

import re

from generator.draft.text.passage import Passage
from generator.load.unwanted import cleaned

NAMING = re.compile("(单位|部门|主体)[：〕\\s]")
BETWEEN_NAMES = re.compile(
    "(?<=[局委办厅会府司队院心团联处])[ \u3000]+(?=[市县区省州旗盟各团国][^：]*$)"
)
STOP = re.compile("(?<=[\u4e00-\u9fff）”])[.](?=[\u4e00-\u9fff（“\n]|$)")
"""A full stop that was typed as a point."""
BOLD = re.compile(r"\*\*")
GROUP_OF_DIGITS = re.compile("[^0-9\\s.][0-9]{1,3}$")
"""Before a blank that only parts thousands: 投资1 300万元."""
TITLED = re.compile(
    "(?:[0-9]{1,2}(?:[.][0-9]{1,2})?[.、 ]{0,2}[\u4e00-\u9fff“”、]{3,20}(?=[ \u3000]{2})"
    "|[0-9]{1,2} [\u4e00-\u9fff“”、]{3,20}(?= ))(?= +[\u4e00-\u9fff][^ \t]*[0-9])"
)
"""An item's number and name before two blanks, or one if the number has one as well."""
SPACED = re.compile("(?<![0-9.])[0-9](?: [0-9]){2,}(?![0-9])")
"""Digits that typesetting has spread: 4 6 0张."""
BLANKS = " \u3000\xa0\r"
HAN_NUMERALS = "零一二三四五六七八九十"
SAME = str.maketrans("()［］[]【】﹙﹚;；:：?!~﹪", "（）〔〕〔〕〔〕（）；；：：？！～%")
BETWEEN_DIGITS = str.maketrans("，：", ",:")


def plain(passage: Passage) -> Passage:
    """Each character in its plain form, the invisible ones dropped."""
    bold = {at + side for at in _found(BOLD, passage.text) for side in (0, 1)}
    seen = passage.keeping(lambda at: at not in bold and cleaned(passage.text[at]) != "")
    return _numeric_signs(seen.mapped(_plain_character))


def _found(pattern: re.Pattern[str], text: str) -> list[int]:
    return [match.start() for match in pattern.finditer(text)]


def _plain_character(char: str) -> str:
    if char in "（）：；，？！、。～":
        return char.translate(SAME)
    if "！" <= char <= "～":
        char = chr(ord(char) - 0xFEE0)
    return _numbered(cleaned(char)).translate(SAME)


def _numbered(char: str) -> str:
    """㈠ is （一）, ⑴ is （1）, ⒈ is 1. — signs of one character that number things."""
    code = ord(char)
    if 0x3220 <= code <= 0x3229:
        return f"（{HAN_NUMERALS[code - 0x321F]}）"
    if 0x2474 <= code <= 0x2487:
        return f"（{code - 0x2473}）"
    if 0x2488 <= code <= 0x249B:
        return f"{code - 0x2487}."
    return char


def _numeric_signs(passage: Passage) -> Passage:
    """Commas, colons between digits are the half-width ones: 1,200 and 8:30; others full-width."""
    text = passage.text
    changed = list(text)
    for at, char in enumerate(text):
        digits = text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
        if char in ",:，：":
            changed[at] = char.translate(BETWEEN_DIGITS) if digits else "，：："[",:：".find(char)]
            if char == "，" and not (digits and re.match("[0-9]{3}(?![0-9])", text[at + 1 :])):
                changed[at] = "，"
    return Passage(STOP.sub("。", "".join(changed)), passage.offsets)


def _titled(passage: Passage) -> Passage:
    """A name that only blanks part from its text, behind a number: 1.1 危房改造  完成改造…"""
    name = TITLED.match(passage.text)
    if not name:
        return passage
    text = passage.text
    return Passage(f"{text[: name.end()]}：{text[name.end() + 1 :]}", passage.offsets)


def _listed(passage: Passage) -> Passage:
    """Bodies behind a label that only blanks part: 责任单位：市教育局 市财政局."""
    if not NAMING.search(passage.text):
        return passage
    marks = {match.start(): "、" for match in BETWEEN_NAMES.finditer(passage.text)}
    return Passage(
        "".join(marks.get(at, char) for at, char in enumerate(passage.text)), passage.offsets
    )


def squeezed(passage: Passage) -> Passage:
    """Without the blanks that typesetting leaves; tabs and those between two numbers stay."""
    passage = _titled(_listed(passage))
    text = passage.text
    spread = {at for match in SPACED.finditer(text) for at in range(*match.span())}

    def wanted(at: int) -> bool:
        if at in spread:
            return text[at] != " "
        if not text[at].isspace() or text[at] == "\t":
            return True
        before, after = text[:at].rstrip(BLANKS), text[at + 1 :].lstrip(BLANKS)
        if at and text[at - 1].isspace() and text[at - 1] != "\t":
            return False
        opens = re.match("[\u4e00-\u9fff“《]", after) is not None
        if GROUP_OF_DIGITS.search(before) and re.match("[0-9]{3}(?![0-9])", after):
            return False
        number = opens and re.fullmatch("[0-9]{1,2}", before) is not None  # 1 新建: it numbers
        both = before[-1:].isascii() and after[:1].isascii() and before[-1:].isalnum()
        return bool(after) and (number or (both and after[:1].isalnum()))

    return passage.keeping(wanted).stripped(BLANKS)
