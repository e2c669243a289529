"""Of a plan that is only looked things up in, what nobody takes from it can't be read by slip."""

from pathlib import Path

import pytest

from generator.derive.seen import Unread, seen, seen_digest
from tests import sample_levels
from tests.corpus import dataset_of


def test_a_number_that_isnt_taken_cant_be_read(tmp_path: Path) -> None:
    upper = dataset_of(tmp_path, sample_levels.files()).plans[-1]
    figures = [figure for one in seen(upper).programmes for figure in one.figures]
    unread = [figure for figure in figures if isinstance(figure.quantity, Unread)]
    assert {figure.role for figure in unread} >= {"target"}
    for figure in unread:
        with pytest.raises(AttributeError):
            assert figure.quantity.value
    assert "standard" not in {figure.role for figure in unread}


def test_neither_can_a_sentence(tmp_path: Path) -> None:
    plan = seen(dataset_of(tmp_path, sample_levels.files()).plans[0])
    for record in (plan.plan, plan.programmes[0].programme):
        with pytest.raises(AttributeError):
            record.summary.of("zh")


def test_what_is_seen_says_the_same_once_more(tmp_path: Path) -> None:
    first, second = (dataset_of(tmp_path, sample_levels.files()) for _ in "12")
    assert list(map(seen_digest, first.plans)) == list(map(seen_digest, second.plans))
