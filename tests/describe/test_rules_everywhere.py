"""Every rule of the real data: pages, finder, API, tables and database ask the same."""

import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

import pytest

from generator.derive.records import BenefitRecord, ConditionRecord
from generator.describe.benefit import resolve
from generator.export.finder.shapes import FinderBenefit
from generator.lang import LANGUAGES, Lang
from generator.render.rule_words import RuleTeller, RuleWords
from tests.real_data import real_dataset, real_files
from tests.real_database import real_database
from tests.real_pages import benefit_sections, real_finder
from tests.real_tables import rows_of

TIP = re.compile(r'<span class="term__tip".*?</span>')
"""What a term means, in the middle of a sentence."""
TAG = re.compile(r"<[^>]*>")
Asked = list[tuple[str, ...]]
"""Of each condition the way to it, fact, operator, value, document, clause and our reason."""


@cache
def expected() -> dict[str, Asked]:
    """The conditions of each benefit's rule, its own or that which it follows."""
    return {one.id: _asked(resolve(real_dataset(), one).rule) for one in real_dataset().benefits()}


def _asked(record: BenefitRecord) -> Asked:
    return [_condition(condition) for condition in record.conditions]


def _condition(condition: ConditionRecord) -> tuple[str, ...]:
    leaf, citation = condition.condition, condition.citation
    steps = [str(step + 1) if isinstance(step, int) else step for step in condition.loc]
    way = "/".join(steps) or "rule"
    printed = ("", "") if leaf.worked_out else (citation.document.id, citation.clause)
    why = leaf.worked_out.en if leaf.worked_out else ""
    return (way, str(leaf.fact), leaf.operator, said(leaf.value), *printed, why)


def said(value: object) -> str:
    """A value as tables write it; options one after the other."""
    if isinstance(value, list):
        return " ".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def nested(rule: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The conditions of a rule in JSON."""
    if rule is None:
        return
    if "not" in rule:
        yield from nested(rule["not"], (*way, "not"))
        return
    if "fact" in rule:
        source = rule.get("source", rule) or {"document": None, "clause": None}
        printed = (source["document"] or "", source["clause"] or "")
        why = (rule["worked_out"] or {"en": ""})["en"]
        value = said(rule["value"])
        yield ("/".join(way) or "rule", rule["fact"], rule["operator"], value, *printed, why)
        return
    [(key, parts)] = rule.items()
    for number, part in enumerate(parts, 1):
        yield from nested(part, (*way, key, str(number)))


def test_the_api() -> None:
    for name, asked in expected().items():
        benefit = json.loads(real_files()[f"api/v1/benefits/{name}.json"])["result"]
        assert list(nested(benefit["rule"])) == asked, name


def test_the_finder() -> None:
    for benefit in _finders():
        rule = json.loads(benefit.json_text())["rule"]
        assert list(nested(rule)) == expected()[benefit.benefit], benefit.benefit


def test_the_tables() -> None:
    options: dict[tuple[str, str], list[str]] = {}
    for row in rows_of("condition_options"):
        options.setdefault((row["benefit_id"], row["position"]), []).append(row["option_id"])
    found: dict[str, Asked] = {}
    for row in rows_of("conditions"):
        value = row["value"] or " ".join(options[row["benefit_id"], row["position"]])
        cited = (row["document_id"], row["clause"], row["worked_out_en"])
        found.setdefault(row["benefit_id"], []).append(
            (row["path"], row["fact_id"], row["operator"], value, *cited)
        )
    own = {one.id: _asked(one) for one in real_dataset().benefits() if one.conditions}
    assert found == own


def test_the_database() -> None:
    keys = ("benefit_id", "path", "fact_id", "operator", "value", "clause", "worked_out_en")
    with real_database() as database:
        rows = database.execute(f"SELECT {', '.join(keys)} FROM conditions").fetchall()
    published = [tuple(row[key] or None for key in keys) for row in rows_of("conditions")]
    assert sorted(rows, key=repr) == sorted(published, key=repr)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_pages_and_the_flat_table_say_it_in_the_same_sentences(lang: Lang) -> None:
    flat = {row["benefit_id"]: row[f"conditions_{lang}"] for row in rows_of("benefits_full")}
    years = {benefit.id: benefit.year for benefit in real_dataset().benefits()}
    for benefit in _finders():
        if not benefit.rule:
            assert flat[benefit.benefit] == ""
            continue
        teller = RuleTeller(lang, years[benefit.benefit], real_dataset().facts)
        words = teller.tell(benefit.rule)
        page = _plain(benefit_sections(lang)[benefit.benefit])
        assert len(list(_sentences(words))) == len(expected()[benefit.benefit])
        for sentence in _sentences(words):
            assert sentence in flat[benefit.benefit]
            assert _plain(sentence) in page


def _finders() -> list[FinderBenefit]:
    """Each benefit in the file of its own place."""
    files = real_finder().files
    return [one for file in files for one in file.benefits if one.place == file.place]


def _sentences(words: RuleWords) -> Iterator[str]:
    if words.kind == "leaf":
        yield words.sentence
    for part in words.parts:
        yield from _sentences(part)


def _plain(markup: str) -> str:
    return unescape(TAG.sub("", TIP.sub("", markup)))
