"""The page of the rules."""

from pathlib import Path

import pytest

from generator.check.guide import guides
from generator.lang import Lang
from generator.render.maker import Maker
from generator.render.pages.rules import rules_page
from tests.corpus import dataset_of
from tests.publication import NOWHERE
from tests.render.markdown_page import parse, to_html


@pytest.mark.parametrize(("lang", "wrong"), [("zh", "错"), ("en", "Wrong")])
def test_every_rule_with_its_examples_under_its_anchor(
    tmp_path: Path, lang: Lang, wrong: str
) -> None:
    page = rules_page(Maker(lang, dataset_of(tmp_path), NOWHERE))
    tree = parse(to_html(page.body))
    assert [one.get("id") for one in tree.iter("h2")] == list(guides())
    linked = [str(one.get("href")) for one in tree.iter("a")]
    assert linked == [f"#{name}" for name in guides()]
    said = ["".join(one.itertext()) for one in tree.iter("p")]
    examples = ["".join(one.itertext()).rstrip("\n") for one in tree.iter("pre")]
    assert said.count(wrong) == len(guides())
    for guide in guides().values():
        assert getattr(guide.statement, lang) in said
        assert guide.bad.rstrip("\n") in examples
        assert guide.good.rstrip("\n") in examples
