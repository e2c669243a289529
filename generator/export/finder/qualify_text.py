"""The report on answers as text for people, in one language."""

from __future__ import annotations

from collections.abc import Iterator

from generator.eligibility.evaluate import RESULTS
from generator.eligibility.words import value_words
from generator.export.finder.qualify import Changed, Checked, Outcome, Report
from generator.export.finder.shapes import Amount
from generator.lang import Lang
from generator.model.base import Text
from generator.model.benefit import Result

GROUPS: dict[Result, Text] = {
    "likely": Text(zh="很可能符合", en="Likely"),
    "ask_office": Text(zh="要问办理单位", en="Ask the office"),
    "needs_answer": Text(zh="还缺一个回答", en="Depends on an answer"),
    "no": Text(zh="不符合", en="No"),
}
STATES: dict[bool | None, Text] = {
    True: Text(zh="符合", en="met"),
    False: Text(zh="不符合", en="not met"),
    None: Text(zh="不知道", en="not known"),
}
WORKED_OUT = Text(zh="本站推断", en="worked out by us")
WORKS = Text(zh="建设的工程，不发给个人", en="Works, paid out to nobody")
CHECKED = Text(zh="{total}条里核对了{known}条", en="{known} of {total} conditions checked")
CHANGE = Text(zh="如果 {fact} 是 {answers}：{result}", en="if {fact} were {answers}: {result}")
ALSO = Text(zh="还要：{text}", en="also required: {text}")
BESIDE = Text(zh="上级标准（{place}）：{amounts}", en="higher level ({place}): {amounts}")
NEXT = Text(zh="下一个问题", en="Next question")
DONE = Text(zh="没有要问的了。", en="Nothing is left to ask.")


def report_text(report: Report, lang: Lang) -> str:
    """The whole report, grouped by result."""
    return "\n".join(_lines(report, lang)) + "\n"


def _lines(report: Report, lang: Lang) -> Iterator[str]:
    counts = [f"{GROUPS[name].of(lang)} {report.counts[name]}" for name in RESULTS]
    yield f"{report.name.of(lang)} {report.year}: {' · '.join(counts)}"
    for result in RESULTS:
        outcomes = [one for one in report.benefits if one.result == result]
        yield from _group(GROUPS[result].of(lang), outcomes, lang)
    works = [one for one in report.benefits if one.result is None]
    yield from _group(WORKS.of(lang), works, lang)
    yield ""
    asked = report.next_question
    yield (f"{NEXT.of(lang)}: {asked.fact}: {asked.question.of(lang)}" if asked else DONE.of(lang))


def _group(heading: str, outcomes: list[Outcome], lang: Lang) -> Iterator[str]:
    if outcomes:
        yield from ("", f"== {heading} ({len(outcomes)})")
        for one in outcomes:
            yield from _outcome(one, lang)


def _outcome(outcome: Outcome, lang: Lang) -> Iterator[str]:
    benefit = outcome.benefit
    yield f"- {benefit.title.of(lang)} [{benefit.benefit}]"
    yield from (f"    {_amount(one, lang)}" for one in benefit.amounts)
    yield from (f"    {text.of(lang)}" for text in benefit.unstated)
    for other in benefit.beside:
        said = "; ".join(_amount(one, lang) for one in other.amounts)
        if said:
            yield "    " + BESIDE.of(lang).format(place=other.place, amounts=said)
    if outcome.total:
        checked = CHECKED.of(lang).format(known=outcome.known, total=outcome.total)
        yield f"    {checked}"
    yield from (f"      {_condition(one, lang)}" for one in outcome.conditions)
    for one in benefit.also_required:
        yield f"    {ALSO.of(lang).format(text=one.of(lang))} ({one.clause})"
    yield from (f"    {_change(change, lang)}" for change in outcome.changes)


def _condition(one: Checked, lang: Lang) -> str:
    words = f"{one.fact} {one.operator} {value_words(one.value)}"
    denied = "not " if one.denied else ""
    ground = one.clause or WORKED_OUT.of(lang)
    return f"{STATES[one.met].of(lang)}: {denied}{words} ({ground})"


def _change(one: Changed, lang: Lang) -> str:
    answers = " / ".join(value_words(answer) for answer in one.answers)
    result = GROUPS[one.result].of(lang)
    return CHANGE.of(lang).format(fact=one.fact, answers=answers, result=result)


def _amount(amount: Amount, lang: Lang) -> str:
    value = amount.of(lang)
    return f"{amount.label.of(lang)}: {value} ({amount.clause})"
