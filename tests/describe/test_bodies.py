"""Who leads a benefit: by its own plan, those first whose like above answers for it."""

import pytest

from generator.describe.benefit import resolve
from generator.describe.bodies import body_text
from tests.real_data import real_dataset


@pytest.mark.parametrize(
    ("benefit", "bodies"),
    [
        ("360100-2023.childcare-subsidy.childcare-operator-subsidy", ["市卫健委"]),
        (
            "360100-2023.subsistence-allowance.urban-subsistence-allowance",
            ["市民政局", "市人社局"],
        ),
        (
            "360100-2023.subsistence-allowance.returned-youth-allowance",
            ["市人社局", "市民政局"],
        ),
        ("360112-2024.start-up-loans.start-up-loan", ["区人社局", "团区委"]),
        ("360112-2024.elder-care.hardship-dependency-care", ["区民政局"]),
    ],
)
def test_the_plans_own_leads_come_first(benefit: str, bodies: list[str]) -> None:
    """A city's cards named the province's offices alone, a district's none."""
    dataset = real_dataset()
    [record] = [one for one in dataset.benefits() if one.id == benefit]
    assert [body_text(body).zh for body in resolve(dataset, record).leads] == bodies
