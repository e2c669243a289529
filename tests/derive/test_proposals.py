"""Words that are proposed for a family from the texts of the data."""

from functools import cache

from generator.derive.proposals import LEAST_TEXTS, WordProposal, proposals
from generator.lang import LANGUAGES, Lang
from tests.real_data import real_corpus


@cache
def proposed(lang: Lang) -> dict[str, list[WordProposal]]:
    return proposals(real_corpus(), lang, 10)


def test_words_of_a_family_s_texts_are_proposed_that_nothing_knows_yet() -> None:
    english = [one.word for one in proposed("en")["start-up-loans"]]
    assert "waived" in english
    assert "loan" not in english
    for lang in LANGUAGES:
        for family, found in proposed(lang).items():
            assert all(one.family == family and one.inside >= LEAST_TEXTS for one in found)
            assert [one.score for one in found] == sorted(
                (one.score for one in found), reverse=True
            )


def test_pieces_of_a_chinese_word_are_not_proposed_beside_it() -> None:
    for found in proposed("zh").values():
        words = [one.word for one in found]
        assert not [word for word in words for other in words if word != other and word in other]
