"""Values of the wrong form: the exact message for each, at its place."""

from pathlib import Path

import pytest

from generator.fault import Replace
from generator.load.tree import load
from generator.load.validate import validate
from generator.model.programme import Programme
from tests.changes import Change, both, drop, put
from tests.corpus import (
    BENEFITS,
    FAMILY,
    PLAN,
    PROGRAMME,
    corpus_of,
    dump,
    files,
    load_faults,
    write,
)

Case = tuple[str, Change, str, str]

QUOTES = "put it in quotes"
KEYS: list[Case] = [
    (
        PROGRAMME,
        put("figures", 0, "pinted", value="x"),
        "^pinted: x",
        "unknown key 'pinted'; did you mean 'printed'?",
    ),
    (
        PROGRAMME,
        put("titel", value="x"),
        "^titel: x",
        "unknown key 'titel'; did you mean 'title'?",
    ),
    (
        "topics.yml",
        put(0, "quux", value="x"),
        "^quux: x",
        "unknown key 'quux'; known are also, icon, id, name, near, summary",
    ),
    (
        PROGRAMME,
        put("bodies", "leed", value=[]),
        "^leed: []",
        "unknown key 'leed'; did you mean 'lead'?",
    ),
    (
        PROGRAMME,
        put("bodies", "quux", value=[]),
        "^quux: []",
        "unknown key 'quux'; known are implementing, lead, responsible, supporting",
    ),
    (
        PROGRAMME,
        both(drop("number"), put("nunber", value=1)),
        "^nunber: 1",
        "unknown key 'nunber'; did you mean 'number'?",
    ),
    (
        BENEFITS,
        put("benefits", 0, "fron", value="2023"),
        "^fron: '2023'",
        "unknown key 'fron'; did you mean 'from'?",
    ),
    (
        BENEFITS,
        put("benefits", 1, "who", "any", 1, "not", "befor", value="2023-01-01"),
        "^befor: '2023-01-01'",
        "unknown key 'befor'; did you mean 'before'?",
    ),
    (PROGRAMME, drop("bodies"), "^id: parking", "the key 'bodies' is missing"),
    (PROGRAMME, drop("title", "en"), "^zh: 增加泊位", "the translation 'en' is missing"),
    (PLAN, drop("notes", 0, "clause"), "^zh: 方案不分年度。", "the key 'clause' is missing"),
    (
        PROGRAMME,
        drop("notes", 0, "zh"),
        "^en: Fees are not stated.",
        "the translation 'zh' is missing",
    ),
]
EMPTY = "the English of 'title' is empty; fill in a value"
TEXTS: list[Case] = [
    (PROGRAMME, put("title", "en", value=""), "en: ^''", EMPTY),
    (PROGRAMME, put("title", "en", value="   "), "en: ^'   '", EMPTY),
    (
        PROGRAMME,
        put("title", "en", value=None),
        "en: ^null",
        "the English of 'title' is empty; fill in text",
    ),
    (
        PROGRAMME,
        put("title", "en", value=False),
        "en: ^false",
        f"'en' expects text, not false (YAML reads it as a truth value; {QUOTES}: \"false\")",
    ),
    (
        "places.yml",
        put(0, "id", value=990000),
        "id: ^990000",
        f"'id' expects text, not 990000 (YAML reads it as a number; {QUOTES}: \"990000\")",
    ),
    (
        PROGRAMME,
        put("title", value="x"),
        "title: ^x",
        "'title' expects a map of keys and values, not 'x'",
    ),
    (PROGRAMME, put("title", "zh", value=["x"]), "^- x", "'zh' expects text, not a list"),
    (PROGRAMME, put("title", "zh", value={"x": "y"}), "^x: y", "'zh' expects text, not a map"),
]
VALUES: list[Case] = [
    (
        PLAN,
        put("milestones", 0, "date", value="2023-06-31"),
        "date: ^'2023-06-31'",
        "'date' there is no date 2023-06-31",
    ),
    (
        PLAN,
        put("milestones", 0, "date", value="2023-13"),
        "date: ^2023-13",
        "'date' there is no date 2023-13",
    ),
    (
        PLAN,
        put("milestones", 0, "date", value="30.6.2023"),
        "date: ^30.6.2023",
        "'date' '30.6.2023' is not a date; write 2023-06-30, 2023-06 or 2023",
    ),
    (
        "documents.yml",
        put(0, "issued", value="2023-02-29"),
        "issued: ^'2023-02-29'",
        "'issued' there is no date 2023-02-29",
    ),
    (
        "topics.yml",
        put(0, "id", value="City_1"),
        "id: ^City_1",
        "'id' 'City_1' is not an id; use small letters, digits and single hyphens",
    ),
    (
        PROGRAMME,
        put("figures", 0, "role", value="targets"),
        "role: ^targets",
        "'role' is 'targets'; expected one of target, standard, increase, baseline, funding, "
        "limit, share; did you mean 'target'?",
    ),
    (
        PROGRAMME,
        put("number", value="1"),
        "number: ^'1'",
        "'number' expects a whole number, not '1'",
    ),
    (PROGRAMME, put("figures", value={}), "figures: ^{}", "'figures' expects a list, not a map"),
    (
        PROGRAMME,
        put("number", value=0),
        "number: ^0",
        "'number' input should be greater than or equal to 1, got 0",
    ),
    (
        "documents.yml",
        put(0, "complete", value="perhaps"),
        "complete: ^perhaps",
        "'complete' expects true or false, not 'perhaps'",
    ),
    (
        FAMILY,
        drop("indicators", 0, "noun"),
        "^id: spaces",
        "'noun' belongs to an indicator whose unit is count, and only there",
    ),
]


@pytest.mark.parametrize(("path", "change", "place", "message"), KEYS + TEXTS + VALUES)
def test_refused(tmp_path: Path, path: str, change: Change, place: str, message: str) -> None:
    contents = files()
    change(contents[path])
    found = [one for one in load_faults(tmp_path, contents) if one[2].endswith("[form]")]
    assert found == [(path, place, f"{message} [form]")]


@pytest.mark.parametrize(
    ("written", "place", "message"),
    [
        ("en: no", "en: ^no", f'no (YAML reads it as a truth value; {QUOTES}: "no")'),
        ("en: 2023", "en: ^2023", f'2023 (YAML reads it as a number; {QUOTES}: "2023")'),
        ("en: 007", "en: ^007", f'007 (YAML reads it as a number; {QUOTES}: "007")'),
        ("en: 1.50", "en: ^1.50", f'1.50 (YAML reads it as a number; {QUOTES}: "1.50")'),
    ],
)
def test_text_is_shown_as_it_is_written(
    tmp_path: Path, written: str, place: str, message: str
) -> None:
    contents = files()
    contents["topics.yml"] = dump(contents["topics.yml"]).replace("en: City", written)
    [found] = [one for one in load_faults(tmp_path, contents) if one[0] == "topics.yml"]
    assert found[2] == f"'en' expects text, not {message} [form]"
    assert found[1] == place


@pytest.mark.parametrize(
    ("path", "change", "place", "message"),
    [
        ("topics.yml", put(0, "name", value=None), "name: ^null", "'name' is empty; fill in a map"),
        (PROGRAMME, put("number", value=None), "number: ^null", "'number' is empty; fill in a w"),
        ("documents.yml", put(0, "complete", value=None), "complete: ^null", "fill in true or fal"),
        (
            "places.yml",
            put(0, "level", value=None),
            "level: ^null",
            "'level' is empty; fill in one of province, prefecture, county",
        ),
        ("topics.yml", put(0, "name", "zh", value=None), "zh: ^null", "the Chinese of 'name' is"),
        (
            PROGRAMME,
            put("lists", 0, "items", 0, "en", value=None),
            "en: ^null",
            "the English of this is empty",
        ),
        (PROGRAMME, put("figures", 0, value=None), "^null", "this is empty; fill in a map of keys"),
    ],
)
def test_what_is_left_to_fill_in(
    tmp_path: Path, path: str, change: Change, place: str, message: str
) -> None:
    contents = files()
    change(contents[path])
    [found] = [one for one in load_faults(tmp_path, contents) if one[2].endswith("[form]")]
    assert found[:2] == (path, place)
    assert message in found[2]


def test_a_number_where_text_belongs_can_be_put_in_quotes(tmp_path: Path) -> None:
    contents = files()
    contents["topics.yml"] = dump(contents["topics.yml"]).replace("en: City", "en: 007")
    contents[PROGRAMME]["number"] = "one"
    found = load(write(tmp_path, contents), Path())[1]
    assert [one.fix for one in found] == [Replace("007", '"007"'), None]


def test_a_comma_splits_text_that_is_not_quoted(tmp_path: Path) -> None:
    contents = files()
    contents["topics.yml"] = (
        "- {id: city, name: {zh: 城, en: City, town and road}, icon: material/city,"
        " summary: {zh: 城, en: A}}\n"
    )
    [found] = [one for one in load_faults(tmp_path, contents) if one[0] == "topics.yml"]
    message = "unknown key 'town and road'; text with a comma in it must stand in quotes [form]"
    assert found[2] == message
    assert "City, ^town and road" in found[1]


def test_every_fault_of_a_record_at_once(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME].update(number=0, clause=3, famly="parking")
    assert len([one for one in load_faults(tmp_path, contents) if one[0] == PROGRAMME]) == 3


def test_known_keys_are_found_below_lists_and_maps(tmp_path: Path) -> None:
    contents = files()
    contents[PROGRAMME]["bodies"]["implementing"][0]["claus"] = "一"
    [found] = load_faults(tmp_path, contents)
    assert found[1:] == ("^claus: 一", "unknown key 'claus'; did you mean 'clause'? [form]")


def test_a_good_record_is_typed(tmp_path: Path) -> None:
    [(_, entry)] = corpus_of(tmp_path, files()).programmes()
    assert validate(Programme, entry.source, (), entry.source.data) == (entry.value, [])
