"""Names of bodies in a list: 市教育局、市财政局和各县（市、区）政府."""

from __future__ import annotations

import re

ENDS = re.compile(
    "(局|委|办|厅|处|院|会|部|社|站|所|队|中心|公司|集团|政府|联|行|学校|大学|医院|支队|总队|大队|街道|乡镇|镇|乡|县|区|市"
    "|委员会|办公室|管委会|党校|协会|馆|台|报社|银行|团委|企业|电网|供电|联合会|总社|指挥部|专班|工会|园区|开发区|工信|分局"
    "|团[省市区县州盟旗]委|供销社|红十字会|机构|科技|法院|检察院|村|社区|部门|单位)$"
)
AND = re.compile(
    "(?<=[局委办厅处院会部社站所队心司团府联）])(?:和|及|与|以及|会同)(?=[\u4e00-\u9fff])"
)
TAILS = re.compile(
    "(等(有关|相关)?(部门|单位|部门单位|部门和单位)?|按(照)?(各自)?职责(分工)?(分别)?(负责|落实|抓好落实)?|分工负责|牵头(负责|组织实施)?|负责(实施|落实)?"
    "|配合(实施)?|组织实施|具体实施|为牵头单位|（牵头）|（主办）|（协办）|（配合）|（责任）|参与|落实|主办|协办|承办)$"
)
HEADS = re.compile(
    "^(由|以及|及|和|与|会同|配合单位|责任单位|其中|各责任单位[：]?)(?=[\u4e00-\u9fff]{2})"
)
STARS = "*★☆△▲●◆※"
LEAD_NOTE = re.compile("（(牵头|主办|牵头单位|牵头部门)）")
FIRST_LEADS = re.compile(
    "(?:列|排|排序|排名|排列)?(?:在|居)?(?:第一|首)位?(?:的|者)?(?:单位|部门|责任单位)?(?:为|是|系|即)(?:项目|实事|该项)?(?:牵头|主办|第一责任)"
)
STAR_LEADS = re.compile(f"[{re.escape(STARS)}](?:号)?[^，。；（）]{{0,6}}(?:为|是)(?:牵头|主办)")
SAME_BELOW = ("下同", "同上")
LONGEST = 30
SEPARATORS = "、，,；;/\n\t |"


def split_names(value: str) -> list[tuple[str, bool]]:
    """The names of a list, each with whether it is marked as the lead one."""
    found = []
    for piece in _pieces(value):
        led = bool(LEAD_NOTE.search(piece)) or any(star in piece for star in STARS)
        name = clean_name(piece)
        if name:
            found.append((name, led))
    return found


def clean_name(piece: str) -> str:
    """The bare name; empty where it is none."""
    name = piece.strip(STARS + '。；，、：〔〕"“” \n\t')
    name = LEAD_NOTE.sub("", name)
    if name.count("（") > name.count("）"):
        name = name[: name.rindex("（")]  # what stood in the bracket is another label's
    name = HEADS.sub("", name)
    for _ in range(3):
        name = TAILS.sub("", name).strip(STARS + "，。、")
    if (
        name in SAME_BELOW
        or not 2 <= len(name) <= LONGEST
        or re.search("[0-9]|牵头单位|列第一|：", name)
    ):
        return ""
    return name


def is_name(name: str) -> bool:
    """Whether something looks like the name of a body."""
    return bool(name) and ENDS.search(re.sub("（[^（）]*）$", "", name)) is not None


def _pieces(value: str) -> list[str]:
    """Cut at the separators that stand outside brackets."""
    pieces, depth = [""], 0
    for char in value:
        depth += (char in "（〔") - (char in "）〕")
        if char in SEPARATORS and depth <= 0:
            pieces.append("")
        else:
            pieces[-1] += char
    return [part for piece in pieces for part in AND.split(piece)]
