"""Pagu that is told to have gone up or down."""

import pytest

from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

MUSEUM = "museum_sagara"
"""Pagu Rp4.8 billion, raised to 5; a year before 4."""
TOLD = """
Revisi menambah, bukan memangkas, pagu Museum Negeri Sagara Wetan.
Revisi memangkas, bukan menambah, pagu Museum Negeri Sagara Wetan.
Sudah ditambah pun, pagu akhir masih di atas pagu tahun ini semula.
Sudah dipangkas pun, pagu akhir masih di atas pagu awal.
Dibandingkan dengan tahun sebelumnya, anggaran yang dikelola Museum Negeri Sagara Wetan meningkat.
Dibandingkan dengan tahun sebelumnya, anggaran yang dikelola Museum Negeri Sagara Wetan berkurang.
"""
"""One that is so and one that is not, in turn."""
LINES = TOLD.strip().splitlines()
OPEN = [
    "Revisi memangkas pagu Edukasi Museum.",
    "Pagu ditambah lewat revisi, tetapi pagu tahun lalu tidak bertambah pada akhirnya.",
    "Seandainya revisi memangkas pagu, belanja tetap terjaga.",
]


@pytest.mark.parametrize(("true", "false"), [*zip(LINES[::2], LINES[1::2], strict=True)])
def test_a_turn_is_found_only_where_it_is_the_other_way_round(true: str, false: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", true)) == ()
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", false))


@pytest.mark.parametrize("said", OPEN)
def test_a_turn_of_something_else_is_not_held(said: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", said)) == ()
