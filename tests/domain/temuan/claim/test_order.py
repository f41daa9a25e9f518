"""The most or the least told in an order of words that is seldom used."""

import pytest

from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

MUSEUM = "museum_sagara"
"""Retribusi has the lowest capaian; Penunjang the largest pagu and serapan, Edukasi the least."""
TOLD = """
Juru kunci capaian: Retribusi.
Juru kunci capaian: Digitalisasi koleksi.
Kegiatan paling ramping dari sisi pagu: Edukasi Museum.
Kegiatan paling ramping dari sisi pagu: Pameran dan Publikasi.
98% – serapan tertinggi, dicatat Penunjang Urusan Museum.
97,28% – serapan tertinggi, dicatat Pameran dan Publikasi.
"""
"""One that is so and one that is not, in turn."""
LINES = TOLD.strip().splitlines()
OPEN = [
    "Dari sisi kerumitan, yang tertinggi adalah Pameran dan Publikasi.",
    "Pada triwulan I, serapan tertinggi dicatat Edukasi Museum.",
    "Pagu terbesar dan terkecil: Penunjang Urusan Museum – Edukasi Museum.",
]


@pytest.mark.parametrize(("true", "false"), [*zip(LINES[::2], LINES[1::2], strict=True)])
def test_a_place_is_found_only_where_another_has_it(true: str, false: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", true)) == ()
    raised = ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", false))
    assert [temuan.kode for temuan in raised] == ["TEKS-07"]


@pytest.mark.parametrize("said", OPEN)
def test_a_place_in_another_order_is_not_held(said: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", said)) == ()
