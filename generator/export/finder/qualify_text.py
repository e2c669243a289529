"""The report on answers as text for people, in one language and in the finder's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.describe.clause import clause_words
from generator.describe.dates import say_last
from generator.describe.rule import answer_words, condition_sentence
from generator.eligibility.evaluate import RESULTS
from generator.export.finder.qualify import Changed, Checked, Outcome, Report, Silent
from generator.export.finder.shapes import FinderAmount, FinderBenefit, FinderRunsOn, Headline
from generator.lang import Lang
from generator.model.benefit import Result
from generator.model.fact import Fact
from generator.model.purpose import PREFACED
from generator.wording import word

STATES = {True: "met", False: "unmet", None: "unknown"}


def report_text(report: Report, lang: Lang, facts: Mapping[str, Fact]) -> str:
    """The whole report, grouped by result."""
    return "\n".join(_Writer(lang, report.year, facts).lines(report)) + "\n"


@dataclass(frozen=True)
class _Writer:
    lang: Lang
    year: int
    facts: Mapping[str, Fact]

    def lines(self, report: Report) -> Iterator[str]:
        counts = (f"{self._word(f'short_{result}')} {report.counts[result]}" for result in RESULTS)
        yield f"{report.name.of(self.lang)} {report.year}: {' · '.join(counts)}"
        if report.past:
            yield word(self.lang, "qualify_past", year=report.year)
        if report.not_held:
            yield report.not_held.of(self.lang)
        running = [outcome for outcome in report.benefits if _still_had(outcome)]
        yield from self._group(self._word("group_running", n=len(running)), running)
        for result in RESULTS:
            members = [
                outcome
                for outcome in report.benefits
                if outcome.result == result and not (outcome.already or _still_had(outcome))
            ]
            yield from self._group(self._heading(report, result, len(members)), members)
        already = [outcome for outcome in report.benefits if outcome.already]
        past = "_past" if report.past else ""
        heading = self._word(f"group_already{past}", year=report.year, n=len(already))
        yield from self._group(heading, already)
        works = [benefit for benefit in report.benefits if benefit.result is None]
        yield from self._group(self._word("works_title", n=len(works)), works)
        for earlier in report.silent:
            yield from self._silent(report, earlier)
        yield ""
        asked = report.next_question
        if asked:
            following = word(self.lang, "qualify_next")
            yield f"{following}: {asked.fact}: {asked.question.of(self.lang)}"
        else:
            yield word(self.lang, "qualify_done")

    def _heading(self, report: Report, result: Result, n: int) -> str:
        if report.past:
            return word(self.lang, f"qualify_past_{result}", year=report.year, n=n)
        return self._word(f"group_{result}", n=n)

    def _silent(self, report: Report, earlier: Silent) -> Iterator[str]:
        """What an earlier year had, where it fits the answers, the likely first."""
        members = [
            benefit
            for result in RESULTS
            for benefit in earlier.benefits
            if benefit.result == result and result != "no"
        ]
        heading = word(
            self.lang, "qualify_silent", year=report.year, earlier=earlier.year, n=len(members)
        )
        yield from replace(self, year=earlier.year)._group(heading, members)

    def _group(self, heading: str, members: list[Outcome]) -> Iterator[str]:
        if members:
            yield from ("", f"== {heading}")
            for member in members:
                yield from self._outcome(member)

    def _outcome(self, outcome: Outcome) -> Iterator[str]:
        benefit, lang = outcome.benefit, self.lang
        mark = f" ({self._word('ask_first')})" if benefit.open else ""
        yield f"- {benefit.title.of(lang)} [{benefit.benefit}]{mark}"
        if outcome.ended and benefit.until:
            yield "    " + word(lang, "qualify_ended", day=say_last(benefit.until, lang))
        if benefit.runs_on and outcome.running:
            yield f"    {self._runs_on(benefit.runs_on)}"
        if benefit.headline:
            yield f"    {self._headline(benefit.headline, benefit.place)}"
        yield from (f"    {self._amount(amount)}" for amount in benefit.amounts)
        if not (benefit.amount_stated or benefit.works):
            yield "    " + self._word("amount_unstated")
        yield from (f"    {text.of(lang)}" for text in benefit.unstated)
        for other in benefit.beside:
            amounts = "; ".join(self._amount(amount) for amount in other.amounts)
            if amounts:
                yield "    " + word(lang, "qualify_beside", place=other.place, amounts=amounts)
        if outcome.total:
            yield "    " + self._word("checked", known=outcome.known, total=outcome.total)
        yield from (f"      {self._condition(condition)}" for condition in outcome.conditions)
        for requirement in benefit.also_required:
            ground = clause_words(requirement.clause, lang)
            yield f"    {word(lang, 'qualify_also', text=requirement.of(lang))} ({ground})"
        if benefit.leads:
            yield f"    {self._leads(benefit)}"
        yield from (f"    {self._change(change)}" for change in outcome.changes)

    def _condition(self, checked: Checked) -> str:
        fact = self.facts[checked.fact]
        sentence = condition_sentence(fact, checked, checked.denied, self.year, self.lang)
        ground = f"({clause_words(checked.clause, self.lang)})" if checked.clause else ""
        worked_out = checked.worked_out and self._word("worked_out") + checked.worked_out.of(
            self.lang
        )
        state = self._word(f"state_{STATES[checked.met]}")
        return f"{state}: {checked.fact}: {sentence} {ground or worked_out}"

    def _change(self, changed: Changed) -> str:
        fact = self.facts[changed.fact]
        answers = " / ".join(answer_words(fact, answer, self.lang) for answer in changed.answers)
        result = self._word(f"short_{changed.result}")
        return word(self.lang, "qualify_change", fact=changed.fact, answers=answers, result=result)

    def _runs_on(self, later: FinderRunsOn) -> str:
        said = self._word("runs_on", day=say_last(later.until, self.lang))
        return f"{said} {self._word('worked_out')}{later.of(self.lang)}"

    def _leads(self, benefit: FinderBenefit) -> str:
        bodies = self._word("list_comma").join(body.of(self.lang) for body in benefit.leads)
        return self._word("leads", place=benefit.place, year=self.year, bodies=bodies)

    def _headline(self, headline: Headline, place: str) -> str:
        text = headline.of(self.lang)
        if headline.place == place:
            return text
        return f"{self._word('amount_above', place=headline.place)} {text}"

    def _amount(self, amount: FinderAmount) -> str:
        """What it is for is said first, where nobody gets just that, as the finder does."""
        ground = clause_words(amount.clause, self.lang)
        first = self._word(f"amount_{amount.purpose}") if amount.purpose in PREFACED else ""
        remark = f" {amount.remark.of(self.lang)}" if amount.remark else ""
        return f"{first}{amount.label.of(self.lang)}: {amount.of(self.lang)}{remark} ({ground})"

    def _word(self, key: str, **values: object) -> str:
        return word(self.lang, f"finder_{key}", **values)


def _still_had(outcome: Outcome) -> bool:
    """Whether the answers fit something that outlasts its plan's year."""
    return outcome.running and outcome.result in ("likely", "ask_office")
