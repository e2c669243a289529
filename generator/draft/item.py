"""One item of a notice: its text, its title and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.draft.labels import labels
from generator.draft.text.passage import Passage

TITLE_ENDS = "。；："
LONGEST_TITLE = 45
NOTE = re.compile("[（〔][^（）〔〕]{0,40}[）〕]$")
CLAUSE_TITLE = re.compile(
    "([^0-9，。；：（）一二三四五六七八九十]{3,20}(?:工程|行动|计划|项目|建设|水平|能力|质量|力度|体系|服务|保障|改造|治理))，"
)
"""A first clause that names the item: 实施安居惠民工程，建设…"""
DASHED_TITLE = re.compile("([^0-9，。；：—（）]{3,20})——")
"""A name with what it stands for behind it: 家门口的好食堂——新增…"""
VOTE = re.compile("票决|人大代表票|代表票决")
BODY_NOTE = re.compile(
    "[（〔](?:[^（）〔〕]|（[^（）]*）)*(?:牵头|责任|单位|负责|配合)(?:[^（）〔〕]|（[^（）]*）)*[）〕]?$"
)


@dataclass
class NoticeItem:
    """What a plan promises under one number.

    `title` and `body` are pieces of the text; `cells` are a table row's bodies by part, as printed.
    `clause` is how the document's numbering names it, `group_clause` what it is gathered under.
    """

    number: int
    clause: str
    title: Passage
    body: Passage
    group: str = ""
    group_clause: str = ""
    cells: list[tuple[str, str]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The title without what is noted behind it."""
        return bare_title(self.title.text)


def split_title(text: Passage) -> tuple[Passage, Passage]:
    """The title of an item and what follows it.

    A title is a line of its own or a short first sentence; where there is neither, the first
    sentence is both.
    """
    first = text.text.split("\n", 1)[0].strip()
    lead = text.text.find(first) if first else 0
    if named := CLAUSE_TITLE.match(first) or DASHED_TITLE.match(first):
        return text[lead : lead + len(named[1])], text[lead:]
    if (label := next((each for each in labels(first) if each.start > 2), None)) and not re.search(
        "[。；，：]", first[: label.start]
    ):
        return text[lead : lead + label.start], text[lead + label.start :]
    for at, char in enumerate(first):
        if char in TITLE_ENDS and not _within_brackets(first[:at]):
            head = first[:at]
            if len(head) <= LONGEST_TITLE and (char == "：" or not _is_sentence(head)):
                end = lead + at
                return text[lead:end], text[end + 1 :]
            if char != "：":
                return text[lead : lead + at], text[lead:]
    whole = text[lead : lead + len(first)]
    if len(first) <= LONGEST_TITLE + 15 and "\n" in text.text.strip():
        return whole, text[lead + len(first) :]
    return whole, text[lead:]


def _is_sentence(head: str) -> bool:
    return len(head) > 30 and "，" in head and re.search("[0-9]", head) is not None


def _within_brackets(before: str) -> bool:
    return before.count("（") > before.count("）")


def bare_title(title: str) -> str:
    """A title without notes in brackets behind it, stars and stops."""
    name = title.strip(" \t\n。；：、，★☆*△▲")
    name = BODY_NOTE.sub("", name)
    while (note := NOTE.search(name)) and (VOTE.search(note[0]) or note[0][0] == "〔"):
        name = name[: note.start()]
    return name.strip(" \t\n。；：、，★☆*△▲")
