"""The one clock of a build."""

import datetime

import pytest

from generator.render.clock import build_date, build_moment


def test_the_epoch_of_the_surroundings_is_the_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert build_moment() == datetime.datetime(2023, 11, 14, 22, 13, 20, tzinfo=datetime.UTC)
    assert build_date() == datetime.date(2023, 11, 14)


def test_without_one_it_is_the_last_commit_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    first, second = build_moment(), build_moment()
    assert first == second
    assert first.tzinfo is datetime.UTC
    assert first.microsecond == 0
