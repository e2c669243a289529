"""Words that say something else than the documents do; each was found in a text of ours."""

import re

import pytest

from generator.lang import Lang
from tests.plain.texts import named, texts

WRONG: list[tuple[Lang, str, str, str]] = [
    ("en", r"\bliving (?:standard|money)", "their living standards rise", "a living allowance"),
    ("en", r"college degree", "with a college degree", "大专 is junior college"),
    ("en", r"\bred cross|\byouth league", "the red cross society", "a name"),
    ("en", r"unattended child", "unattended children", "without de facto care"),
    ("en", r"adapted to their age", "homes adapted to their age", "made easier for old age"),
    ("en", r"registered as a resident", "registered as a resident", "household registration"),
    ("en", r"\b(?:to|and|or) ring\b", "which offices to ring", "to call"),
    ("en", r"falling into poverty", "at risk of falling into poverty", "or falling back"),
    ("en", r"allowance in (?:towns|villages)", "allowance in towns", "urban and rural"),
    ("en", r"\bthis (?:province|city|county|district|year)\b", "in this province", "the plan's"),
    ("en", r"everyone can use it\b", "where everyone can use it", "nobody uses a hydrant"),
    ("en", r"\bguide prices?\b", "fees at the guide price", "guided price"),
    ("en", r"newly recorded|on record with", "a newly recorded centre", "备案 is on file"),
    ("en", r"relief for everyone else", "interest relief for everyone else", "than whom"),
    ("en", r"\bwings?\b", "a dementia wing or unit", "照护楼 is a building"),
    ("en", r"(?:without|no) pension insurance", "no pension insurance", "uninsured"),
    ("en", r"\b[Aa] guaranteed loan\b", "a guaranteed loan", "some are only recommended"),
    ("zh", r"人人都?能用，", "人人能用，不用申请", "没有什么要申请的"),
    ("zh", r"[在从给对是的、，]本[省市县区]|^本[省市县区]", "户口在本省", "方案所在的省"),
    ("zh", r"(?<!如)今年|(?<!注)明年", "今年开始", "哪一年"),
    ("zh", r"小型[^。]{0,8}养老院", "开在社区里的小型养老院", "at least 25 beds"),
    ("zh", r"担保基金多放", "担保基金多放800万元", "增加, not lent"),
    ("zh", r"[请有]人上门照护", "请人上门照护", "居家 may be the family"),
    ("zh", r"(?<!失智)(?<!失智老人建)照护楼", "还要建照护楼，照料失能的老人", "for dementia alone"),
    ("zh", r"(?<!理解为)没有(?:参加)?养老保险", "没有养老保险的退休职工", "未参保"),
    ("zh", r"有担保的贷款", "有担保的贷款", "也可能只是推荐"),
    ("zh", r"照护托养[^。]{0,6}残疾", "照护托养：照护残疾人", "older people too"),
]
"""The language, what is wrong, where it would stand, and what is right instead."""


@pytest.mark.parametrize(("lang", "pattern", "bad", "right"), WRONG)
def test_no_text_says_it(lang: Lang, pattern: str, bad: str, right: str) -> None:
    assert re.search(pattern, bad), "the pattern must find its own example"
    said = (*texts(lang), *(named() if lang == "en" else ()))
    found = {one.where: one.text for one in said if re.search(pattern, one.text)}
    assert found == {}, f"say instead: {right}"
