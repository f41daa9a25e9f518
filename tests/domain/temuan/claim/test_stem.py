"""Words of one stem are one word for the names of a report, and no others are."""

import pytest

from lkjip_desktop.domain.temuan.claim.language.stem import stem


@pytest.mark.parametrize(
    "words",
    [
        "pengiriman terkirim dikirim kiriman mengirimkan",
        "pengurangan berkurang dikurangi",
        "pengelolaan dikelola mengelola",
        "pengunjung kunjungan berkunjung",
        "penerbitan diterbitkan terbit",
        "penyelesaian diselesaikan rampung dituntaskan",
        "mutu bermutu kualitas",
    ],
)
def test_forms_of_a_word_have_one_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["pengaduan kaduan", "pengukuran kukuran", "pengurus kurus"])
def test_a_stem_that_begins_with_a_vowel_takes_no_k(words: str) -> None:
    first, other = map(stem, words.split())
    assert first != other
