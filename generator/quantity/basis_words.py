"""The words for what an amount is paid or counted for, and for how often.

The first of each line is the usual one. A word that could mean two things (辆次) isn't here.
"""

PERS = {
    "person": "人 名 位 个人 名老人 位老人 名老年人 名残疾人 名患者 名居民 名劳动者 名学员 名教师 "
    "名志愿者 名村医 名孕妇 名孕产妇 个岗位 岗位",
    "household": "户 户家庭 个家庭 家庭 户居民",
    "case": "例",
    "dose": "剂 剂次",
    "device": "台 部 部电梯 台电梯 台设备 台车",
    "bed": "床 张 张床 张床位 个床位 床位",
    "pupil": "生 名学生 个学生 学生 名中小学生 名小学生 名初中生",
    "child": "孩 名儿童 个孩子 孩子 儿童 名婴幼儿 个婴幼儿 婴幼儿 名幼儿 名新生儿 托位 个托位",
    "visit": "人次 人·次",
    "time": "次",
    "meal": "餐 顿 餐次",
    "class": "班 个班 个班级 班级",
    "lesson": "课时 学时 节课",
    "event": "场 场次",
    "item": "个 件 项 座 套 条 间 盏 棵 株 支 栋 幢 组",
    "project": "个项目 项目",
    "site": "点 处 个点 站 个站点 个点位 站点 点位 个助餐点",
    "school": "校 所学校 学校 个学校 园 所幼儿园 幼儿园 所中小学",
    "home": "院 所敬老院 个敬老院 敬老院 家养老院 所养老院",
    "institution": "所 家 家机构 个机构 机构",
    "enterprise": "企业 家企业 户企业",
    "village": "村 个村 行政村 个行政村",
    "community": "社区 个社区",
    "township": "乡镇 个乡镇 乡 镇",
    "county": "县 个县 县区 个县区",
    "vehicle": "辆 车 辆车",
    "m": "米 延米",
    "km": "公里 千米 km",
    "m2": "平方米 平米 ㎡ m2 m²",
    "m3": "立方米 m3 m³",
    "mu": "亩",
    "ha": "公顷",
    "kg": "公斤 千克 kg",
    "t": "吨",
    "kW": "千瓦 kw",
    "kWh": "千瓦时 kwh",
    "100persons": "百人 百名老人 百名老年人",
    "1000persons": "千人 千人口 千常住人口 千名常住人口",
    "10000persons": "万人 万人口 万常住人口 万名常住人口",
}

PERIODS = {
    "hour": "小时 h",
    "day": "天 日",
    "week": "周 星期",
    "month": "月 个月",
    "quarter": "季度 季 个季度",
    "year": "年 年度 学年",
    "term": "学期 个学期",
    "2week": "两周 2周 二周",
    "2month": "两个月 2个月 两月 二个月",
    "6month": "半年 6个月 六个月",
    "2year": "两年 2年 二年",
    "3year": "三年 3年",
    "4year": "四年 4年",
    "5year": "五年 5年",
}

FREQUENCIES = {
    "day": "一天 1天 一日",
    "week": "一周 1周",
    "month": "一个月 1个月 一月",
    "quarter": "一季度 一个季度 1个季度",
    "year": "一年 1年",
    "term": "一学期 一个学期 1个学期",
} | {length: line for length, line in PERIODS.items() if length[0].isdigit()}
"""A length of time that stands before a number of times: 一年两次, 半年1次."""

AVERAGED = {
    "人": "person",
    "户": "household",
    "床": "bed",
    "台": "device",
    "生": "pupil",
    "孩": "child",
    "次": "time",
    "餐": "meal",
    "班": "class",
    "校": "school",
    "园": "school",
    "院": "home",
    "村": "village",
    "亩": "mu",
}
"""What stands before 均: 人均, 月人均, 生均."""

AVERAGED_OVER = {
    "日": "day",
    "天": "day",
    "周": "week",
    "月": "month",
    "季": "quarter",
    "年": "year",
}
