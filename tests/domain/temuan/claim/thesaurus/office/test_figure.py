"""Money, shares of it and numbers of things that nothing in the report comes to."""

import pytest

from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

MUSEUM = "museum_sagara"
"""Nine indikator, three sasaran, four kegiatan; Edukasi Museum has Rp250 million, all 5 billion."""
TOLD = """
Pagu tahun 2025 sebesar Rp5.000.000.000 lebih tinggi daripada pagu tahun 2024 yang hanya
    Rp4.000.000.000.
Pagu tahun 2025 sebesar Rp5.000.000.000 lebih tinggi daripada pagu tahun 2024 yang hanya
    Rp4.700.000.000.
Dengan pagu Rp5.000.000.000, Museum Negeri Sagara Wetan merealisasikan belanja Rp4.812.000.000
    (96,24%).
Dengan pagu Rp5.000.000.000, Museum Negeri Sagara Wetan merealisasikan belanja Rp4.812.000.000
    (69,24%).
Gabungan pagu Edukasi Museum dan Pameran dan Publikasi berjumlah Rp1.500.000.000.
Gabungan pagu Edukasi Museum dan Pameran dan Publikasi berjumlah Rp1.700.000.000.
Keterangan: jumlah sasaran = 3; isinya 9 indikator pada 3 sasaran.
Keterangan: jumlah sasaran = 3; isinya 6 indikator pada 3 sasaran.
Dari sisi serapan, Edukasi Museum mencatat 82 persen dan Pameran dan Publikasi 97,28 persen.
Dari sisi serapan, Edukasi Museum mencatat 62 persen dan Pameran dan Publikasi 97,28 persen.
"""
"""One that is so and one that is not, in turn; what is indented goes on with the line before."""
LINES = TOLD.strip().replace("\n    ", " ").splitlines()
OPEN = [
    "Dana hibah sebesar Rp273 juta dikelola tersendiri dengan serapan 91 persen.",
    "Satu kegiatan hanya menyerap 82 persen, dan tiga indikator tidak dibiayai.",
    "Rupiah murni, dengan pagu Rp4,6 miliar, terserap 97 persen.",
    "Dari sembilan indikator itu, enam indikator tercapai dan tiga tidak.",
    "Terhadap pagu awal itu serapan setara 100,25 persen.",
]


@pytest.mark.parametrize(("true", "false"), [*zip(LINES[::2], LINES[1::2], strict=True)])
def test_a_figure_is_found_only_where_nothing_comes_to_it(true: str, false: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", true)) == ()
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", false))


@pytest.mark.parametrize("said", OPEN)
def test_a_figure_of_something_else_is_not_held(said: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", said)) == ()
