"""What a place's pages look up is all in the part of the data that they are made from."""

import pytest

from generator.derive.dataset import Dataset
from generator.derive.near import elsewhere, only, read_by, standing
from generator.describe.benefit import resolve
from generator.load.digests import VOCABULARIES
from generator.model.place import Place
from tests.real_data import real_dataset

DATASET = real_dataset()
PLACES = [place for place in DATASET.shown_places if DATASET.plans_of(place)]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_what_pages_look_up_is_all_there(place: Place) -> None:
    part = standing(DATASET, place)
    assert part.plans_of(place) == DATASET.plans_of(place)
    assert part.shown_places == DATASET.shown_places
    shares = [figure for _, figure in part.shares_of(place)]
    assert shares == [figure for _, figure in DATASET.shares_of(place)]
    for above in DATASET.above(place):
        known = [plan.id for plan in part.plans_of(above)]
        assert known == [plan.id for plan in DATASET.plans_of(above)]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_what_a_programmes_pages_look_up_is_all_there(place: Place) -> None:
    for plan in DATASET.plans_of(place):
        for programme in plan.programmes:
            part = only(DATASET, read_by(DATASET, programme))
            assert elsewhere(part, programme) == elsewhere(DATASET, programme)
            assert part.of_family(programme.family, place) == DATASET.of_family(
                programme.family, place
            )
            for benefit in programme.benefits:
                assert resolve(part, benefit) == resolve(DATASET, benefit)


def test_every_plan_and_every_programme_has_a_digest_of_its_own() -> None:
    plans = {plan.id for plan in DATASET.plans}
    programmes = {programme.id for programme in DATASET.programmes()}
    assert set(DATASET.digests) == {VOCABULARIES} | plans | programmes
    assert len(set(DATASET.digests.values())) == len(plans) + len(programmes) + 1


def test_places_within_are_all_below() -> None:
    def is_within(one: Place, dataset: Dataset, place: Place) -> bool:
        return place in dataset.above(one)

    for place in PLACES:
        within = list(DATASET.within(place))
        assert within == [one for one in within if is_within(one, DATASET, place)]
        assert len(within) == sum(place in DATASET.above(one) for one in DATASET.places.values())
