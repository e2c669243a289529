"""Prints as they are written down."""

from pathlib import Path

import pytest

from generator.check.rules.print_form import check
from generator.fault import Replace
from tests.changes import put
from tests.corpus import ALLOCATION, PLAN, PROGRAMME, SCHEME, corpus_of, dump, files, rule_faults


@pytest.mark.parametrize(
    ("written", "plain"),
    [("100 个", "100个"), ("**100**个", "100个"), ("50％", "50%")],
)
def test_bad(tmp_path: Path, written: str, plain: str) -> None:
    contents = files()
    put(PROGRAMME, "figures", 0, "printed", value=written)(contents)
    [(path, place, message)] = rule_faults(tmp_path, contents, check)
    assert path == PROGRAMME
    assert place.startswith("printed: ^")
    said = f"'{written}' has spaces, bold marks or wide digits; write '{plain}' [print-form]"
    assert message == said


@pytest.mark.parametrize(
    ("path", "way"),
    [
        (PLAN, ("figures", 0, "printed")),
        (PLAN, ("milestones", 0, "printed")),
        (SCHEME, ("restates", 0, "printed")),
        (SCHEME, ("phases", 0, "printed")),
        (ALLOCATION, ("rows", "990102", 0)),
    ],
)
def test_everywhere(tmp_path: Path, path: str, way: tuple[str | int, ...]) -> None:
    contents = files()
    put(path, *way, value="**1**")(contents)
    [found] = check(corpus_of(tmp_path, contents))
    assert (str(found.path), found.fix) == (path, Replace("**1**", "1"))


def test_the_fix_replaces_what_is_written_not_what_was_read(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME] = dump(contents[PROGRAMME]).replace("printed: 100个", "printed: 100  个")
    [found] = check(corpus_of(tmp_path, contents))
    assert found.fix == Replace("100  个", "100个")


@pytest.mark.parametrize("printed", ["100个", "约60亿元", "1:1.5", "3.1万个"])
def test_good(tmp_path: Path, printed: str) -> None:
    contents = files()
    put(PROGRAMME, "figures", 0, "printed", value=printed)(contents)
    assert rule_faults(tmp_path, contents, check) == []
