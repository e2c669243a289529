"""Words that are proposed for a family from the texts of the data."""

from generator.derive.proposals import LEAST_TEXTS, proposals
from tests.real_data import loaded


def test_words_of_a_family_s_texts_are_proposed_that_nothing_knows_yet() -> None:
    corpus, _ = loaded()
    english = [one.word for one in proposals(corpus, "en", 10)["start-up-loans"]]
    assert "waived" in english
    assert "loan" not in english
    for lang in ("zh", "en"):
        for family, found in proposals(corpus, lang, 10).items():
            assert all(one.family == family and one.inside >= LEAST_TEXTS for one in found)
            assert [one.score for one in found] == sorted(
                (one.score for one in found), reverse=True
            )


def test_pieces_of_a_chinese_word_are_not_proposed_beside_it() -> None:
    corpus, _ = loaded()
    for found in proposals(corpus, "zh", 10).values():
        words = [one.word for one in found]
        assert not [word for word in words for other in words if word != other and word in other]
