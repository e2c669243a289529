"""The audit's report, for people and for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from generator.lang import LANGUAGES
from tools.audit import lighthouse, shift
from tools.audit.finding import Finding
from tools.audit.lighthouse import Light
from tools.audit.persons import MEDIAN, PERSONS, WORST
from tools.audit.shift import Shift
from tools.audit.trials import Trial, typical, worst
from tools.audit.weight import FIRST_VISIT, NEXT_VISIT, Weight

LANGUAGE_NAMES = {"zh": "Chinese", "en": "English"}
State = Literal["kept", "missed", "not measured"]
CHECKS = {
    "axe": "Rules of axe-core broken, best practice included",
    "state": "Search, menu, finder or sheet that can't be opened",
    "width": "Pages that scroll sideways at 320, 360 or 1280 px",
    "browser": "Errors in the console, requests to other hosts",
    "language": "Texts that aren't in the language said of them",
    "plain": "Pages that can't be read before scripts run",
    "links": "Links, anchors and pictures that lead nowhere",
    "html": "HTML that isn't valid",
    "persons": "Made-up persons who don't find in the finder what they should",
}


@dataclass(frozen=True)
class Audit:
    """What was looked at and what was found.

    `data` is the date of the data, `below` the path that the site was served under, `checker` who
    judged the HTML, `links` how many addresses were followed, `seconds` how long it all took.
    `lights` is None where there was no Lighthouse; `unlinted` are linters that weren't here.
    """

    data: str
    pages: int
    looks: int
    below: str
    checker: str
    links: int
    weight: Weight
    shifts: list[Shift]
    trials: list[Trial]
    lights: list[Light] | None
    seconds: float
    findings: list[Finding]
    unlinted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bar:
    """One thing that the site is held to: the figure measured, and what it may be."""

    name: str
    figure: str
    limit: str
    state: State


def bars(audit: Audit) -> list[Bar]:
    """Every bar, in the order of the report."""
    counted = Counter(one.check for one in audit.findings)
    return [
        *(_bar(text, counted[check] == 0, counted[check], 0) for check, text in CHECKS.items()),
        _linted(counted["api"], audit.unlinted),
        *_weights(audit.weight),
        *_shifts(audit.shifts),
        *_screens(audit.trials),
        *_lights(audit.lights),
    ]


def left_out(audit: Audit) -> list[str]:
    """What this run did not look at, so that nobody takes it for sound."""
    missing = []
    if audit.lights is None:
        missing.append("Lighthouse was not to be had: its four scores were not measured.")
    missing += [
        f"{name} was not here: it didn't read the API's description." for name in audit.unlinted
    ]
    if not audit.checker.startswith("Nu"):
        missing.append(
            "The Nu checker was not to be had: html5lib tells of what doesn't parse, but not of"
            " elements and attributes in wrong places."
        )
    if audit.looks < 4 * audit.pages:
        missing.append("Pages were seen in one of the four views each, not in all of them.")
    return [
        *missing,
        "A machine finds a part of what keeps people out: no screen reader was listened to.",
        "Other browsers than Chromium, and old ones, were not run.",
        "Headers are not part of a folder of files: the tests of deploy/nginx.conf look at them.",
    ]


def _bar(name: str, kept: bool, figure: object, limit: object) -> Bar:
    return Bar(name, str(figure), str(limit), "kept" if kept else "missed")


def _linted(broken: int, unlinted: tuple[str, ...]) -> Bar:
    text = "Rules of Redocly and Spectral that the API's description breaks"
    return Bar(text, "–", "0", "not measured") if unlinted else _bar(text, broken == 0, broken, 0)


def _weights(weight: Weight) -> Iterator[Bar]:
    kb = 1024
    for name, page, size, limit in (
        ("first", weight.page, weight.first, FIRST_VISIT),
        ("next", weight.following, weight.next, NEXT_VISIT),
    ):
        text = f"Gzipped KB of a programme page, {name} visit ({page})"
        yield _bar(text, size <= limit, f"{size / kb:.1f}", f"{limit // kb}")


def _shifts(shifts: list[Shift]) -> Iterator[Bar]:
    for width in shift.WIDTHS:
        worst = max((one for one in shifts if one.width == width), key=lambda one: one.sum)
        text = f"Layout shift at {width} px, the worst of a page of each kind ({worst.page})"
        yield _bar(text, worst.sum <= shift.MOST, f"{worst.sum:.3f}", shift.MOST)


def _screens(trials: list[Trial]) -> Iterator[Bar]:
    langs = Counter(trial.lang for trial in trials)
    fewest = min((langs[lang] for lang in LANGUAGES), default=0)
    split = ", ".join(f"{langs[lang]} in {LANGUAGE_NAMES[lang]}" for lang in LANGUAGES)
    n, most, half = len(trials), worst(trials), typical(trials)
    yield _bar(f"Persons who try the finder ({split})", n >= PERSONS and fewest > 0, n, PERSONS)
    text = f"Screens until nothing is open, with the first: median of {n} persons"
    yield _bar(text, half <= MEDIAN, half, MEDIAN)
    text = f"Screens until nothing is open, with the first: the worst ({most.name})"
    yield _bar(text, most.screens <= WORST, most.screens, WORST)
    idle = sum(len(trial.idle) for trial in trials)
    yield _bar("Questions put to them that could change nothing", idle == 0, idle, 0)


def _lights(lights: list[Light] | None) -> Iterator[Bar]:
    for name, least in lighthouse.LEAST.items():
        text = f"Lighthouse, {name}: the least of {len(lights or ())} pages"
        if lights is None:
            yield Bar(f"Lighthouse, {name}", "–", f"{least:.2f}", "not measured")
        else:
            score = min(one.scores[name] for one in lights)
            yield _bar(text, score >= least, f"{score:.2f}", f"{least:.2f}")


def as_data(audit: Audit) -> dict[str, Any]:
    """The audit as JSON."""
    found = {"bars": [asdict(one) for one in bars(audit)], "left_out": left_out(audit)}
    return asdict(audit) | found
