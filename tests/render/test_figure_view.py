"""A figure as pages show it, in both languages."""

from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord
from generator.lang import Lang
from generator.render.figure_view import figure_view, in_english
from tests.changes import put
from tests.corpus import SCHEME, dataset_of, files


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"))


def figure(dataset: Dataset, local: str) -> FigureRecord:
    return next(one for one in dataset.figures() if one.local_id == local)


@pytest.mark.parametrize(
    ("local", "lang", "said"),
    [
        ("fee-standard", "zh", ("每月300元", "每户", "停车费", "标准")),
        ("fee-standard", "en", ("300 yuan", "per household per month", "Fee", "Standard")),
        ("spaces-target", "zh", ("100个", "", "新增泊位", "目标")),
        ("spaces-target", "en", ("100 spaces", "", "New spaces", "Target")),
        ("car-parks-target-other", "en", ("1 car park", "", "Other car parks", "Target")),
        ("spaces-baseline", "en", ("over 80 spaces", "", "New spaces", "Before")),
        ("spaces-target-river-zone", "zh", ("40个", "", "新增泊位", "目标")),
        ("plan-funding-funding", "en", ("about 6 billion yuan", "", "Money for the plan", "Money")),
    ],
)
def test_view(dataset: Dataset, local: str, lang: Lang, said: tuple[str, ...]) -> None:
    view = figure_view(figure(dataset, local), lang, dataset.units)
    assert (view.value, view.basis, view.label, view.role) == said


@pytest.mark.parametrize(
    ("printed", "basis"),
    [
        ("300元", "每户每月"),
        ("每户300元", "每月"),
        ("每户每月300元", ""),
        ("300元/月", "每户"),
        ("300元/户", "每月"),
    ],
)
def test_chinese_says_a_basis_only_once(tmp_path: Path, printed: str, basis: str) -> None:
    contents = files()
    put(SCHEME, "figures", 0, "printed", value=printed)(contents)
    changed = dataset_of(tmp_path, contents)
    assert figure_view(figure(changed, "fee-standard"), "zh", changed.units).basis == basis


@pytest.mark.parametrize(
    ("lang", "basis"), [("zh", "平均每户"), ("en", "per household per month on average")]
)
def test_an_average_is_said_to_be_one(tmp_path: Path, lang: Lang, basis: str) -> None:
    contents = files()
    put(SCHEME, "figures", 0, "average", value=True)(contents)
    changed = dataset_of(tmp_path, contents)
    assert figure_view(figure(changed, "fee-standard"), lang, changed.units).basis == basis


def test_a_tile_leaves_out_the_noun_that_its_label_says(dataset: Dataset) -> None:
    assert figure_view(figure(dataset, "spaces-target"), "en", dataset.units).large == "100"
    assert figure_view(figure(dataset, "fee-standard"), "en", dataset.units).large == "300 yuan"


def test_in_english_with_its_basis(dataset: Dataset) -> None:
    said = in_english(figure(dataset, "fee-standard"), dataset.units)
    assert said == "300 yuan per household per month"
