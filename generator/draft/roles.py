"""Which role a figure plays in its sentence, as far as the words around it say so."""

from __future__ import annotations

import re

from generator.draft.numerals import Numeral
from generator.model.purpose import Role

RISE = re.compile(
    "((?<!新)提高|增加|增收|上调|增长|(?<!改造)(?<!优化)提升|上浮|提标|提|(?<!新)增)(了)?$|(较|比)上?年?[^，。；]{0,8}(提高|增加|增长)$|分别(提高|增加|增长)[^，。；]*$"
)
LEVEL = re.compile("(达到|达|提高到|提高至|增至|调整为|调整至|标准为|不低于|标准按)[^，。；]{0,6}$")
MONEY = re.compile(
    "(资金|投资|投入|(?:中央|省级|上级|市级|县级|财政)[^，。；0-9]{0,4}补助|经费|预算|筹集|安排|统筹|拨付|总投资|估算|争取|补助资金|专项债|基金)[^，。；0-9]{0,14}$"
)
AWARD = re.compile(
    "(补贴|补助|奖励|奖补|津贴|资助|救助|标准|待遇|养老金|低保|补差|保障金|生活费|保障|给予|发放)[^，。；]{0,16}$"
)
AGE = re.compile("(周?岁)")
BASELINE = re.compile(
    "(已(建成|完成|有|达|建)?[^，。；]{0,12}|现有[^，。；]{0,8}|原来?的?[^，。；]{0,6}|上年度?[^，。；]{0,6}|由|从)$"
)
BASIS = re.compile(
    "^[^，。；]{0,14}的?基础上|^(提高|增加|增长|提升|上调|缩短|压缩|降低|扩大)(到|至)"
)
RATIO = re.compile("(占|占比|比例)[^，。；]{0,10}$")
DUE_PER = (
    "person",
    "household",
    "pupil",
    "child",
    "case",
    "visit",
    "meal",
    "bed",
    "item",
    "device",
    "village",
    "mu",
)
LOANS = re.compile("(贷款|消费券|保费|交易额|销售额|融资)[^，。；]{0,6}$")
CONTEXT = 30


def role_of(text: str, numeral: Numeral, earlier: tuple[Numeral, Role] | None = None) -> Role:
    """The role that is proposed for a figure of a text; `earlier` is the one before it.

    The later ones of a list (2000元、1500元、1500元) have the role of the first.
    """
    if earlier and _goes_on(text, earlier[0], numeral):
        return earlier[1]
    clause = re.split("[。；\n]", text[max(0, numeral.start - CONTEXT) : numeral.start])[-1]
    before = re.split("[，]", clause)[-1]
    quantity, meanings = numeral.reading
    if AGE.search(numeral.printed):
        return "limit"
    if "increase" in meanings or (RISE.search(before) and not LEVEL.search(before)):
        return "increase"
    if BASELINE.search(before) or BASIS.match(text[numeral.end : numeral.end + CONTEXT]):
        return "baseline"
    if quantity.unit == "CNY":
        return _of_money(clause, before, quantity.per, quantity.period)
    is_share = RATIO.search(before) and not LEVEL.search(before)
    return "share" if quantity.unit == "fraction" and is_share else "target"


def _goes_on(text: str, earlier: Numeral, numeral: Numeral) -> bool:
    same = earlier.reading.quantity.unit == numeral.reading.quantity.unit
    return same and text[earlier.end : numeral.start] in ("、", "和", "及", "，", "或")


def _of_money(clause: str, before: str, per: str | None, period: str | None) -> Role:
    if LOANS.search(before):
        return "target"
    if per in DUE_PER or period:
        return "standard"
    if MONEY.search(before) and not re.search("(标准|每人)[^，。；]*$", before):
        return "funding"
    if LEVEL.search(before) or AWARD.search(clause):
        return "standard"
    return "funding"
