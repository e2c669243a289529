"""What is proposed for figures: of those said to be sure, how many are."""

import pytest

from generator.draft.draft import FigureFound
from tests.draft.expected import drafted

NOTICE = "gansu-twenty-and-a-table"
SURE = {
    (1, "4200人"): "urban-jobs",
    (3, "1.2亿元"): "loans-issued",
    (6, "每生每天5元"): "school-meal-subsidy",
    (15, "18个"): "neighbourhoods-renewed",
    (15, "3150户"): "households-reached",
    (18, "700个"): "parking-spaces",
    (19, "94%"): "rural-tap-water-rate",
}
ELSEWHERE = {
    (1, "800个"): ("public-posts", "public-posts-created"),
    (15, "12部"): ("lifts", "lifts-added"),
    (18, "150个"): ("ev-charging", "charging-points"),
}


def found(number: int, printed: str) -> FigureFound:
    programmes = {each.item.number: each for each in drafted(NOTICE).programmes}
    return next(each for each in programmes[number].figures if each.printed == printed)


@pytest.mark.parametrize(("figure", "indicator"), SURE.items())
def test_the_words_next_to_a_figure_tell(figure: tuple[int, str], indicator: str) -> None:
    proposal = found(*figure).indicator
    assert (proposal.id, proposal.is_weak) == (indicator, False)


@pytest.mark.parametrize(("figure", "names"), ELSEWHERE.items())
def test_another_family_is_named_for_what_its_own_does_not_have(
    figure: tuple[int, str], names: tuple[str, str]
) -> None:
    assert found(*figure).indicator.is_weak
    assert found(*figure).elsewhere == names


def test_what_may_be_chosen_has_the_figures_unit() -> None:
    assert found(2, "不少于200人").fitting == [
        "people-trained",
        "skills-certificates",
        "start-up-trainees",
    ]
