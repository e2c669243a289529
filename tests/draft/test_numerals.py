"""Figures in sentences, and what only looks like one."""

import pytest

from generator.draft.numerals import numerals
from generator.draft.text.characters import plain, squeezed
from generator.draft.text.passage import Passage
from tests.quantity.vocabulary import UNITS


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("建成5G基站600个，打造15分钟生活圈，第三季度前完成。", "600个"),
        ("门诊延长至20：00，热线12345受理，7×24小时值守。", ""),
        ("改造DN300以上管网12公里，PM2.5降至35微克/立方米。", "12公里 35微克/立方米"),
        ("按每生每年900元补助，惠及3100余名学生。", "每生每年900元 3100余名"),
        ("发放补贴十余万元，惠及百余家企业。", "十余万元 百余家"),
        (
            "三分之二以上的村建成广场，约1/3设书屋，普及率达九成以上。",
            "三分之二以上 约1/3 九成以上",
        ),
        ("为约20万65岁以上老年人建档。", "约20万 65岁以上"),
        ("师生比达到1：12，市级按1：1配套。", "1:12 1:1"),
        ("提供1对1帮扶，开展三年行动，实现一件事一次办。", ""),
        ("完成二期工程，二级以上医院接入，双向六车道。", ""),
        ("在20个村建设10个多功能厅，整理30个内容。", "20个 10个 30个"),
        ("配备AED150台，涉及3年级学生、10部门。", "150台"),
        ("建成24小时自助图书馆3座。", "3座"),
        ("为老年人每两年提供一次免费体检，跟踪一年以上。", "一年以上"),
        (
            "由每餐4元提高到5元，每座补助1500元，户均投入2万元。",
            "每餐4元 5元 每座补助1500元 户均投入2万元",
        ),
        ("日供水能力5万吨，处理能力2万立方米/日。", "5万吨 2万立方米/日"),
        ("依据《规划（2021—2025年）》第12条和皖政〔2024〕3号。", ""),
        ("新增学位１２００个，占比不低于６０％。", "1200个 不低于60%"),
        ("改造3 500户，网上受理20件。", "3500户 20件"),
    ],
)
def test_figures_of_a_sentence(sentence: str, figures: str) -> None:
    passage = squeezed(plain(Passage.of(sentence)))
    assert [each.printed for each in numerals(passage, UNITS)] == figures.split()
