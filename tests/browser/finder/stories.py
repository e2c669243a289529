"""Whole stories: who asks, what they answer, what must come of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.web.finder_walk import Answer

PHONE = {"width": 320, "height": 640}


@dataclass(frozen=True)
class Story:
    """`running` to `ended` are benefits with words of their rows, by group; `no` with reasons.

    `paper` are words of the sheet. What is told `seldom` shows no kind of thing that others don't.
    """

    name: str
    lang: str
    place: str
    year: int
    subject: str
    answers: dict[str, Answer]
    running: dict[str, list[str]] = field(default_factory=dict)
    likely: dict[str, list[str]] = field(default_factory=dict)
    ask: dict[str, list[str]] = field(default_factory=dict)
    already: dict[str, list[str]] = field(default_factory=dict)
    silent: dict[str, list[str]] = field(default_factory=dict)
    ended: dict[str, list[str]] = field(default_factory=dict)
    no: dict[str, str] = field(default_factory=dict)
    paper: list[str] = field(default_factory=list)
    keyboard: bool = False
    viewport: dict[str, int] | None = None
    seldom: bool = False

    def kinds(self) -> set[tuple[str, object]]:
        """What it goes through: who asks, how, and which kinds of results must come."""
        groups = ("running", "likely", "ask", "already", "silent", "ended", "no")
        shown = {("result", name) for name in groups if getattr(self, name)}
        answered = {("answer", type(value)) for value in self.answers.values()}
        days = {("day", self.lang) for fact in self.answers if fact.endswith("_date")}
        how = {("language", self.lang), ("subject", self.subject), ("keyboard", self.keyboard)}
        width = (self.viewport or {}).get("width")
        return shown | answered | days | how | {("width", width), ("year", self.year)}


# The first is told in every browser: it has a field for a day, and is short.
STORIES = [
    Story(
        "a newborn's parent in Xinjian",
        *("zh", "360112", 2024, "child"),
        {
            "child_birth_date": "2024-01-01",
            "child_insured_city": True,
            "situations": ["birth"],
            "has_newborn": True,
            "child_status": "none-of-these",
        },
        ask={"newborn-screening": []},
        running={"newborn-health-insurance": ["要求：2024年1月1日或以后", "您答：2024年1月1日"]},
        no={"orphan-living-money-family": "您没有勾“孤儿，或者没有人抚养、留守、处境困难的孩子”。"},
        paper=["南昌市新建区，2024年"],
        viewport={"width": 360, "height": 740},
    ),
    Story(
        "a girl of 13 in Nanchang",
        *("en", "360100", 2023, "child"),
        {
            "child_is_girl": True,
            "child_school_year": "junior-1",
            "hpv_vaccinated_before": False,
            "child_birth_date": "2010-05-20",
            "child_in_childcare": False,
            "has_newborn": False,
            "child_status": "none-of-these",
        },
        ask={"hpv-vaccination": ["2 doses per person", "on or after 1 January 2010"]},
        no={"newborn-screening": "Needed: Yes. You said: No."},
        paper=["HPV", "20 May 2010"],
        seldom=True,
    ),
    Story(
        "a pregnant woman in Shangrao",
        *("zh", "361100", 2023, "me"),
        {"situations": ["birth"], "age": 29, "pregnant": True, "has_newborn": False},
        ask={"prenatal-screening": ["一次", "两次", "2023年怀着孩子吗", "0791-86266634"]},
        no={"newborn-screening": "2023年家里有新生儿，或者有孩子要出生吗？ 要求：是。您答：否。"},
        paper=["按我的回答找到的：上饶市，2023年", "孕妇免费产前筛查", "0791-86266634"],
        viewport=PHONE,
        seldom=True,
    ),
    Story(
        "a disabled adult on subsistence allowance",
        *("en", "360100", 2023, "me"),
        {
            "situations": ["disability", "dibao"],
            "age": 44,
            "hukou_in_province": True,
            "area": "urban",
            "receives_dibao": True,
            "dibao_covers_person": True,
            "extreme_poverty_support": False,
            "disability_certificate": True,
            "disability_grade": "grade-2",
            "disability_kind": "physical",
            "needs_long_term_care": True,
            "daily_tasks_unable": 4,
            "wants_home_adaptation": True,
            "starting_business": False,
            "start_up_loan": False,
        },
        already={
            "urban-subsistence-allowance": ["915 yuan per person per month", "885 yuan"],
        },
        likely={
            "disability-living-subsidy": ["100 yuan per person per month", "bank card", "Steps"],
            "disability-nursing-subsidy": ["100 yuan per person per month"],
            "disability-care": ["at least 600 yuan", "Needed: at least 16. You said: 44."],
        },
        ask={"home-adaptation": ["Planned for all together:", "950 households"]},
        no={"rural-subsistence-allowance": "Needed: Rural. You said: Urban."},
        paper=["915 yuan per person per month", "Papers to bring", "Copy of the bank card"],
        keyboard=True,
    ),
    Story(
        "a parent of a disabled child in Jiangxi",
        *("zh", "360000", 2023, "child"),
        {
            "age": 9,
            "hukou_in_province": True,
            "receives_dibao": True,
            "dibao_covers_person": True,
            "disability_certificate": True,
            "disability_grade": "grade-1",
            "needs_long_term_care": True,
            "child_status": "none-of-these",
        },
        likely={
            "disability-living-subsidy": ["每人每月100元", "0791-86214745"],
            "disability-nursing-subsidy": ["每人每月100元"],
        },
        no={"disability-care": "要求：16或以上。您答：9。"},
        paper=["困难残疾人生活补贴", "重度残疾人护理补贴"],
        seldom=True,
    ),
    Story(
        "a relative of an orphan in Shangrao",
        *("zh", "361100", 2023, "cared-for"),
        {
            "child_status": "orphan-in-family",
            "child_disability": "severe",
            "age": 9,
            "receives_dibao": False,
            "disability_certificate": False,
        },
        ask={
            "orphan-living-money-family": ["1360元", "江西省"],
            "disabled-child-care": ["1380元", "养育；或者孤儿", "这些词是什么意思"],
            "child-mental-health": [],
        },
        no={
            "orphan-living-money-institution": "要求：孤儿，在儿童福利机构里养育。",
            "disability-living-subsidy": "您答：否。",
        },
        paper=["1360元", "没有住儿童福利机构"],
    ),
    Story(
        "a graduate with a start-up in Nanchang",
        *("zh", "360100", 2023, "me"),
        {
            "starting_business": True,
            "start_up_loan": True,
            "founders": "alone",
            "qualification": True,
            "priority_group": "graduate",
            "loan_contract_date": "2023-09-01",
            "receives_dibao": False,
            "pregnant": False,
        },
        ask={
            "start-up-loan-qualified-individual": ["30万元", "主管部门还要看", "0791-"],
            "interest-waiver-later-years": ["以后几年还免不免没有写"],
        },
        ended={"interest-waiver-full": ["到2023年底为止"]},
        no={
            "start-up-loan-individual": "要求：否。您答：是。",
            "start-up-loan-partners": "您答：一个人。",
        },
        paper=["30万元"],
    ),
    Story(
        "a retiree of 66 in Nanchang",
        *("en", "360100", 2023, "me"),
        {
            "situations": ["older", "elder-care"],
            "age": 66,
            "priority_colour": "yellow",
            "uninsured_group": "none-of-these",
            "laid_off_1960s": False,
            "wants_care_place": True,
            "wants_shared_care": False,
            "receives_dibao": False,
            "pregnant": False,
            "starting_business": False,
            "start_up_loan": False,
        },
        ask={
            "family-doctor-older-priority": [
                "Needed: at least 65. Settled by your answer: Aged 65 or over at the end of 2023."
            ],
            "community-care-home": ["the fee isn't stated", "0791-86207503"],
        },
        no={"laid-off-1960s-relief": "You did not tick: A worker let go in the 1960s"},
        paper=["Found by my answers: Nanchang City, 2023", "Aged 65 or over at the end of 2023"],
        seldom=True,
    ),
    Story(
        "a childcare operator in Shangrao",
        *("en", "361100", 2023, "organisation"),
        {
            "organisation_kind": ["childcare-operator"],
            "registered_in_province": True,
            "filed_with_health": True,
            "operating_months": 24,
            "charges_guided_price": True,
            "fees_public": True,
            "takes_under_threes": True,
            "clean_three_years": True,
            "false_claims_three_years": False,
        },
        likely={
            "childcare-operator-subsidy": [
                "300 yuan per person per month",
                "Does it take in children under three? Needed: Yes. You said: Yes.",
                "9 of 9 conditions checked here",
            ]
        },
        no={"start-up-loan-small-firm": "You said: Childcare centre."},
        paper=["300 yuan per person per month", "Who to call"],
    ),
    Story(
        "the same adult, who asks of 2024 in Xinjian",
        *("zh", "360112", 2024, "me"),
        {
            "situations": ["disability", "dibao"],
            "age": 44,
            "hukou_in_province": True,
            "area": "urban",
            "receives_dibao": True,
            "dibao_covers_person": True,
            "extreme_poverty_support": False,
            "disability_certificate": True,
            "disability_grade": "grade-1",
            "disability_kind": "physical",
            "needs_long_term_care": True,
            "daily_tasks_unable": 5,
            "wants_home_adaptation": True,
        },
        already={"urban-subsistence-allowance": ["965元"]},
        ask={"disability-care": []},
        silent={
            "disability-living-subsidy": [
                "2023年的方案里有，条件说的是2023年；您答的是2024年。",
                "每人每月100元",
            ],
            "disability-nursing-subsidy": [
                "2023年的方案里有。现在要是还有，您很可能符合。",
                "每人每月100元",
                "南昌市 2023",
            ],
        },
        paper=["2024年的方案没有提到，以前的方案里有"],
        viewport={"width": 360, "height": 740},
    ),
    Story(
        "a pregnant woman in Xinjian, whose baby is due soon",
        *("en", "360112", 2024, "me"),
        {
            "situations": ["birth"],
            "age": 29,
            "pregnant": True,
            "has_newborn": True,
            "child_birth_date": "2024-09-20",
            "child_insured_city": True,
        },
        ask={"prenatal-screening": [], "newborn-screening": []},
        running={
            "newborn-health-insurance": [
                "If it isn't born yet, give the day it is due. Needed: on or after 1 January 2024."
            ]
        },
        paper=["Newborn's health insurance paid by the district", "3 years"],
        viewport=PHONE,
    ),
]
