"""The longest phrase at a place, however many begin with the same word."""

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.temuan.claim.language.phrase import by_first_words, longest

WORDS = st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map(tuple)


@given(st.lists(WORDS), st.lists(st.sampled_from("abc"), min_size=1, max_size=8))
def test_it_is_the_longest_of_all_that_stand_there(phrases, texts):
    numbered = [(key, number) for number, key in enumerate(phrases)]
    table, known = by_first_words(numbered), dict(numbered)
    assert table.meaning == known
    for place in range(len(texts)):
        there = (tuple(texts[place:end]) for end in range(place + 1, len(texts) + 1))
        keys = [key for key in there if key in known]
        expected = (keys[-1], known[keys[-1]]) if keys else None
        assert longest(table, texts, place) == expected


class Watched(str):
    """A word that counts how often it is compared."""

    __slots__ = ()
    compared = 0

    def __eq__(self, other: object) -> bool:
        Watched.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_a_name_is_not_looked_for_among_all_that_begin_like_it():
    """In a megabyte of texts over 5,000 rows each sentence walked all of their names."""

    def compared(count: int) -> int:
        table = by_first_words((("blok", str(number), "timur"), number) for number in range(count))
        Watched.compared = 0
        texts = [Watched(word) for word in ("blok", "7", "barat", "blok", "8", "timur")]
        assert longest(table, texts, 0) is None
        assert longest(table, texts, 3) == (("blok", "8", "timur"), 8)
        return Watched.compared

    assert 0 < compared(20) == compared(400)
