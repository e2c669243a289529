"""Words by which the parts of a notice are told apart."""

from __future__ import annotations

import re

from generator.draft.markers import ZH, value

DEMAND = re.compile(
    "加强(组织|领导|督|协调|宣传|资金|监督|统筹|保障|调度|考核)|强化(组织|领导|责任|督|保障|协调|宣传|资金|要素|监督|落实|统筹|调度|工作|考核)"
    "|(明确|压实|落实|夯实|细化)(工作|主体|各方|各级)?责任|严格(督|考核|落实|标准|管理|监督|资金|执行)|提高(思想|政治|认识|站位)"
    "|统一思想|(工作|有关|相关|具体)要求|保障措施|组织(领导|保障|实施)$|督(查|导)(考核|检查|问效|落实)?$|注重(宣传|实效|统筹)|营造.{0,4}(氛围|环境|声势)"
    "|广泛宣传|严肃纪律|跟踪(问效|督)|确保(落实|实效|完成|质量)|(进度|定期)(报送|安排|调度)|监督(检查|管理|考核)|抓好(贯彻)?落实|组织实施$"
    "|考核(评价|奖惩|问责)|信息报送|指导思想|总体要求|基本原则|总体思路|实施步骤|工作步骤|时间安排|资金(保障|管理|筹措)$|密切(配合|协作)"
    "|提升站位|精心组织|强调度|强督|统筹(推进|协调|资金)$|绩效(评价|管理|考核)|完善机制|健全(工作)?机制|落实(工作)?(要求|措施|资金)"
    "|加快(工作)?(进度|推进|实施)$|及时(报送|公开)|接受监督|公开(承诺|透明)|狠抓落实"
    "|调查研究|摸底|编制.{0,6}(计划|方案)|(制定|制订|细化).{0,8}(方案|计划|措施|清单)|资金(拨付|下达|筹集|筹措|监管)"
    "|信息(公开|报送)|抓(好|紧|实)(组织|资金|贯彻|落实|工作|督|宣传|任务|进度)|认真(组织|落实|学习|履职)"
    "|建立.{0,6}(机制|台账|专班)|项目管理|档案管理|工作(机制|保障|措施)$|有关事项|相关事项"
)
"""Titles of what is asked of those who carry a plan out, not promised to residents."""
PROCEDURE = re.compile(
    "征集(范围|内容|时间|方式|要求|对象|途径|原则|渠道)|(报送|提交|参与|反馈|投票|申报)(方式|要求|时间|途径)|联系方式|注意事项|活动(时间|方式)"
    "|投票|公示(时间|期)|评选|候选|奖励办法|申报(条件|程序|流程|材料)|办理(流程|程序)|会议(议程|时间|地点)"
)
"""Titles of a call for proposals, a vote or a meeting."""
CALL = re.compile(
    "公开征集|关于(?:公开)?征求.{2,40}意见|征集.{0,20}(公告|通告|启事|建议|项目)|意见建议的?公告"
)
GROUP = re.compile(
    "(工程|行动|民生|方面|领域|类|提升|服务|保障|优化|改善|惠民|利民|便民|为民|富民|安民)$"
)
HOW_MANY = re.compile(
    rf"(?<!第)(?P<before>[0-9]{{1,2}}|{ZH})(?P<counter>件|项|个|大类|大|方面|类)(?!月|村|区|县|乡|镇|学|工作|百)"
    r"(?=[^。；，\n]{0,24}?(?:实事|民生项目|民生工程|民心工程|好事|惠民项目|惠民工程))"
    rf"|(?:实事|民生项目|民生工程)(?:项目|工程|任务)?(?:清单|安排|计划)?(?:（?共?计?|为|有|包括|如下[^。]{{0,4}})?"
    rf"(?P<after>[0-9]{{1,2}}|{ZH})(?:件|项|个)"
)
FEWEST, MOST = 2, 99


def stated_numbers(text: str) -> list[int]:
    """How many programmes a text says it has, in its order: 10件实事, 十大民生实事."""
    found = []
    for match in HOW_MANY.finditer(text):
        number = value(match["before"] or match["after"])
        if number is not None and FEWEST <= number <= MOST:
            found.append(number)
    return found


def is_demand(title: str) -> bool:
    """Whether a title asks something of offices."""
    return DEMAND.search(title) is not None


def is_procedure(title: str) -> bool:
    """Whether a title belongs to a call, a vote or a meeting."""
    return PROCEDURE.search(title) is not None
