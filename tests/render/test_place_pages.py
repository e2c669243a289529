"""A place's pages are made from what they may show, and made anew when that has changed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.derive.dataset import Dataset
from generator.derive.holding import with_plan
from generator.export.finder.files import FinderData
from generator.lang import LANGUAGES, Lang
from generator.model.place import Place
from generator.render.maker import Maker
from generator.render.pages.allocation import allocation_page
from generator.render.pages.places import place_page
from generator.render.pages.plan import plan_page
from generator.render.place_pages import PlacePages
from generator.site import Page
from tests import corpus, sample_levels
from tests.corpus import dataset_of
from tests.every import every
from tests.publication import NOWHERE
from tests.real_data import real_dataset
from tests.real_pages import real_finder, real_maker
from tests.sample_data import cars, text


def _of_the_whole(lang: Lang, place: Place) -> Iterator[Page]:
    """A place's page, its plans' and its tables', by a maker that knows all of the data."""
    maker = real_maker(lang)
    yield place_page(maker, real_finder(), place)
    for plan in real_dataset().plans_of(place):
        yield plan_page(maker, plan, with_plan(maker.dataset, place, plan.year))
        yield from (allocation_page(maker, each) for each in plan.programmes if each.allocation)


@every("lang", LANGUAGES)
@every("place", real_dataset().shown_places, ids=[each.id for each in real_dataset().shown_places])
def test_a_page_says_the_same_as_made_from_all_of_the_data(place: Place, lang: Lang) -> None:
    pages = PlacePages.of(real_maker(lang), real_finder())
    own = pages.tasks(place) if real_dataset().plans_of(place) else [pages.place(place)]
    found = {page.path: page for task in own for page in task.pages()}
    for page in _of_the_whole(lang, place):
        assert found[page.path] == page


def _digests(dataset: Dataset) -> dict[str, str | None]:
    """By page: of all that it is made from."""
    pages = PlacePages.of(Maker("en", dataset, NOWHERE), FinderData.of(dataset))
    places = [place for place in dataset.shown_places if dataset.plans_of(place)]
    tasks = [task for place in places for task in pages.tasks(place)]
    return {page.path: task.digest for task in tasks for page in task.pages()}


def _changed(folder: Path, name: str, part: str, value: Any) -> set[str]:
    """The pages that are made again after an edit of one file."""
    before = _digests(dataset_of(folder / "before", sample_levels.files()))
    contents = sample_levels.files()
    contents[name] = contents[name] | {part: value}
    after = _digests(dataset_of(folder / "after", contents))
    assert before.keys() == after.keys()
    return {path for path, digest in after.items() if digest != before[path]}


CITY, UPPER = "places/990100", "places/990000"


def test_a_target_of_a_plan_above_changes_no_page_of_a_place_or_plan_below(tmp_path: Path) -> None:
    figures = [
        {"indicator": "spaces", "role": "target", "covers": cars(), "printed": "120个"},
        {"indicator": "car-parks", "role": "target", "printed": "3个"},
    ]
    changed = _changed(tmp_path, sample_levels.UPPER_PROGRAMME, "figures", figures)
    assert {UPPER, f"{UPPER}/2023", f"{UPPER}/2023/parking"} <= changed
    assert not {path for path in changed if path.startswith(CITY) and "parking" not in path}


def test_what_a_place_says_of_its_plan_changes_no_page_of_the_place_above(tmp_path: Path) -> None:
    changed = _changed(tmp_path, corpus.PLAN, "summary", text("建车位。", "Spaces are built."))
    assert {CITY, f"{CITY}/2023"} <= changed
    assert not changed & {UPPER, f"{UPPER}/2023", f"{CITY}/2024"}
