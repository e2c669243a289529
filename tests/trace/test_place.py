from generator.check.claims import Claim
from generator.trace.place import place
from tests.trace.sample import cell, claim, source


def found(*claims: Claim) -> dict[str, str]:
    text = source()
    placed, _ = place(text, claims)
    return {one.claim.id: text.text[one.start : one.end] for one in placed}


def missing(*claims: Claim) -> list[str]:
    return [one.id for one in place(source(), claims)[1]]


def test_a_print_is_found_through_spaces_and_bold_marks() -> None:
    assert found(claim("a", "一", "60元"))["a"] == "60** 元"
    assert found(claim("a", "二(一)", "1088个"))["a"] == "1 088 个"


def test_the_same_print_twice_takes_two_places() -> None:
    placed, lost = place(source(), [claim("a", "一", "60元"), claim("b", "一", "60元")])
    assert len({one.start for one in placed}) == 2
    assert lost == []


def test_a_third_claim_to_two_places_is_missing() -> None:
    assert missing(*(claim(name, "一", "60元") for name in "abc")) == ["c"]


def test_one_print_may_stand_for_two_when_the_data_says_so() -> None:
    three = [claim(name, "一", "60元") for name in "ab"]
    assert missing(*three, claim("c", "一", "60元", same_as="a")) == []
    assert missing(*three, claim("c", "一", "660元", same_as="a")) == ["c"]


def test_a_bare_number_is_not_looked_for_in_a_qualified_one_first() -> None:
    placed = found(claim("plain", "一", "50%"), claim("least", "一", "50%以上"))
    assert placed == {"plain": "50%", "least": "50%以上"}


def test_a_number_is_not_found_inside_a_longer_one() -> None:
    assert missing(claim("a", "一", "5元"), claim("b", "二(一)", "88个")) == ["a", "b"]


def test_a_number_after_a_list_number_is_whole() -> None:
    assert found(claim("a", "二(一)1", "2023年1—3月"))["a"] == "2023年1—3月"


def test_a_print_outside_its_clause_is_missing() -> None:
    assert missing(claim("a", "二(一)", "885元")) == ["a"]


def test_a_cell_is_found_by_its_row_and_column() -> None:
    text = source()
    claims = [
        claim("east", "附", "780", cell=cell("东区", 0)),
        claim("money", "附", "9.5", cell=cell("西区", 1)),
        claim("total", "附", "1088", cell=cell("合计", 0)),
        claim("wrong", "附", "308", cell=cell("东区", 0)),
    ]
    placed, lost = place(text, claims)
    assert [one.id for one in lost] == ["wrong"]
    rows = {one.claim.id: text.text.count("\n", 0, one.start) for one in placed}
    assert rows["east"] + 1 == rows["money"] == rows["total"] - 1
