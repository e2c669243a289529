"""Figures that can't be read, and the exact message for each."""

import pytest

from generator.quantity.parse import parse
from generator.quantity.quantity import QuantityError
from tests.every import every
from tests.quantity.vocabulary import UNITS

BASES = "stands what the amount is for, such as 人 户 生 孩 床 台 村 亩 月 年"
RANK = "a number is expected; 第… is a rank or a date, not an amount"
MONTH = "3月 is March; a length is printed 个月"
CLOCK = "a time of day is not a figure; a ratio is printed with '∶'"
GROUPS = "digits have no leading 0, and commas stand before each three"
BEHIND = "only a qualifier, a per or a period may follow the amount"

# printed, the piece that was not understood, its character, why
REFUSED = [
    ("约20忆元", "忆元", 4, "unknown unit '忆元'; did you mean '亿元'?"),
    ("约 20 忆元", "忆元", 6, "unknown unit '忆元'; did you mean '亿元'?"),
    ("20億元", "億元", 3, "unknown unit '億元'; did you mean '亿元'?"),
    ("20亿圆以上", "圆", 4, "unknown unit '圆'; did you mean '元'?"),
    ("30平方", "平方", 3, "unknown unit '平方'; did you mean '平方米'?"),
    ("38寸", "寸", 3, "unknown unit '寸'"),
    ("3月", "月", 2, f"unknown unit '月'; {MONTH}"),
    ("十几个", "几个", 2, "unknown unit '几个'; 几 names no number"),
    ("三分之五", "三分之五", 1, "the parts are more than 0 and fewer than the whole"),
    ("8:30", "8:30", 1, CLOCK),
    ("20：00", "00", 4, GROUPS),
    ("1：15", "1：15", 1, CLOCK),
    ("500块", "块", 4, "'块' may mean CNY or count: only an indicator with that unit says which"),
    ("300度", "度", 4, "'度' may mean kWh or degC: only an indicator with that unit says which"),
    ("500M", "M", 4, "'m' may mean Mbps: only an indicator with that unit says which"),
    ("第三季度", "第", 1, RANK),
    ("第2剂", "第", 1, RANK),
    ("5号", "号", 2, "unknown unit '号'; a number of a thing, not an amount"),
    ("数十个", "数", 1, "a number is expected; 数十, 数百 name no number"),
    ("上百户", "上", 1, "a number is expected; 上百, 上千 name no number"),
    ("每周五", "五", 3, "a day of the week is not a figure"),
    ("每月1日", "1日", 3, "a day of the month, or days? Days are '天'"),
    ("7×24小时", "×24小时", 2, "unknown unit '×24小时'"),
    ("由10元降到5元", "5元", 7, "a fall has no two ends here: print the new amount alone"),
    ("由10元提高到50%", "50%", 8, "both ends have the same unit, and one number each"),
    ("由约10元提高到50元", "50元", 9, "the ends are exact"),
    ("5元/(人·人)", ")", 8, "per or period is said twice"),
    ("5元/(人·月个", "个", 8, "the bracket isn't closed"),
    ("由3元5", "5", 4, "由 … 提高到 … has two ends"),
    ("一亿亿元", "一亿亿", 1, "not a number written out in full"),
    ("二百五", "二百五", 1, "not a number written out in full"),
    ("三万二元", "三万二", 1, "not a number written out in full"),
    ("二〇二三年", "二〇二三", 1, "not a number written out in full"),
    ("百个", "百", 1, "not a number written out in full"),
    ("约元", "元", 2, "a number is expected"),
    ("-5元", "-", 1, "a number is expected"),
    ("第10次", "第", 1, RANK),
    ("半价", "半价", 1, "a number is expected"),
    ("9—岁", "岁", 3, "a number is expected"),
    ("05个", "05", 1, GROUPS),
    ("10,88个", "10,88", 1, GROUPS),
    ("1,0000元", "1,0000", 1, GROUPS),
    ("10，888，个", "10，888，", 1, GROUPS),
    ("1 0个", "1 0", 1, "a space stands between two digits"),
    ("12345678901234567元", "12345678901234567", 1, "a number has at most 16 digits"),
    ("99999999万亿元", "99999999万亿", 1, "the number is too large"),
    ("20万65岁", "65", 4, "not clear what this adds to the number"),
    ("3万5元", "5", 3, "not clear what this adds to the number"),
    ("1.5亿2000万元", "2000万", 5, "not clear what this adds to the number"),
    ("1亿2.00001万元", "2.00001万", 3, "not clear what this adds to the number"),
    ("2万3亿元", "3亿", 3, "not clear what this adds to the number"),
    ("38个项目", "项目", 4, f"{BEHIND}; the figure alone is '38个'"),
    ("5000个。", "。", 6, BEHIND),
    ("上世纪60年代", "上世纪", 1, "a number is expected; 上百, 上千 name no number"),
    ("60年代", "代", 4, f"{BEHIND}; the figure alone is '60年'"),
    ("5:3:2", ":2", 4, BEHIND),
    ("0:0", "0:0", 1, "a ratio has a part above 0"),
    ("约30万元以内", "以内", 6, "says 'at most', but 'about' was said before"),
    ("不低于不超过3元", "不超过", 4, "says 'at most', but 'at least' was said before"),
    ("未满14周岁以上", "以上", 7, "says 'at least', but 'under' was said before"),
    ("约20余万元", "20余万元", 2, "says 'over', but 'about' was said before"),
    ("每人每人300元", "每人", 3, "per or period is said twice"),
    ("每月300元/月", "/月", 7, "per or period is said twice"),
    ("每拨300元", "每拨", 1, f"after '每' {BASES}"),
    ("300元/拨", "/拨", 5, f"after '/' {BASES}"),
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


@every("printed,found,character,why", REFUSED)
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
