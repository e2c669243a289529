"""Terms are explained where a page first uses them, and nowhere else."""

import re

import pytest
from markupsafe import Markup

from generator.lang import LANGUAGES, Lang
from generator.model.base import Text
from generator.model.vocabulary import Term
from generator.render.terms import Explainer, Terms
from tests.real_data import real_dataset


def term(identifier: str, zh: str, en: str, *wordings: str, short: bool = False) -> Term:
    definition = Text(zh=f"{zh}的解释。", en=f"What {identifier} means.")
    brief = Text(zh="短的。", en="Brief.") if short else None
    name = Text(zh=zh, en=en)
    return Term(id=identifier, term=name, wordings=wordings, definition=definition, short=brief)


TERMS = (
    term("dibao", "低保", "subsistence allowance (dibao)", "subsistence standard"),
    term("home", "养老院", "care home"),
    term("rural", "农村养老院", "rural care home", short=True),
    term("body", "牵头单位", "lead body", "lead bodies"),
)
RURAL = ("rural", "rural care home")


def explainer(lang: Lang) -> Explainer:
    return Explainer(Terms(lang, TERMS), lambda path: f"../{path}")


def explained(lang: Lang, *lines: str) -> list[tuple[str, str]]:
    """Each term that is explained in the lines, one after the other, as it is written there."""
    explain = explainer(lang)
    html = "".join(explain(Text(zh=line, en=line)) for line in lines)
    return re.findall(r'<a href="../glossary#(\w+)"[^>]*>([^<]*)</a>', html)


def test_a_term_is_a_link_with_its_tip_beside_it() -> None:
    found = explainer("zh")(Text(zh="低保标准", en="-"))
    assert found == (
        '<span class="term"><a href="../glossary#dibao" aria-describedby="tip-dibao">低保</a>'
        '<span class="term__tip" role="tooltip" id="tip-dibao" hidden>'
        "低保的解释。</span></span>标准"
    )


@pytest.mark.parametrize(
    ("lang", "line", "terms"),
    [
        ("zh", "城市低保提高，农村低保也提高", [("dibao", "低保")]),
        ("zh", "农村养老院和养老院", [("rural", "农村养老院"), ("home", "养老院")]),
        ("zh", "见《低保办法》", []),
        ("zh", "见《低保办法》，低保标准", [("dibao", "低保")]),
        ("zh", "没有什么要解释", []),
        ("en", "The Subsistence Allowance rises", [("dibao", "Subsistence Allowance")]),
        ("en", "the subsistence allowance (dibao)", [("dibao", "subsistence allowance (dibao)")]),
        ("en", "the subsistence standard", [("dibao", "subsistence standard")]),
        ("en", "rural care homes", [("rural", "rural care homes")]),
        ("en", "a rural care home, care homes", [RURAL, ("home", "care homes")]),
        ("en", "Lead bodies meet the lead body", [("body", "Lead bodies")]),
        ("en", "childcare homes, care-home, care homeless", []),
    ],
)  # fmt: skip
def test_what_is_explained(lang: Lang, line: str, terms: list[tuple[str, str]]) -> None:
    assert explained(lang, line) == terms


def test_a_term_is_explained_once_on_a_page() -> None:
    assert explained("zh", "低保", "低保和养老院", "养老院") == [
        ("dibao", "低保"),
        ("home", "养老院"),
    ]


def test_the_tip_is_the_short_definition_where_there_is_one() -> None:
    assert ">Brief.<" in explainer("en")(Text(zh="-", en="a rural care home"))
    assert ">What home means.<" in explainer("en")(Text(zh="-", en="a care home"))


@pytest.mark.parametrize("line", ["a <b> care home & *more*", "one, care home 低保, [x](y)"])
def test_what_stands_around_is_escaped_and_kept(line: str) -> None:
    found = explainer("en")(Text(zh="-", en=line))
    tip = re.compile(r'<span class="term__tip".*?</span>')
    assert Markup(tip.sub("", found)).striptags() == line
    assert "<b>" not in found
    assert ("lang=" in found) == ("低保" in line)


def test_a_tip_is_plain_text() -> None:
    bad = Text(zh="坏", en='</span><script>alert(1)</script>" *x*')
    explain = Explainer(Terms("en", (Term(id="bad", term=bad, definition=bad),)), str)
    found = explain(bad)
    assert found.count("<") == 6
    assert found.unescape().count(bad.en) == 2


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_a_glossary_texts_stay_as_they_are(lang: Lang) -> None:
    explain = Explainer(Terms(lang, ()), str)
    assert explain(Text(zh="低保", en="allowance")) in ("低保", "allowance")


def test_tips_are_short() -> None:
    terms = real_dataset().terms
    assert len(terms) > 50
    for one in terms:
        tip = one.short or one.definition
        assert len(tip.zh) <= 40, one.id
        assert len(tip.en.split()) <= 25, one.id


def test_a_name_belongs_to_one_term() -> None:
    terms = tuple(real_dataset().terms)
    for lang in ("zh", "en"):
        names = [name for one in terms for name in set(Terms(lang, (one,)).named)]
        assert len(names) == len(set(names))


def test_what_an_option_explains_in_chinese_it_explains_in_english_too() -> None:
    dataset = real_dataset()
    chinese, english = (Terms(lang, tuple(dataset.terms)) for lang in LANGUAGES)
    options = [option.name for fact in dataset.facts.values() for option in fact.options]
    explained_in_chinese = [name for name in options if ids(chinese, name.zh)]
    assert len(explained_in_chinese) > 10
    for name in explained_in_chinese:
        assert ids(chinese, name.zh) <= ids(english, name.en), name.en


def ids(terms: Terms, line: str) -> set[str]:
    """The terms that are found in a line."""
    found = terms.pattern.finditer(line)
    return {terms.term_of(one["term"]).id for one in found if one["term"]}
