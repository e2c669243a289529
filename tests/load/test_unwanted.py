"""Characters that can't be seen or only look like others are named, and put right where known."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.fixes.replace import replaced
from generator.load.strict_yaml import parse_yaml, read_yaml
from generator.load.text import read_text
from generator.load.unwanted import cleaned, unwanted
from generator.trace.normal import normalise

SHOWN = Path("data/topics.yml")
KNOWN = [
    ("停\u200b车", "停车", "U+200B can't be seen; delete it"),
    ("停\ufeff车", "停车", "U+FEFF can't be seen; delete it"),
    ("停\u00ad车", "停车", "U+00AD can't be seen; delete it"),
    ("停\u200e车", "停车", "U+200E can't be seen; delete it"),
    ("停\ufe00车", "停车", "U+FE00 can't be seen; delete it"),
    ("停\u3164车", "停车", "U+3164 can't be seen; delete it"),
    ("a\u00a0b", "a b", "U+00A0 is an unusual blank; write ' '"),
    ("老年\u2f08", "老年人", "U+2F08 looks like 人; write '人'"),
    ("\u2f3c理", "心理", "U+2F3C looks like 心; write '心'"),
    ("\uf902辆", "車辆", "U+F902 looks like 車; write '車'"),
    ("1万\u2f3e", "1万户", "U+2F3E looks like 户; write '户'"),
    ("\u2ed3者", "长者", "U+2ED3 looks like 长; write '长'"),
    ("２件", "2件", "U+FF12 is a digit of another script; write '2'"),
    ("٣件", "3件", "U+0663 is a digit of another script; write '3'"),
    ("〢件", "2件", "U+3022 looks like 2; write '2'"),
    ("Pаrk", "Park", "U+0430 looks like a; write 'a'"),
    ("Α区", "A区", "U+0391 looks like A; write 'A'"),
    ("\u30cb期", "二期", "U+30CB looks like 二; write '二'"),
    ("Ａ区", "A区", "U+FF21 looks like A; write 'A'"),
]
UNKNOWN = ["\ue5e5", "\ufffc", "\ufffd", "\u0378", "\u2e80", "\u31d0", "\u0301"]


@pytest.mark.parametrize(("text", "meant", "message"), KNOWN)
def test_what_is_meant_is_known(text: str, meant: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "topics.yml"
    path.write_text(f"zh: {text}\n", encoding="utf-8")
    source, [fault] = read_yaml(path, SHOWN)
    assert source is not None
    assert (fault.line, fault.column, fault.message) == (1, 5 + _first(text), message)
    assert replaced(path.read_text("utf-8"), [fault]) == f"zh: {meant}\n"
    assert cleaned(text) == meant


def _first(text: str) -> int:
    return next(at for at, _ in unwanted(text))


@pytest.mark.parametrize("character", UNKNOWN)
def test_what_nobody_can_know_is_left(character: str, tmp_path: Path) -> None:
    path = tmp_path / "about.md"
    path.write_text(f"一\n二{character}", encoding="utf-8")
    text, [fault] = read_text(path, SHOWN)
    assert text == f"一\n二{character}"
    assert (fault.line, fault.column, fault.fix) == (2, 2, None)
    assert "type what is meant" in fault.message
    assert cleaned(character) == character


@pytest.mark.parametrize(
    "text", ["㎡ ² ℃ ① µg", "𠮷 🚗", "（一）、：；“”《》％", "é ü", "\u3000一", "\t\n"]
)
def test_what_is_usual_stays(text: str) -> None:
    assert list(unwanted(text)) == []


def test_an_escape_is_no_way_round() -> None:
    source, [fault] = parse_yaml('zh: "停\\u200b车"\n', SHOWN)
    assert source is None
    assert str(fault) == "data/topics.yml:1:5: U+200B can't be seen; delete it [yaml]"


@given(st.text())
def test_what_was_cleaned_stays_clean(text: str) -> None:
    again = [found for _, found in unwanted(cleaned(text)) if found.instead is not None]
    assert again == []


def test_trace_reads_a_text_that_holds_them() -> None:
    assert normalise("补贴 ⽼年\u200b⼈２００元").text == "补贴老年人200元"
