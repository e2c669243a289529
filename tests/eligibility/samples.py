"""Facts, and rules over them, as strategies that hypothesis draws from."""

from typing import Any

from hypothesis import strategies as st

from generator.model.answer import Answer
from generator.model.condition import Condition
from generator.model.fact import Fact
from tests import sample_benefits

_FACTS = [*sample_benefits.facts(), sample_benefits.width()]
FACTS = {one["id"]: Fact.model_validate(one) for one in _FACTS}
DAYS = ("2023-06-29", "2023-06-30", "2024-02-29")
VALUES: dict[str, list[Answer]] = {
    "age": [0, 17, 18, 120],
    "has_car": [True, False],
    "home": ["flat", "house", "boat"],
    "bought": list(DAYS),
    "width": [1, 1.5, 3],
}


def _leaf(name: str, operators: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    values = st.sampled_from(VALUES[name])
    return st.builds(
        lambda operator, value: {"fact": name, operator: value}, st.sampled_from(operators), values
    )


LEAVES = st.one_of(
    _leaf("age", ("below", "at_least", "at_most", "over")),
    _leaf("width", ("below", "at_least", "at_most", "over")),
    _leaf("has_car", ("is",)),
    _leaf("home", ("is",)),
    st.lists(st.sampled_from(VALUES["home"]), min_size=1, unique=True).map(
        lambda options: {"fact": "home", "one_of": options}
    ),
    _leaf("bought", ("on_or_after", "before", "on_or_before", "after")),
)


def _grown(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    several = st.lists(parts, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda some: {"all": some}),
        several.map(lambda some: {"any": some}),
        parts.map(lambda one: {"not": one}),
    )


RULES: st.SearchStrategy[Condition] = st.recursive(LEAVES, _grown, max_leaves=8).map(
    Condition.model_validate
)
ANSWERS: st.SearchStrategy[dict[str, Answer]] = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from(values) for name, values in VALUES.items()}
)
WHOLE: st.SearchStrategy[dict[str, Answer]] = st.fixed_dictionaries(
    {name: st.sampled_from(values) for name, values in VALUES.items()}
)


def condition(**keys: Any) -> Condition:
    """A condition written with the keys of the data; `not_` and `is_` for Python's own words."""
    return Condition.model_validate({name.rstrip("_"): value for name, value in keys.items()})
