"""The items of a notice: of each document in it the likeliest list, and of those the best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.draft.candidates import LEAST, Candidate, candidates, heading
from generator.draft.clauses import clause_of
from generator.draft.group_bodies import lend_within_groups
from generator.draft.item import NoticeItem, split_title
from generator.draft.labels import NAMED, labels
from generator.draft.outline import Node, outline
from generator.draft.segments import Segment, segments
from generator.draft.tables import items_of, tables
from generator.draft.text.passage import Passage
from generator.draft.twins import Found, alike, fullness, lend
from generator.draft.unnumbered import unnumbered
from generator.draft.words import CALL, stated_numbers

SCHEME, MANY_SCHEMES = re.compile("“.+”?.{0,6}(实施|工作)方案$"), 3
SCHEMES = (
    "it holds detailed schemes, one for each programme; draft the plan's own notice, and enter "
    "these as schemes"
)
REPORT = "it reports what was done; a plan promises what will be"
DONE = re.compile(
    "^.{4,50}(完成|进展|落实|推进|办理|实施|执行)(落实|进展)?情况(的?(通报|公示|报告|公告|公开))?$"
)
ALL_OF_THEM = re.compile(
    "[。；](?:以上|上述)(?:各项|各|所有|全部)?(?:[0-9]+[件项个])?(?:民生)?(?:项目|实事|事项|任务|工作|除)"
)
LED = re.compile("(?m)^([^\n。；，：0-9]{3,30})牵头：(?=[0-9（①一])")
TABLE, TABLE_FITS, UNNUMBERED = 5.0, 6.0, 1.0
COVER = re.compile("关于.*(通知|函)$")
CLOSING = re.compile(
    "^(各(县|区|市|乡|镇|街道|部门|单位|级|地|责任|牵头|有关|相关|项目)|附件|抄送|（此件|（联系|（信息|联系人|以上|上述|请各|特此|信息公开|主动公开"
    "|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|（?注：|备注|[\u4e00-\u9fff]{2,16}(人民政府|办公室|办公厅)$|年底|全市上下|市(委|政府)(督查|将)|对)"
)


@dataclass
class Structure:
    """The items taken, how many the notice states, the other documents with items; or a refusal."""

    items: list[NoticeItem]
    stated: int | None
    segment: Segment | None
    others: list[Found] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    refused: str | None = None


def structure(whole: Passage) -> Structure:
    """Find the items of a notice."""
    stated = stated_numbers(whole.text)
    listed = segments(whole)
    if sum(bool(SCHEME.search(segment.title)) for segment in listed) >= MANY_SCHEMES:
        return Structure([], _first(stated), None, refused=SCHEMES)
    found = [each for segment in listed for each in _of_segment(whole, segment, stated)]
    good = [each for each in found if each.weight >= LEAST and len(each.items) > 1]
    if CALL.search(whole.text[:200]) and not any(len(each.items) in stated for each in good):
        good = []
    if not good:
        return Structure([], _first(stated), None, refused=_reason(whole.text))
    good = [each for each in good if not _is_done(whole.text[each.segment.start :])]
    if not good:
        return Structure([], _first(stated), None, refused=REPORT)
    likeliest = max(good, key=lambda each: each.weight)
    same = [each for each in good if each is likeliest or alike(each, likeliest)]
    best = max(same, key=lambda each: (fullness(each), each.weight))
    for each in same:
        if each is not best:
            lend(best, each)
    others = [each for each in good if each not in same]
    answer = Structure(best.items, _stated(stated, best.items), best.segment, others)
    answer.warnings += _warnings(answer)
    return answer


def _is_done(text: str) -> bool:
    return any(DONE.match(line) for line in text.split("\n", 3)[:3])


def _of_segment(whole: Passage, segment: Segment, stated: Sequence[int]) -> list[Found]:
    part = whole[segment.start : segment.end]
    for table in tables(part):
        items = items_of(table)
        if len(items) > 1:
            weight = TABLE + TABLE_FITS * (len(items) in stated)
            before = _numbered(whole, segment, segment.start + table.start, stated)
            return [Found(segment, items, weight), *before]
    if numbered := _numbered(whole, segment, segment.end, stated):
        return numbered
    items = unnumbered(part, stated)
    weight = UNNUMBERED + LEAST + TABLE_FITS * (len(items) in stated)
    return [Found(segment, items, weight)] if items else []


def _numbered(whole: Passage, segment: Segment, end: int, stated: Sequence[int]) -> list[Found]:
    """The likeliest numbered list of a document up to a place in it."""
    listed = candidates(whole.text, outline(whole.text, segment.start, end), stated)
    if not listed or listed[0].weight < LEAST:
        return []
    return [Found(segment, _items(whole, listed[0]), listed[0].weight)]


def _items(whole: Passage, candidate: Candidate) -> list[NoticeItem]:
    leads = list(LED.finditer(whole.text))
    numbers = [node.marker.number for node in candidate.nodes]
    runs_on = len(set(numbers)) == len(numbers)
    items: list[NoticeItem] = []
    for place, node in enumerate(candidate.nodes, 1):
        number = node.marker.number if runs_on or _repeats(candidate, place - 1) else place
        again = next((each for each in items if each.number == number), None)
        ahead = [each.start() for each in leads if each.start() > node.start]
        end = min([_end(whole, candidate, node), *ahead[:1]])
        text = _without_label(whole[node.marker.end : end])
        if place == len(candidate.nodes):
            text = _without_closing(text)
        title, body = split_title(text)
        if again is not None:
            if body.text.strip() not in again.body.text:
                again.body = Passage.joined([again.body, text])
            continue
        group = _bare_group(heading(whole.text, node.parent)) if node.parent else ""
        outer = clause_of(node.parent) if node.parent else ""
        items.append(NoticeItem(number, clause_of(node), title, body, group, outer))
        items[-1].cells += _led(leads, node)
    lend_within_groups(items)
    return items


def _led(leads: list[re.Match[str]], node: Node) -> list[tuple[str, str]]:
    """Who leads an item by the line that it stands in or below: 区教育局牵头：2.…；3.…."""
    before = [each[1] for each in leads if each.start() < node.start]
    return [("lead", before[-1])] if len(leads) > 1 and before else []


def _without_closing(text: Passage) -> Passage:
    """The last item's text before a sentence about all of them: 以上项目由督查室督办."""
    closing = ALL_OF_THEM.search(text.text)
    return text[: closing.start() + 1] if closing else text


def _without_label(text: Passage) -> Passage:
    """The text of an item behind the label of its name: 项目名称：零工市场."""
    text = text.stripped(" \t\n")
    label = NAMED.match(text.text)
    return text[label.end() :] if label else text


def _bare_group(title: str) -> str:
    """A group's title without how many items it has: 教育方面（3项）."""
    return re.sub("（(?:共)?[0-9一二三四五六七八九十]+(?:项|件|个)）$", "", title)


def _repeats(candidate: Candidate, at: int) -> bool:
    """Whether a damaged copy says an item again: siblings whose numbers go back."""
    nodes = candidate.nodes
    return len({id(node.parent) for node in nodes}) == 1 and not any(
        n.begins_list for n in nodes[1:]
    )


def _end(whole: Passage, candidate: Candidate, node: Node) -> int:
    """Where an item ends: before the closing words of the notice, if it is the last of its list."""
    later = [each.start for each in candidate.nodes if each.start > node.start]
    if later and (node.parent is None or later[0] <= node.end):
        return min(node.end, later[0])
    text = whole.text[node.start : node.end]
    end = node.start
    past_bodies = False
    inner = node.end < candidate.end
    for line in text.splitlines(keepends=True):
        opens = end > node.start
        if opens and CLOSING.match(line) and not labels(line[:12]):
            break
        if opens and past_bodies and not inner and not labels(line):
            break
        end += len(line)
        past_bodies = past_bodies or any(
            each.part in ("lead", "responsible") for each in labels(line)
        )
    return end


def _first(stated: Sequence[int]) -> int | None:
    return stated[0] if stated else None


def _stated(stated: Sequence[int], items: list[NoticeItem]) -> int | None:
    return len(items) if len(items) in stated else _first(stated)


def _reason(text: str) -> str:
    if CALL.search(text[:300]):
        return "it asks for proposals or opinions; it promises nothing yet"
    if re.search("附件[：:1一]", text):
        return (
            "no items in it: the plan seems to stand in an attachment that this file doesn't hold"
        )
    return "no items in it: no list of programmes by number, table, label or title was found"


def _warnings(answer: Structure) -> list[str]:
    found = []
    numbers = [item.number for item in answer.items]
    lacking = sorted(set(range(1, max(numbers) + 1)) - set(numbers))
    if lacking:
        found.append(
            f"numbers without an item: {', '.join(map(str, lacking))}; the text may be damaged"
        )
    if answer.stated is not None and answer.stated != len(answer.items):
        found.append(f"it states {answer.stated} programmes; {len(answer.items)} were found")
    for other in answer.others:
        if _covers(other, answer.segment):
            continue
        name = other.segment.title or "without a title"
        found.append(
            f"a second document in the file has {len(other.items)} items ({name}); not drafted"
        )
    return found


def _covers(other: Found, plan: Segment | None) -> bool:
    """Whether a list is of the notice ahead of the plan: what it asks of offices is no plan."""
    return (
        plan is not None
        and other.segment.start < plan.start
        and bool(COVER.search(other.segment.title))
    )
