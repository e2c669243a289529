"""What a figure says, in both languages."""

from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord
from generator.describe.figure import figure_words
from generator.lang import LANGUAGES, Lang
from tests.changes import put
from tests.corpus import PROGRAMME, SCHEME, dataset_of, files


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
        ("spaces-baseline", "en", ("over 80 spaces", "", "New spaces", "Earlier situation")),
        ("spaces-target-river-zone", "zh", ("40个", "", "新增泊位", "目标")),
        ("plan-funding-funding", "en", ("about 6 billion yuan", "", "Money for the plan", "Money")),
    ],
)
def test_view(dataset: Dataset, local: str, lang: Lang, said: tuple[str, ...]) -> None:
    view = figure_words(figure(dataset, local), lang, dataset.units)
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
    assert figure_words(figure(changed, "fee-standard"), "zh", changed.units).basis == basis


@pytest.mark.parametrize(
    ("lang", "basis"), [("zh", "平均每户"), ("en", "per household per month on average")]
)
def test_an_average_is_said_to_be_one(tmp_path: Path, lang: Lang, basis: str) -> None:
    contents = files()
    put(SCHEME, "figures", 0, "average", value=True)(contents)
    changed = dataset_of(tmp_path, contents)
    assert figure_words(figure(changed, "fee-standard"), lang, changed.units).basis == basis


def test_a_tile_leaves_out_the_noun_that_its_label_says(dataset: Dataset) -> None:
    assert figure_words(figure(dataset, "spaces-target"), "en", dataset.units).large == "100"
    assert figure_words(figure(dataset, "fee-standard"), "en", dataset.units).large == "300 yuan"


@pytest.mark.parametrize(
    ("path", "at", "qualifier", "chinese", "english"),
    [
        (PROGRAMME, 0, "at least", "不少于100个", "at least 100 spaces"),
        (PROGRAMME, 0, "about", "约100个", "about 100 spaces"),
        (SCHEME, 0, "at least", "不低于每月300元", "at least 300 yuan"),
        (SCHEME, 0, "under", "不足每月300元", "under 300 yuan"),
    ],
)
def test_a_qualifier_that_stands_apart_is_said_in_both_languages(
    tmp_path: Path, path: str, at: int, qualifier: str, chinese: str, english: str
) -> None:
    contents = files()
    put(path, "figures", at, "qualifier", value=qualifier)(contents)
    changed = dataset_of(tmp_path, contents)
    local = "spaces-target" if path == PROGRAMME else "fee-standard"
    said = [figure_words(figure(changed, local), lang, changed.units) for lang in LANGUAGES]
    assert [one.value for one in said] == [chinese, english]
    assert all(value in one.whole for value, one in zip((chinese, english), said, strict=True))


def test_a_cell_is_said_without_the_unit_of_its_column(dataset: Dataset) -> None:
    cell = figure(dataset, "spaces-target-river-zone")
    assert figure_words(cell, "zh", dataset.units).number == "40"
    assert figure_words(cell, "en", dataset.units).number == "40"
    funds = figure(dataset, "plan-funding-funding")
    assert figure_words(funds, "en", dataset.units).number == "about 6 billion"
