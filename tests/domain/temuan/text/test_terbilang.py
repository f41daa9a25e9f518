"""Numbers in words are read as they are said; anything else is no number."""

import random
from fractions import Fraction

import pytest
from num2words import num2words

import tests
from lkjip_desktop.domain.temuan.rule.naskah.teks import misspelled
from lkjip_desktop.domain.temuan.text.terbilang import read_words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nol", 0),
        ("tujuh", 7),
        ("sepuluh", 10),
        ("sebelas", 11),
        ("tujuh belas", 17),
        ("dua puluh", 20),
        ("Dua Puluh Satu", 21),
        ("seratus", 100),
        ("seratus sebelas", 111),
        ("sembilan ratus sembilan puluh sembilan", 999),
        ("seribu", 1000),
        ("seribu seratus", 1100),
        ("dua ribu tiga", 2003),
        ("satu juta seribu", 1_001_000),
        ("lima belas miliar sembilan ratus enam juta delapan ribu", 15_906_008_000),
        ("dua koma lima", Fraction(5, 2)),
        ("nol koma nol tujuh", Fraction(7, 100)),
        ("tiga koma sembilan", Fraction(39, 10)),
    ],
)
def test_a_number_is_read(text: str, value: Fraction | int) -> None:
    assert read_words(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "", "kapal", "satu dua", "belas", "puluh", "dua belas belas", "tujuh koma", "koma dua",
        "seribu dua juta", "dua koma sepuluh", "sebelas puluh", "lihat tabel", "dua ribu tiga ribu",
    ],
)  # fmt: skip
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_words(text) is None


@pytest.mark.acak
def test_words_of_any_number_are_read_back(benih: random.Random) -> None:
    for _ in range(tests.banyak(2000)):
        number = benih.randrange(10 ** benih.randrange(1, 13))
        assert read_words(num2words(number, lang="id")) == number


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Sebanyak 17 (tujuh) orang", ("17 (tujuh)",)),
        ("Sebanyak tujuh (17) orang", ("tujuh (17)",)),
        ("Sebanyak 17 (tujuh belas) orang", ()),
        ("Sebesar 1.250 (seribu dua ratus lima puluh) orang", ()),
        ("Sebesar 12,5 % (dua belas koma lima persen)", ()),
        ("Sebesar 12,5 % (dua belas koma enam persen)", ("12,5 % (dua belas koma enam persen)",)),
        ("Lihat nomor 4 (empat) dan 5 (lampiran)", ()),
    ],
)
def test_digits_and_words_are_held_against_each_other(text: str, wrong: tuple[str, ...]) -> None:
    assert misspelled(text) == wrong
