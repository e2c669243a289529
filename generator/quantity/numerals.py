"""Numbers as documents print them: 10,888, 3.1万, 1亿2000万, 二十, 一百零五."""

import re
from decimal import Decimal
from typing import NamedTuple

from generator.quantity import hints
from generator.quantity.qualifiers import INSIDE
from generator.quantity.quantity import Qualifier
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

DIGITS = "零一二三四五六七八九"
PLACES = {"十": 10, "百": 100, "千": 1000}
SECTIONS = {"亿": 10**8, "万": 10**4}
SCALE = "[百千]?(万亿|[万亿])|[百千]"
SPELT = "[零〇一二两三四五六七八九十百千万亿]+"
ROUND = ("百", "千", "万", "百万", "千万", "亿")  # 百余, 千多: at least one of them
LONGEST = 40  # the longest number below TOO_LARGE has 31 characters
GROUPED = r"(0|[1-9][0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?"
# Within these decimal arithmetic loses nothing, and no budget is beyond them.
MOST_DIGITS = 16
TOO_LARGE = 10**16


class Number(NamedTuple):
    """A number, what it is without its scale (3.1 in 3.1万), and a qualifier inside it."""

    value: Decimal
    bare: Decimal
    qualifier: Qualifier = "exact"
    spelt: bool = False


def read_number(scan: Scanner, units: Units) -> Number:
    """Read a number. Raises QuantityError if none stands here or its form is in doubt."""
    start = scan.at
    if re.match("[0-9]", scan.rest):
        number = _read_digits(scan, units)
    elif re.match(SPELT, scan.rest):
        number = _read_spelt(scan, units)
    else:
        words = re.split(f"[0-9]|{SPELT}", scan.rest)[0]
        raise scan.error(hints.no_number(words), start, start + len(words))
    if number.value >= TOO_LARGE:
        raise scan.error("the number is too large", start, scan.at)
    return number


def _read_digits(scan: Scanner, units: Units) -> Number:
    bare = _plain(scan)
    inside = scan.take(INSIDE)
    scale = _scale(scan, units)
    value = bare * scale if inside else _with_parts(scan, units, bare, scale)
    if not inside and (inside := scan.take(INSIDE)):
        value *= _scale(scan, units)  # 1千余万
    return Number(tidy(value), bare, inside[1] if inside else "exact")


def _with_parts(scan: Scanner, units: Units, bare: Decimal, scale: int) -> Decimal:
    # 1亿2000万; but 3万5 may be 35000 as spoken or 30005 as written.
    value = bare * scale
    while scale > 1 and re.match("[0-9]", scan.rest):
        start, whole = scan.at, bare == int(bare)
        bare = _plain(scan)
        last = _scale(scan, units)
        part = bare * last
        spoken = part < scale / 10 and (last == 1 or bare < 10)
        if not whole or spoken or part >= scale or part != int(part):
            raise scan.error("not clear what this adds to the number", start, scan.at)
        value, scale = value + part, last
    return value


def _plain(scan: Scanner) -> Decimal:
    start = scan.at
    digits = scan.match(r"[0-9][0-9,]*(\.[0-9]+)?") or ""
    if not re.fullmatch(GROUPED, digits):
        reason = "digits have no leading 0, and commas stand before each three"
        raise scan.error(reason, start, scan.at)
    if len(re.sub("[,.]", "", digits.lstrip("0."))) > MOST_DIGITS:
        raise scan.error(f"a number has at most {MOST_DIGITS} digits", start, scan.at)
    return Decimal(digits.replace(",", ""))


def _scale(scan: Scanner, units: Units) -> int:
    # 千米 is a unit, not a thousand of something.
    if units.find(scan.text, scan.at):
        return 1
    product = 1
    for char in scan.match(SCALE) or "":
        product *= PLACES.get(char) or SECTIONS[char]
    return product


def _read_spelt(scan: Scanner, units: Units) -> Number:
    start = scan.at
    word = scan.match(SPELT) or ""
    if len(word) > 1 and units.find(scan.text, scan.at - 1):
        scan.at, word = scan.at - 1, word[:-1]  # 三千米
    value = _sum(word[:LONGEST])
    inside = scan.take(INSIDE)
    in_full = _usual(word) == _usual(spell(value))
    if not in_full and not (inside and word in ROUND):
        raise scan.error("not a number written out in full", start, scan.at - bool(inside))
    bare = Decimal(_sum(word.rstrip("十百千万亿")))
    if not inside:
        return Number(Decimal(value), bare, spelt=True)
    return Number(Decimal(value * _scale(scan, units)), bare, inside[1], spelt=True)


def _sum(word: str) -> int:
    # Reads loosely; the caller compares with the proper spelling.
    for char, size in SECTIONS.items():
        if char in word:
            head, _, tail = word.partition(char)
            return (_sum(head) if head else 1) * size + _sum(tail)
    total, digit = 0, 0
    for char in _usual(word):
        if char in PLACES:
            total, digit = total + (digit or 1) * PLACES[char], 0
        else:
            digit = DIGITS.index(char)
    return total + digit


def _usual(word: str) -> str:
    return word.replace("两", "二").replace("〇", "零").replace("一十", "十")


def spelt_value(word: str) -> int | None:
    """What a number written out in full comes to; None for anything else, such as 三四十."""
    value = _sum(word[:LONGEST])
    return value if _usual(word) == _usual(spell(value)) else None


def spell(value: int) -> str:
    """Write a number from 0 up out in Chinese: 一万零五百."""
    for char, size in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        if value >= size:
            head, tail = divmod(value, size)
            gap = "零" if 0 < tail < size // 10 else ""
            return spell(head) + char + gap + (spell(tail) if tail else "")
    return DIGITS[value]


def tidy(value: Decimal) -> Decimal:
    """Drop zeros behind the point and exponents: 31000.0 and 3.1E+4 are 31000."""
    plain = value.normalize()
    return plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain
