"""Made-up benefits with rules, with those of the plan above, and with what is built."""

from __future__ import annotations

from collections.abc import Iterator

from tools.bench.country.programme import Made, clause, letter
from tools.bench.country.words import sentence
from tools.bench.vocabulary import Record, text

FACTS = 40
AUDIENCES = 8
AGES = (3, 7, 16, 18, 45, 60, 65, 80)


def benefit_file(made: Made) -> Record | None:
    """The programme's benefits, and which of those above it leaves out."""
    benefits = [*_following(made), *_ruled(made), *_works(made)]
    if not benefits:
        return None
    own = {str(benefit["id"]) for benefit in benefits}
    left = [name for name in (ids(made.above) if made.above else []) if name not in own]
    file: Record = {"programme": made.family}
    return {**file, **({"leaves_out": left} if left else {}), "benefits": benefits}


def ids(made: Made) -> list[str]:
    """The ids of all its benefits."""
    return [*_followed(made), *_own_ids(made, "pay"), *_own_ids(made, "works")]


def ruled_ids(made: Made) -> list[str]:
    """The ids of those that have a rule of their own."""
    return _own_ids(made, "pay")


def _own_ids(made: Made, kind: str) -> list[str]:
    count = len(made.shape.rules) if kind == "pay" else made.shape.works
    return [f"{made.family}-{made.place.level}-{kind}-{at}" for at in range(1, count + 1)]


def _followed(made: Made) -> list[str]:
    return ruled_ids(made.above)[: made.shape.follows] if made.above else []


def _following(made: Made) -> Iterator[Record]:
    for at, name in enumerate(_followed(made)):
        assert made.above
        rule = made.above.shape.rules[at]
        met = _answers(made.above, at, rule)
        yield {
            **_begin(made, name),
            "unstated": [text("方案没有写多少。", "How much is not stated.")],
            "follows": made.above.place.code,
            "cases": [{"name": "all met", "given": met, "expect": "likely"}],
        }


def _ruled(made: Made) -> Iterator[Record]:
    for at, (name, rule) in enumerate(zip(ruled_ids(made), made.shape.rules, strict=True)):
        yield {
            **_begin(made, name),
            "headline": text("一份虚构的补助", "A made-up allowance"),
            **_paid(made),
            "who": {"all": list(_conditions(made, at, rule))},
            "clause": clause(made.number),
            **_applied_for(made),
            "cases": list(_cases(made, at, rule)),
        }


def _works(made: Made) -> Iterator[Record]:
    for name in _own_ids(made, "works"):
        yield {**_begin(made, name), "works": True}


def _begin(made: Made, name: str) -> Record:
    at = made.number % AUDIENCES + 1
    zh, en = ("补助", "allowance") if "-pay-" in name else ("设施", "works")
    code = letter(made.number) + letter(int(name.rpartition("-")[2])).lower()
    offices = {"offices": ["office-1"]} if _several_offices(made) else {}
    return {
        "id": name,
        "audience": [f"audience-{at}"],
        "for": "person",
        "title": text(f"虚构{zh}{code}", f"Made-up {en} {code}"),
        "summary": sentence(made.chance(name), 4),
        **offices,
    }


def _several_offices(made: Made | None) -> bool:
    """Whether the nearest scheme names more than one office."""
    while made and not made.shape.scheme.get("offices"):
        made = made.above
    return made is not None and made.shape.scheme["offices"] > 1


def _paid(made: Made) -> Record:
    if made.shape.figures > 2:
        return {"pays": f"{made.family}-rate-standard"}
    return {"unstated": [text("方案没有写多少。", "How much is not stated.")]}


def _applied_for(made: Made) -> Record:
    if made.shape.scheme.get("routes"):
        return {"route": "route-1"}
    return {"apply": text("到社区问。", "Ask the community office.")}


def _asked(made: Made, at: int, rule: int) -> tuple[int, list[str]]:
    """From what age, and which other facts, a rule asks; always the same for the same family."""
    begin = made.number * 7 + at * 3
    return AGES[begin % len(AGES)], [f"fact_{(begin + n) % FACTS + 1}" for n in range(rule - 1)]


def _conditions(made: Made, at: int, rule: int) -> Iterator[Record]:
    age, facts = _asked(made, at, rule)
    yield {"fact": "age", "at_least": age}
    yield from ({"fact": fact, "is": True} for fact in facts)


def _answers(made: Made, at: int, rule: int) -> Record:
    age, facts = _asked(made, at, rule)
    return {"age": age, **dict.fromkeys(facts, True)}


def _cases(made: Made, at: int, rule: int) -> Iterator[Record]:
    """All met; then each condition failed, and each left open."""
    met = _answers(made, at, rule)
    yield {"name": "all met", "given": met, "expect": "likely"}
    for fact, value in met.items():
        missed = False if value is True else int(str(value)) - 1
        yield {"name": f"{fact} not met", "given": {**met, fact: missed}, "expect": "no"}
        rest = {name: value for name, value in met.items() if name != fact}
        yield {"name": f"{fact} open", "given": rest, "expect": "needs_answer"}
