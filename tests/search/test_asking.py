"""What a query says beside names: ages, for whom, what somebody needs; and slips."""

from typing import Any

import pytest

from tests.finder.node import ASSETS, run_module

START: dict[str, Any] = {
    "things": [
        ["低保", "dibao"],
        ["残疾补贴"],
        ["南昌市", "南昌"],
        ["新建区", "新建"],
        ["disability support"],
    ],
    "lacking": [["电梯|加装电梯", [3]], ["八十岁补贴|title deed|gate|heating|traffic lights", [3]]],
    "places": {2: "南昌市", 3: "新建区"},
    "traditional": "殘残",
    "asking": {
        "cues": [["没钱|揭不开锅|no money", [7], 1], ["下载|download", [9], 0.5]],
        "ages": [[60, 200, [5]], [0, 4, [6]]],
        "kin": [["cared-for", "我妈|mother|mother in law"], ["child", "孙子"]],
        "elsewhere": ["北京|Beijing"],
        "asking": "怎么办|能|什么|领|what|can|get|do",
        "filler": "my|she|a|i|have",
        "definition": "是什么意思|what does",
        "whole": "农民工|student loan",
        "soft": "新建",
        "defined": [],
    },
}
_HEAR = """
const { hear } = await module("asking.js");
const { prepare, plain, simplified, pieces } = await module("words.js");
const { mended } = await module("typos.js");
const { withLacking, lackingIn } = await module("lacking.js");
const start = withLacking(given.start);
const words = prepare(start);
const text = plain(simplified(given.query, words));
const heard = hear(text, given.query, words.asking, words.known);
told({
  ...heard,
  leads: [...heard.leads],
  pieces: pieces(heard.rest, words, true).map(({ text }) => text),
  lacking: lackingIn(pieces(heard.rest, words), start).map(({ text }) => text),
  mended: mended(text, [text], words)?.to,
});
"""


def _heard(query: str) -> dict[str, Any]:
    found = run_module(_HEAR, {"start": START, "query": query}, ASSETS / "search")
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("query", "years"),
    [
        ("我妈82岁能领什么", 82),
        ("八十岁", 80),
        ("两岁半", 2),
        ("18个月大", 1),
        ("my mother is 80", 80),
        ("82-year-old", 82),
        ("over 70", 70),
        ("children under 3", 2),
    ],
)
def test_an_age_is_no_figure(query: str, years: int) -> None:
    heard = _heard(query)
    assert heard["age"]["years"] == years
    assert not any(char.isdigit() for char in heard["rest"])


@pytest.mark.parametrize("query", ["95%", "is 80%", "83", "2023年3月10日", "10888个"])
def test_another_number_is_no_age(query: str) -> None:
    assert _heard(query)["age"] is None


@pytest.mark.parametrize(
    ("query", "whom"),
    [("我妈能领什么", "cared-for"), ("孙子", "child"), ("what can my mother get", "cared-for")],
)
def test_kin_say_whom_it_is_for(query: str, whom: str) -> None:
    heard = _heard(query)
    assert heard["whom"] == whom
    assert heard["pieces"] == []


def test_words_within_the_name_of_kin_are_not_looked_for() -> None:
    heard = _heard("mother in law 91 years old")
    assert (heard["whom"], heard["pieces"]) == ("cared-for", [])
    assert _heard("law for my mother")["pieces"] == ["law", "for"]


def test_a_situation_and_an_age_lead_to_pages() -> None:
    assert _heard("揭不开锅了怎么办")["leads"] == [[7, 1]]
    assert _heard("she is 82")["leads"] == [[5, 1]]
    assert _heard("I have no money")["leads"] == [[7, 1]]
    assert _heard("money")["leads"] == []


def test_a_query_that_only_says_a_page_s_other_name_names_it() -> None:
    assert _heard("下载")["named"] == [9]
    assert _heard("下载很多南昌市低保的东西")["named"] == []
    assert _heard("没钱")["named"] == []


def test_a_place_without_a_plan_is_heard() -> None:
    assert _heard("北京低保")["elsewhere"] == [["北京", "Beijing"]]
    assert _heard("beijing dibao")["elsewhere"] == [["北京", "Beijing"]]


def test_a_longer_word_stays_whole() -> None:
    assert _heard("农民工低保")["pieces"] == ["农民工", "低保"]
    assert _heard("student loan dibao")["pieces"] == ["student loan", "dibao"]


def test_asking_what_a_word_means_is_heard() -> None:
    assert _heard("低保是什么意思")["defines"]
    assert not _heard("低保")["defines"]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("底保", "低保"),
        ("男昌", "南昌"),
        ("disabilty", "disability"),
        ("残疾补铁", "残疾补贴"),
        ("高铁", None),
        ("deed", None),
        ("supporter", None),
        ("上新楼", None),
        ("电提", None),
        ("zzzz", None),
    ],
)
def test_a_slip_is_taken_for_the_name_that_sounds_or_looks_alike(
    query: str, name: str | None
) -> None:
    assert _heard(query).get("mended") == name


@pytest.mark.parametrize(
    ("query", "lacking"),
    [
        ("老楼加装电梯", ["加装电梯"]),
        ("heating in winter", ["heating"]),
        ("broken traffic light", ["traffic lights"]),
        ("八十岁补贴", ["八十岁补贴"]),
        ("低保电梯", []),
        ("低保", []),
    ],
)
def test_what_nothing_is_about_is_heard_unless_something_here_is_named(
    query: str, lacking: list[str]
) -> None:
    assert _heard(query)["lacking"] == lacking


def test_an_age_within_a_name_is_no_age() -> None:
    assert _heard("八十岁补贴")["age"] is None
    assert _heard("八十岁 补贴")["age"]["years"] == 80
