"""The command `qualify`, on the sample with a province above its city."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.lang import LANGUAGES, Lang
from tests import sample_levels
from tests.changes import put
from tests.corpus import BENEFITS, files, write
from tests.real_data import data_folder
from tests.sample_data import text

Qualify = Callable[..., Result]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("data"), sample_levels.files())


@pytest.fixture
def qualify(data: Path) -> Qualify:
    """Runs the command with answers, given as data or as the text of the file."""

    def run(answers: Any, *more: str, folder: Path = data) -> Result:
        text = answers if isinstance(answers, str) else json.dumps(answers)
        command = ["qualify", "--data", str(folder), "--facts", "-", *more]
        return CliRunner().invoke(main, command, input=text)

    return run


HERE = ("--place", "990102", "--year", "2023")
THEN = ("--on", "2023-06-30")
AFTER = ("--on", "2024-01-01")


def benefit(result: Result, name: str) -> Any:
    assert result.exit_code == 0, result.output
    benefits = json.loads(result.stdout)["benefits"]
    return next(one for one in benefits if one["benefit"]["id"] == name)


def test_json_of_a_near_miss(qualify: Qualify) -> None:
    found = benefit(qualify({"age": 17, "has_car": True}, *HERE, "--json"), "own-space")
    assert (found["result"], found["known"], found["total"]) == ("no", 2, 2)
    assert found["conditions"] == [
        {
            "fact": "age",
            "operator": "at_least",
            "value": 18,
            "denied": False,
            "met": False,
            "decides": True,
            "document": "yunzhou-scheme",
            "clause": "附件1 二(一)",
            "worked_out": None,
        },
        {
            "fact": "has_car",
            "operator": "is",
            "value": True,
            "denied": False,
            "met": True,
            "decides": False,
            "document": "yunzhou-scheme",
            "clause": "附件1 二(二)",
            "worked_out": None,
        },
    ]
    assert found["changes"] == [{"fact": "age", "answers": [18], "result": "likely"}]
    [amount, _] = found["benefit"]["amounts"]
    assert amount["figure"] == "990100-2023.parking.fee-standard"
    assert (amount["zh"], amount["en"]) == ("每户每月300元", "300 yuan per household per month")


def test_json_of_the_whole(qualify: Qualify) -> None:
    report = json.loads(qualify({"age": 40, "home": None}, *HERE, "--json").stdout)
    assert (report["place"], report["year"], report["answers"]) == ("990102", 2023, {"age": 40})
    assert report["counts"] == {"likely": 0, "ask_office": 0, "needs_answer": 2, "no": 0}
    results = {one["benefit"]["id"]: one["result"] for one in report["benefits"]}
    assert results == {
        "own-space": "needs_answer",
        "garage": "needs_answer",
        "lamps": None,
        "bench": None,
    }
    assert report["next_question"]["fact"] == "home"
    assert report["next_question"]["question"]["en"] == "What is home?"


def test_questions_that_were_skipped_or_are_about_another_are_not_asked(qualify: Qualify) -> None:
    def asked(*more: str) -> Any:
        report = json.loads(qualify({"age": 40}, *HERE, *more, "--json").stdout)
        return report["next_question"] and report["next_question"]["fact"]

    assert asked(*THEN, "--skip", "has_car") == "home"
    assert asked(*THEN, "--skip", "home", "--skip", "bought") == "has_car"
    # Nobody is asked how old another is: what needs an age is out of reach for them.
    assert asked(*THEN, "--for", "cared-for") is None


def test_nobody_is_asked_about_what_is_over(qualify: Qualify) -> None:
    """What needs a car ended with 2023."""
    skipped = ("--skip", "home", "--skip", "bought")
    report = json.loads(qualify({"age": 40}, *HERE, *skipped, "--json").stdout)
    assert report["on"] > "2023-12-31"
    assert report["next_question"] is None


def test_what_somebody_has_already_is_not_presented_as_found(
    qualify: Qualify, tmp_path: Path
) -> None:
    contents = sample_levels.files()
    put("benefits", 0, "already", value="has_car")(contents[BENEFITS])
    folder = write(tmp_path, contents)
    asked = {"age": 40, "has_car": True}
    found = benefit(qualify(asked, *HERE, *THEN, "--json", folder=folder), "own-space")
    assert (found["result"], found["already"]) == ("likely", True)
    assert found["benefit"]["already"] == "has_car"
    lines = qualify(asked, *HERE, *THEN, folder=folder).output.splitlines()
    at = lines.index("== You have this already (1)")
    assert lines[at + 1].startswith("- Help with a space")
    assert not any(line.startswith("== You likely qualify") for line in lines)
    young = benefit(qualify(asked | {"age": 17}, *HERE, "--json", folder=folder), "own-space")
    assert (young["result"], young["already"]) == ("no", False)


def test_text_in_both_languages(qualify: Qualify) -> None:
    english = qualify({"age": 17, "home": "flat"}, *HERE, *THEN).output
    for line in (
        "East 2023: Likely 0 · Ask the office 1 · Depends 0 · Doesn't fit 1",
        "== Ask the office (1)",
        "- Garage [990100-2023.parking.garage] (ask first)",
        "    A garage",
        "    The price isn't stated.",
        "    higher level (990000): Fee: 300 yuan per household per month (annex 1, 2(1))",
        "    1 of 2 conditions checked here",
        "      Met: home: What is home? Needed: Flat or House. (1(1))",
        "      Not known: bought: What is bought? Needed: anything but: before 30 June 2023. "
        "Worked out by us: The plan gives no day.",
        "    also required: You have no garage yet. (1(2))",
        "== Planned near you (2)",
        "Nothing is left to ask.",
    ):
        assert line in english.splitlines()
    chinese = qualify({"age": 17, "has_car": True}, *HERE, "--lang", "zh").output.splitlines()
    assert "    这里核对了2个条件中的2个" in chinese
    assert "    如果 age 是 18：很可能符合" in chinese


@pytest.mark.parametrize("lang", LANGUAGES)
def test_text_names_every_answer_of_the_published_data(qualify: Qualify, lang: Lang) -> None:
    """An answer to a question with several answers is a list, as `organisation_kind` has it."""
    jiangxi = ("--place", "360000", "--year", "2023", "--lang", lang)
    found = qualify({"starting_business": True}, *jiangxi, folder=data_folder())
    assert found.exit_code == 0
    small_firm = {"zh": "如果 organisation_kind 是 小微企业", "en": "organisation_kind were Small"}
    assert small_firm[lang] in found.output
    planned = {"zh": "全部计划：", "en": "Planned for all together: "}
    homes = {"zh": "无障碍改造家庭", "en": "Homes made barrier-free"}
    assert planned[lang] + homes[lang] in found.output  # nobody gets 10,000 homes


def test_place_and_year_can_be_left_out(qualify: Qualify) -> None:
    assert json.loads(qualify({}, "--json").stdout)["place"] == "990000"
    assert json.loads(qualify({}, "--json", "--place", "990100").stdout)["year"] == 2024


def test_what_is_over_on_the_day_of_asking(qualify: Qualify) -> None:
    def state(day: str) -> tuple[Any, ...]:
        result = qualify({}, *HERE, "--json", "--on", day)
        report = json.loads(result.stdout)
        ended = benefit(result, "own-space")["ended"]
        return report["on"], report["past"], ended

    assert state("2023-12-31") == ("2023-12-31", False, False)
    assert state("2024-01-01") == ("2024-01-01", True, True)


def test_what_runs_on_is_told_before_all_else(tmp_path: Path, qualify: Qualify) -> None:
    contents = files()
    runs = {"until": "2026"} | text("管三年。", "It is for three years.")
    put(BENEFITS, "benefits", 0, "runs_on", value=runs)(contents)
    asked = ("--place", "990100", "--year", "2023", "--on", "2026-06-30")
    folder = write(tmp_path, contents)
    lines = qualify({"age": 40, "has_car": True}, *asked, folder=folder).output.splitlines()
    at = lines.index("== Still running (1)")
    assert lines[at + 1].endswith(".own-space]")
    why = "Worked out by us: It is for three years."
    assert f"    By our reckoning this runs on until the end of 2026. {why}" in lines
    assert not any(line.startswith("== You likely qualified") for line in lines)


def test_what_is_over_is_told_in_the_past_tense(qualify: Qualify) -> None:
    answers = {"age": 40, "has_car": True}
    english = qualify(answers, *HERE, *AFTER).output.splitlines()
    assert english[1] == "This was for 2023. It may have changed."
    assert "== You likely qualified in 2023 (1)" in english
    assert "    It held until the end of December 2023" in english
    chinese = qualify(answers, *HERE, *AFTER, "--lang", "zh").output.splitlines()
    assert chinese[1] == "这是2023年的，现在可能变了。"
    assert "== 2023年很可能符合（1）" in chinese
    assert "    到2023年12月底为止，已经结束" in chinese
    before = qualify(answers, *HERE, *THEN).output
    assert "== You likely qualify (1)" in before
    assert "ended" not in before


def test_what_a_newer_plan_is_silent_about(qualify: Qualify) -> None:
    newer = ("--place", "990102", "--year", "2024")
    answers = {"age": 40, "has_car": True, "home": "boat", "bought": "2023-06-29"}
    report = json.loads(qualify(answers, *newer, "--json").stdout)
    [silent] = report["silent"]
    results = {one["benefit"]["benefit"]: one["result"] for one in silent["benefits"]}
    assert silent["year"] == 2023
    assert results == {
        "990100-2023.parking.own-space": "likely",
        "990100-2023.parking.garage": "no",
    }
    assert json.loads(qualify(answers, *HERE, "--json").stdout)["silent"] == []
    heading = "The plans that we have for 2024 say nothing of these; those of 2023 had them (1)"
    lines = qualify(answers, *newer).output.splitlines()
    at = lines.index(f"== {heading}")
    assert lines[at + 1] == "- Help with a space [990100-2023.parking.own-space]"


def test_answers_saved_by_editors_with_a_byte_order_mark(data: Path) -> None:
    def run(content: bytes) -> Result:
        command = ["qualify", "--data", str(data), "--facts", "-", *HERE, "--json"]
        return CliRunner().invoke(main, command, input=content)

    text = '{"age": 40}'
    assert json.loads(run(text.encode("utf-8-sig")).stdout)["answers"] == {"age": 40}
    for encoding in ("utf-16", "utf-16-be"):
        content = text.encode(encoding)
        marked = content if encoding == "utf-16" else b"\xfe\xff" + content
        result = run(marked)
        assert (result.exit_code, result.stderr) == (
            1,
            "the answers are in UTF-16; save them as UTF-8\n",
        )
    assert run(b'{"age": \xff}').stderr == "the answers are not UTF-8: byte 9\n"


@pytest.mark.parametrize(
    ("answers", "more", "message"),
    [
        ({"ag": 3}, HERE, "there is no fact 'ag'; did you mean 'age'?\n"),
        ({"age": "3"}, HERE, "'age' expects a whole number from 0 to 120, not '3'\n"),
        ({"home": "hut"}, HERE, "'home' has no option 'hut'; it has flat, house, boat\n"),
        ("{", HERE, "the answers are not JSON: Expecting property name"),
        ('{"age": ' + "9" * 5000 + "}", HERE, "the answers are not JSON: Exceeds the limit"),
        ("[" * 100_000, HERE, "the answers are not JSON: "),
        ("[]", HERE, 'the answers are not a JSON object such as {"age": 66}\n'),
        ('{"age": 3, "age": 4}', HERE, "'age' is answered twice\n"),
        ('{"age": NaN}', HERE, "'age' expects a whole number from 0 to 120, not 'nan'\n"),
        ({}, ("--place", "99010"), "there is no place '99010'; did you mean '990102'?\n"),
        (
            {},
            ("--place", "990102", "--year", "2022"),
            "no plan for 2022 holds at 990102; there are plans for 2024, 2023\n",
        ),
        ({}, (*HERE, "--skip", "agee"), "there is no fact 'agee'; did you mean 'age'?\n"),
    ],
)
def test_a_clear_error(qualify: Qualify, answers: Any, more: tuple[str, ...], message: str) -> None:
    result = qualify(answers, *more)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(message)


def test_data_with_faults_qualifies_nobody(qualify: Qualify, tmp_path: Path) -> None:
    contents = files()
    put("benefits", 0, "cases", 0, "given", "age", value=17)(contents[BENEFITS])
    result = qualify({}, folder=write(tmp_path, contents))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "[failed-case]" in result.stderr


def test_without_one_place_at_the_top_one_must_be_named(qualify: Qualify, tmp_path: Path) -> None:
    contents = files()
    other = contents["places.yml"][0] | {"id": "980000"}
    contents["places.yml"].append(other)
    result = qualify({}, folder=write(tmp_path, contents))
    assert result.stderr == "say a --place; at the top are 990000, 980000\n"


def test_a_place_where_no_plan_holds(qualify: Qualify, tmp_path: Path) -> None:
    result = qualify({}, folder=write(tmp_path, files()))
    assert (result.exit_code, result.stderr) == (1, "no plan holds at 990000\n")
