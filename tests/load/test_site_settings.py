"""A site's settings: read, refused, or plain where there are none."""

from pathlib import Path

import pytest

from generator.load.site_settings import read_settings
from generator.model.site_settings import PLAIN, SiteSettings
from generator.project import PROJECT
from tests.corpus import dump


def settings(**more: object) -> dict[str, object]:
    return {
        "name": {"zh": "山省民生", "en": "Shan"},
        "description": {"zh": "山省的实事。", "en": "Programmes of Shan."},
        "data_title": {"zh": "山省数据", "en": "Data of Shan"},
        "publisher": "Friends of Shan",
        "search_examples": {"zh": ["低保"], "en": ["parking"]},
        **more,
    }


def read(tmp_path: Path, written: dict[str, object]) -> tuple[SiteSettings, list[str]]:
    (tmp_path / "site.yml").write_text(dump(written), encoding="utf-8")
    found, faults = read_settings(tmp_path / "data", Path("data"))
    return found, [str(fault) for fault in faults]


def test_without_a_file_they_are_plain(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "data") == (PLAIN, [])


def test_the_projects_own_hold() -> None:
    found, faults = read_settings(PROJECT / "data")
    assert faults == []
    assert found.publisher == PLAIN.publisher


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"contact": "mailto:a@example.org", "licence": "CC0-1.0", "start": "990100"},
        {"feedback": "https://example.org/issues?open=1"},
        {"colours": {"main": "#123456"}, "address": "https://example.org/shan"},
    ],
)
def test_good(tmp_path: Path, more: dict[str, object]) -> None:
    found, faults = read(tmp_path, settings(**more))
    assert faults == []
    assert found.name.en == "Shan"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"contact": "javascript:alert(1)"}, "contact"),
        ({"contact": "a@example.org"}, "contact"),
        ({"feedback": "mailto:a@example.org"}, "feedback"),
        ({"licence": "CC-BY-NC-4.0"}, "CC-BY-SA-4.0"),
        ({"colours": {"main": "red; }"}}, "main"),
        ({"address": "example.org"}, "address"),
        ({"adress": "https://example.org"}, "did you mean 'address'"),
    ],
)
def test_bad(tmp_path: Path, more: dict[str, object], said: str) -> None:
    found, faults = read(tmp_path, settings(**more))
    assert found == PLAIN
    (fault,) = faults
    assert fault.startswith("site.yml:")
    assert said in fault
