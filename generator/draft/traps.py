"""What looks like a figure and is none: 3年级, 10部门, 15分钟生活圈, 一站式, 〔2024〕5号."""

from __future__ import annotations

import re

_GOES_ON = {
    "年": "代 级 初 底 末 度 份 鉴 轻 龄 会 货",
    "天": "然 桥 地 气 猫 津",
    "周": "边 围 末 转 期 年 到 口 全",
    "人": "才 员 行 工 民 大 居 机 文 防 社 均 身 群 像 性 造 为 际 物",
    "家": "庭 长 具 电 装 访 禽",
    "户": "外 籍 型 厕 口",
    "台": "账 阶 区 风 胞",
    "处": "理 置 方 罚",
    "场": "馆 地 所 景 站",
    "节": "能 水 约 日 点 目",
    "部": "门 分 署 队 位 省",
    "期": "间 限 货 盼",
    "条": "件 例 款",
    "对": "接 象 外 标",
    "口": "岸 腔 袋 径 粮 罩",
    "眼": "科 睛",
    "面": "积 向 临 貌 对",
    "片": "区",
    "组": "织 建 团",
    "支": "持 出 付 部 撑 援 线 委",
    "门": "诊 店 口 槛 急 禁 类",
    "轮": "椅 训 候 换",
    "批": "发 准 复",
    "层": "级 面 次",
    "首": "批 次 创 个 家 位 套",
    "头": "部 等",
    "本": "级 地 科 市 县 区 年 轮 土 次",
    "班": "级 组 线 子 车",
    "座": "谈 位 椅",
    "升": "级 学 降 温 值 到 至",
    "成": "立 果 效 功 为 长 本 年 员 熟 品 人 都 型",
    "位": "于 置 居",
    "名": "单 录 师 医 校 称 镇 胜 优",
    "道": "路 德",
    "具": "有 备 体",
    "副": "食 主",
    "双": "向 方 创 减 拥",
    "格": "局",
    "封": "闭",
    "队": "伍",
    "列": "入 为 车 第 支",
    "餐": "饮 桌 厅 食",
    "页": "面",
    "集": "中 市 体 贸 团 群 成 约",
    "款": "项",
    "根": "据 本 治",
    "种": "植 子 养 苗 业",
    "项": "目",
    "例": "会 行 如",
    "间": "隔 接",
    "只": "要 有 需 能",
    "架": "构 设 空",
    "尾": "水 气 款 货",
    "席": "位",
    "内": "容 部 外 涵 需 河 涝 陆 设 科 镜 存 控 实",
    "多": "功 样 元 层 种 渠 措 形 方 维 媒 跨 式 车 病 孩",
    "余": "热 款 缺",
    "方": "面 案 式 便 法 向 位 针 块",
    "路": "灯 面 口 段 网 线 边 况 权 基 径 公 车 标",
    "米": "面 线 粉",
    "克": "服 隆",
    "站": "点",
}
"""What goes on behind a counter's last character and makes it part of another word."""
GOES_ON = {counter: frozenset(line.split()) for counter, line in _GOES_ON.items()}
NAMED_CIRCLE = re.compile("^[^，。；：、\\n]{0,14}圈")
NAMED_HOURS = re.compile(
    "^(自助|书房|书吧|图书|城市|微型|不打烊|无人|便利店|智能|智慧|警务|值班|热线)"
)
BEFORE = re.compile(
    "(第|上|下|[A-Za-z×+＋_#]|(?<![\u4e00-\u9fff])/|前\\s*|[0-9][.:, ]|〔"
    "|No|编号|电话[：]?|邮编[：]?|型号)$"
)
BEHIND = re.compile("^([A-Za-z]|[+＋]|[:：][0-9]|号|〕|版)")
SPELT_NAMES = re.compile(
    "^(三年(行动|攻坚|提升|计划|规划|任务)|两年(行动|攻坚|计划)|五年(规划|行动|计划)|九年(一贯|义务|制)|两项补贴|八项规定|三项制度|十个手指"
    "|两个(覆盖|清零|确保|维护|责任|允许|作用|提高|方面|健康|关键)|四个(意识|最严|自信|不|一)|三个(一|方面|清单|责任|全|到位)|两类|一个(窗口|平台|中心|方面|都)"
    "|百日|三农|一批|两癌|四类|三类|五类|两网|两轮|三次(分配|产业)|三条(红线|控制线)|两条|一条(龙|街|线)|一家|一户|一人|一项|一件|一年|一天|一日|一口|一组|一面|一对|一点|一道|一大|二期|三期|一期|四期|二次供水|二次|三次元|一次)"
)
SURE_SPELT = re.compile(
    "半|百|千|以上|以下|以内|左右|元|万|亿|公里|千米|米|平方|亩|吨|分之|%|成|倍|小时|分钟|个月|岁|工作日|千瓦|余|多"
)
THINGS = re.compile("(所|家|座|处|条|台|套|户|名|人|次|张|辆|支|间|栋|年|天|批|个|项|场)")
BUILT = re.compile(
    "(新建|建设|建成|新增|改造|打造|设立|完成|实施|开展|增设|配备|组建|修建|扩建|改扩建|提供|举办|更新|投放|创建|培育|配置|为|每|不少于|至少|连续|期限|为期|满|缩短至|延长)[^，。；]{0,8}$"
)


def is_trap(before: str, figure: str, behind: str) -> bool:
    """Whether a figure with what stands around it is part of a name, a rank or another word."""
    if BEFORE.search(before) and not _is_apart(before, figure):
        return True
    if (BEHIND.match(behind) and figure[-1].isdigit()) or behind[:1] in GOES_ON.get(figure[-1], ()):
        return True
    return _is_named(before, figure, behind) or _is_spelt_name(before, figure, behind)


def _is_named(before: str, figure: str, behind: str) -> bool:
    """Whether a length of time names something (15分钟生活圈), or says how often (每两年…一次)."""
    if figure.endswith("分钟"):
        return NAMED_CIRCLE.match(behind) is not None
    if figure[-1] == "对":
        return behind[:1] in ("1", "一")
    if figure == "24小时":
        return NAMED_HOURS.match(behind) is not None
    return before.endswith("每") and re.search("(年|月|周|天|日|季度|学期)$", figure) is not None


def _is_apart(before: str, figure: str) -> bool:
    """Whether what stands before only seems to belong to a figure: 网上20个, AED200台."""
    if before[-1] in "上下":
        return figure[0].isdigit()
    return re.search("[A-Z]{3}$", before) is not None and not figure[-1].isdigit()


def _is_spelt_name(before: str, figure: str, behind: str) -> bool:
    if figure[0].isdigit() or any(char.isdigit() for char in figure):
        return False
    if re.search("以上|以内|以下", figure):
        return False
    if SPELT_NAMES.match(figure + behind):
        return not (re.match("一|二次", figure) and re.search("(不少于|至少|满|连续)$", before))
    if SURE_SPELT.search(figure) or re.match("每|人均|不|约|近|超|最|至少", figure):
        return False
    return not (THINGS.search(figure) and BUILT.search(before))
