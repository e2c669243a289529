"""Figures that can't be read, and the exact message for each."""

import pytest

from generator.quantity.parse import parse
from generator.quantity.quantity import QuantityError
from tests.quantity.vocabulary import UNITS

BASES = "人 名 位 户 例 剂 剂次 台 床 张 张床位 床位 天 日 周 月 个月 季 季度 年 学期"
GROUPS = "digits have no leading 0, and commas stand before each three"
BEHIND = "only a qualifier, a per or a period may follow the amount"

# printed, the piece that was not understood, its character, why
REFUSED = [
    ("约20忆元", "忆元", 4, "unknown unit '忆元'; did you mean '亿元'?"),
    ("约 20 忆元", "忆元", 6, "unknown unit '忆元'; did you mean '亿元'?"),
    ("20億元", "億元", 3, "unknown unit '億元'; did you mean '亿元'?"),
    ("20亿圆以上", "圆", 4, "unknown unit '圆'; did you mean '元'?"),
    ("30平方", "平方", 3, "unknown unit '平方'; did you mean '平方米'?"),
    ("38米", "米", 3, "unknown unit '米'"),
    ("3月", "月", 2, "unknown unit '月'"),
    ("十几个", "几个", 2, "unknown unit '几个'"),
    ("三分之一", "分之一", 2, "unknown unit '分之一'"),
    ("一亿亿元", "一亿亿", 1, "not a number written out in full"),
    ("二百五", "二百五", 1, "not a number written out in full"),
    ("三万二元", "三万二", 1, "not a number written out in full"),
    ("二〇二三年", "二〇二三", 1, "not a number written out in full"),
    ("百个", "百", 1, "not a number written out in full"),
    ("约元", "元", 2, "a number is expected"),
    ("-5元", "-", 1, "a number is expected"),
    ("预计4亿元", "预计", 1, "a number is expected"),
    ("第10次", "第", 1, "a number is expected"),
    ("半年", "半年", 1, "a number is expected"),
    ("9—岁", "岁", 3, "a number is expected"),
    ("05个", "05", 1, GROUPS),
    ("10,88个", "10,88", 1, GROUPS),
    ("1,0000元", "1,0000", 1, GROUPS),
    ("10，888，个", "10，888，", 1, GROUPS),
    ("1 0个", "1 0", 1, "a space stands between two digits"),
    ("12345678901234567元", "12345678901234567", 1, "a number has at most 16 digits"),
    ("99999999万亿元", "99999999万亿", 1, "the number is too large"),
    ("3万5元", "5", 3, "not clear what this adds to the number"),
    ("1.5亿2000万元", "2000万", 5, "not clear what this adds to the number"),
    ("1亿2.00001万元", "2.00001万", 3, "not clear what this adds to the number"),
    ("2万3亿元", "3亿", 3, "not clear what this adds to the number"),
    ("38个项目", "项目", 4, BEHIND),
    ("5000个。", "。", 6, BEHIND),
    ("上世纪60年代", "上世纪", 1, "a number is expected"),
    ("60年代", "代", 4, BEHIND),
    ("5:3:2", ":2", 4, BEHIND),
    ("0:0", "0:0", 1, "a ratio has a part above 0"),
    ("约30万元以内", "以内", 6, "says 'at most', but 'about' was said before"),
    ("不低于不超过3元", "不超过", 4, "says 'at most', but 'at least' was said before"),
    ("未满14周岁以上", "以上", 7, "says 'at least', but 'under' was said before"),
    ("约20余万元", "20余万元", 2, "says 'over', but 'about' was said before"),
    ("每人每人300元", "每人", 3, "per or period is said twice"),
    ("每月300元/月", "/月", 7, "per or period is said twice"),
    ("每次300元", "每次", 1, f"after '每' one of {BASES} is expected"),
    ("300元/次", "/次", 5, f"after '/' one of {BASES} is expected"),
    ("14—9岁", "14—9岁", 1, "a range runs upwards"),
    ("9—9岁", "9—9岁", 1, "a range runs upwards"),
    ("9岁—14元", "9岁—14元", 1, "both ends of a range have the same unit"),
    ("10%—20", "10%—20", 1, "both ends of a range have the same unit"),
    ("20余—30个", "20余—30个", 1, "the ends of a range are exact"),
    ("至少9—14岁", "至少9—14岁", 1, "a range can't be 'at least'"),
    ("三至五万元", "三至五万元", 1, "not clear how large the lower end is"),
    ("2023年", "2023年", 1, "a calendar year is not a figure"),
    ("2023—2030年", "2023—2030年", 1, "a calendar year is not a figure"),
    ("20日", "20日", 1, "a day of the month, or days? Days are '天'"),
    ("近三年", "三年", 2, "'近' before a length of time means the past one"),
]


@pytest.mark.parametrize(("printed", "found", "character", "why"), REFUSED)
def test_refused(printed: str, found: str, character: int, why: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse(printed, UNITS)
    place = f"{found!r} in {printed!r} at character {character}"
    assert str(caught.value) == f"can't read {place}: {why}"
    assert caught.value.start == character - 1


@pytest.mark.parametrize("printed", ["", " ", "约", "不低于每人每月", "9—", "4:"])
def test_refused_for_what_is_missing(printed: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse(printed, UNITS)
    assert str(caught.value) == f"can't read the end of {printed!r}: a number is expected"
    assert caught.value.start == len(printed)
