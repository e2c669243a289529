"""A benefit whose text says that it isn't stated who may have it has no whole rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.benefits import ruled
from generator.eligibility.evaluate import is_open
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "whole-rule"
WHO = re.compile(
    "谁能|谁算|谁可以|怎样才|怎样算|怎么算|哪些人|哪些孩子|哪些残疾|几岁|多少岁|年龄|户口|什么条件|哪些条件"
    "|[算满]到哪|算不算"
)
NOT_SAID = re.compile("没有(单独)?(写|说|列)")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit with a rule of its own or of another place; works have none."""
    for benefit, rule in ruled(corpus):
        if is_open(rule):
            continue
        for at, text in enumerate(benefit.benefit.unstated):
            found = WHO.search(text.zh)
            if found and NOT_SAID.search(text.zh):
                message = (
                    f"'{found[0]}' isn't stated, so the rule isn't whole: 'unstated_rule: true'"
                )
                yield benefit.fault(("unstated", at, "zh"), message, RULE)
