"""Two that are compared in words: kegiatan, the whole, pagu of several times, indikator."""

import pytest

from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

MUSEUM = "museum_sagara"
"""Serapan 96.24 of Rp5 billion after 4.8, a year before 4; mean capaian above 100."""
TOLD = """
Daya serap kegiatan Penunjang Urusan Museum lebih tinggi daripada serapan total anggaran Museum
    Negeri Sagara Wetan.
Daya serap kegiatan Edukasi Museum lebih tinggi daripada serapan total anggaran Museum Negeri
    Sagara Wetan.
Pagu akhir lebih besar daripada pagu awal.
Kebijakan penghematan membuat pagu akhir lebih kecil daripada pagu awal.
Pagu akhir berada di atas pagu awal sekaligus di atas pagu tahun lalu.
Pagu akhir berada di bawah pagu awal sekaligus di bawah pagu tahun lalu.
Serapan Penunjang Urusan Museum mengungguli serapan Edukasi Museum.
Serapan Edukasi Museum mengungguli serapan Penunjang Urusan Museum.
Besar pagu bukan jaminan: Penunjang Urusan Museum berpagu lebih besar daripada Edukasi Museum, dan
    serapannya lebih tinggi.
Besar pagu bukan jaminan: Penunjang Urusan Museum berpagu lebih besar daripada Edukasi Museum,
    tetapi serapannya lebih rendah.
Pagu lebih kecil, serapan lebih rendah, belanja lebih sedikit: begitulah Edukasi Museum di hadapan
    Penunjang Urusan Museum.
Pagu lebih besar, serapan lebih rendah, belanja lebih sedikit: begitulah Edukasi Museum di hadapan
    Penunjang Urusan Museum.
Anggaran belum habis terpakai, dan tidak semua target tercapai.
Anggaran habis terpakai, tetapi tidak semua target tercapai.
Kegiatan Penunjang Urusan Museum terserap sedikitnya 95 persen.
Kegiatan Edukasi Museum terserap sedikitnya 95 persen.
Tidak satu pun dari Edukasi Museum dan Pelestarian dan Dokumentasi Koleksi menyamai serapan
    kantor.
Tidak satu pun dari Edukasi Museum dan Penunjang Urusan Museum menyamai serapan kantor.
Rata-rata capaian indikator Museum Negeri Sagara Wetan tidak berada di bawah seratus persen.
Rata-rata capaian indikator Museum Negeri Sagara Wetan tidak sampai seratus persen.
Dari sisi serapan, Penunjang Urusan Museum dan Edukasi Museum terpaut; yang lebih tinggi Penunjang
    Urusan Museum.
Dari sisi serapan, Penunjang Urusan Museum dan Edukasi Museum terpaut; yang lebih tinggi Edukasi
    Museum.
"""
"""One that is so and one that is not, in turn; what is indented goes on with the line before."""
OPEN = [
    "Seandainya Edukasi Museum terserap lebih tinggi daripada Penunjang Urusan Museum, baiklah.",
    "Semua kegiatan, selain Edukasi Museum, menyerap lebih dari 94 persen.",
    "Edukasi Museum masih menyisakan Rp45.000.000, di atas persentase sisa kantor yang 3,76%.",
    "Hampir seperempat sisa anggaran berada pada Edukasi Museum.",
    "Dari segi kerumitan, Edukasi Museum lebih tinggi daripada Penunjang Urusan Museum.",
]
"""What would be, is told of some, may be meant in another unit, or of what is not known."""


LINES = TOLD.strip().replace("\n    ", " ").splitlines()


@pytest.mark.parametrize(("true", "false"), [*zip(LINES[::2], LINES[1::2], strict=True)])
def test_a_comparison_is_found_only_where_it_is_the_other_way_round(true: str, false: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", true)) == ()
    raised = ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", false))
    assert [temuan.kode for temuan in raised] == ["TEKS-07"]


@pytest.mark.parametrize("said", OPEN)
def test_what_is_told_of_something_else_is_not_compared(said: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", said)) == ()
