from generator.trace.assign import Assignment


def test_each_takes_its_own_place() -> None:
    assignment = Assignment({"a": [(0, 2), (5, 7)], "b": [(0, 2)]})
    assert assignment.settle_all(["a", "b"]) == {"a": (5, 7), "b": (0, 2)}


def test_two_can_not_share_one_place() -> None:
    assignment = Assignment({"a": [(0, 2)], "b": [(0, 2)]})
    assert assignment.settle_all(["a", "b"]) == {"a": (0, 2)}


def test_overlapping_places_exclude_each_other() -> None:
    assignment = Assignment({"long": [(0, 5)], "short": [(3, 5), (8, 10)]})
    assert assignment.settle_all(["long", "short"]) == {"long": (0, 5), "short": (8, 10)}


def test_a_chain_of_holders_moves_up() -> None:
    spans = {"a": [(0, 1), (1, 2)], "b": [(0, 1), (1, 2), (2, 3)], "c": [(0, 1)]}
    assert len(Assignment(spans).settle_all(["a", "b", "c"])) == 3


def test_claims_with_the_same_places_stand_there_in_their_order() -> None:
    spans = {"first": [(8, 10), (0, 2)], "second": [(0, 2), (8, 10)], "other": [(20, 22)]}
    wanted = {"first": (0, 2), "second": (8, 10), "other": (20, 22)}
    assert Assignment(spans).settle_all(["first", "second", "other"]) == wanted
