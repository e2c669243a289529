"""Published ids."""

from generator.model.ids import body_id, member_id, plan_id, programme_id


def test_ids() -> None:
    plan = plan_id("360100", 2023)
    programme = programme_id(plan, "parking")
    assert plan == "360100-2023"
    assert programme == "360100-2023.parking"
    assert member_id(programme, "spaces-target") == "360100-2023.parking.spaces-target"
    assert body_id("360100", "housing") == "360100-housing"
