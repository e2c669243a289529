"""What holds for every quantity and for any text."""

from decimal import Decimal

from hypothesis import assume, example, given
from hypothesis import strategies as st

from generator.quantity.numerals import spell
from generator.quantity.parse import parse
from generator.quantity.quantity import PERIODS, PERS, QUALIFIERS, Quantity, QuantityError
from generator.quantity.render import render
from tests.every import every
from tests.quantity.table import rows
from tests.quantity.vocabulary import UNITS

PRINTED = [row.printed for row in rows()]
# All that the grammar gives a meaning to, and some that it doesn't.
LETTERS = "".join(sorted(set("".join(PRINTED)))) + "零〇半几第忆 ,，.。:/-+eE%０\n\x00é"
values = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    qualifier = draw(st.sampled_from(QUALIFIERS))
    low, high = draw(values), draw(st.none() | values)
    if high is not None:
        assume(qualifier in ("exact", "about") and low < high)
    unit = draw(st.none() | st.sampled_from(UNITS.ids))
    if unit == "fraction":
        low, high = low / 100, None if high is None else high / 100
    per, period = (draw(st.none() | st.sampled_from(words)) for words in (PERS, PERIODS))
    return Quantity(qualifier, low, high, unit, per, period)


def wide(text: str) -> str:
    """Give the full-width form of each ASCII character, with spaces where they may stand."""
    chars = [chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text]
    return "".join(char if char in "０１２３４５６７８９" else f"{char}\u3000" for char in chars)


@given(quantities())
def test_what_is_rendered_reads_back(quantity: Quantity) -> None:
    assert parse(render(quantity, UNITS), UNITS) == quantity


@given(quantities())
def test_width_and_spaces_change_nothing_rendered(quantity: Quantity) -> None:
    assert parse(wide(render(quantity, UNITS)), UNITS) == quantity


@every("printed", PRINTED)
def test_width_and_spaces_change_nothing_printed(printed: str) -> None:
    plain = printed.replace(" ", "")
    assert parse(wide(plain), UNITS) == parse(plain, UNITS) == parse(printed, UNITS)


def read(text: str) -> Quantity | QuantityError:
    try:
        return parse(text, UNITS)
    except QuantityError as error:
        return error


def refused_or_sound(text: str) -> None:
    """A text is refused with a place inside it, or read as a quantity that reads back."""
    result = read(text)
    if isinstance(result, Quantity):
        assert result.value >= 0
        assert parse(render(result, UNITS), UNITS) == result
    else:
        assert 0 <= result.start <= len(text)
        assert text.startswith(result.found, result.start)


@given(st.text(alphabet=LETTERS, max_size=16))
@example("亿" * 5000)
@example("9" * 5000)
@example("每" * 5000)
@example("2:1")
@example("1:9999999999999999")
@example("0." + "0" * 50 + "1‰")
@example("9999万亿元")
@example("9999999999999999万亿元")
@example("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九元")
def test_any_text_is_refused_or_sound(text: str) -> None:
    refused_or_sound(text)


@given(st.text())
def test_any_unicode_is_refused_or_sound(text: str) -> None:
    refused_or_sound(text)


@given(st.sampled_from(PRINTED), st.data())
def test_a_misprint_is_refused_or_sound(printed: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(printed)))
    cut = data.draw(st.integers(0, 2))
    refused_or_sound(
        printed[:at] + data.draw(st.text(alphabet=LETTERS, max_size=2)) + printed[at + cut :]
    )


@given(st.integers(0, 10**12))
@example(10**8)
@example(10010)
@example(110)
def test_spelt_numbers_read_back(value: int) -> None:
    assert parse(spell(value), UNITS).value == value
    assert parse(spell(value).replace("二", "两").replace("零", "〇"), UNITS).value == value


@given(st.integers(1, 99999), st.sampled_from([("百", 2), ("千", 3), ("万", 4), ("亿", 8)]))
def test_scales_shift_the_point(digits: int, scale: tuple[str, int]) -> None:
    word, places = scale
    number = Decimal(digits) / 100
    assert parse(f"{number}{word}元", UNITS).value == number.scaleb(places)


@given(st.integers(0, 10**11))
def test_thousands_commas_change_nothing(value: int) -> None:
    assert parse(f"{value:,}个", UNITS) == parse(f"{value}个", UNITS)
