"""All, none, most or so many of the indikator and kegiatan, told in words."""

import pytest

from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

MUSEUM = "museum_sagara"
"""Six of nine indikator meet their target, four of them go beyond; Edukasi Museum spent 82."""
TOLD = """
Tidak semua indikator mencapai target.
Semua indikator bukan sekadar mencapai, melainkan melampaui target yang ditetapkan.
Ada indikator yang capaiannya tepat seratus persen.
Tidak ada indikator yang capaiannya tepat seratus persen.
Tidak ada indikator lain yang capaiannya melebihi Kerusakan koleksi.
Tidak ada indikator lain yang capaiannya melebihi Digitalisasi koleksi.
Tidak ada kegiatan yang serapannya lebih rendah dari 80 persen.
Tidak ada kegiatan yang serapannya lebih rendah dari 90 persen.
Indikator yang capaiannya di atas 100 persen berjumlah 4, yang tepat 100 persen berjumlah 2, dan
    yang belum memenuhi target berjumlah 3.
Indikator yang capaiannya di atas 100 persen berjumlah 4, yang tepat 100 persen berjumlah 2, dan
    yang belum memenuhi target berjumlah 5.
Sebanyak enam indikator telah memenuhi target dan tiga indikator belum.
Sebanyak enam indikator telah memenuhi target dan empat indikator belum.
Sasaran Meningkatnya pelestarian koleksi museum belum bersih: tidak semua indikatornya mencapai
    target.
Sasaran Meningkatnya pelestarian koleksi museum bersih: tidak ada indikatornya yang meleset dari
    target.
"""
"""One that is so and one that is not, in turn; what is indented goes on with the line before."""
OPEN = [
    "Kecuali Digitalisasi koleksi, Retribusi, dan satu lagi, seluruh indikator mencapai target.",
    "Dari sembilan indikator, satu indikator tidak dapat diukur pada awal tahun.",
    "Hampir semua indikator mencapai target.",
    "Dengan efisiensi sebesar 8,45 persen dan target yang terpenuhi, kerja itu dinilai memadai.",
    "Retribusi termasuk minoritas: lebih dari separuh indikator memenuhi target, yang ini tidak.",
]


LINES = TOLD.strip().replace("\n    ", " ").splitlines()


@pytest.mark.parametrize(("true", "false"), [*zip(LINES[::2], LINES[1::2], strict=True)])
def test_so_many_are_found_only_where_they_are_others(true: str, false: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", true)) == ()
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", false))


@pytest.mark.parametrize("said", OPEN)
def test_what_is_told_of_some_is_not_counted(said: str) -> None:
    assert ditambah(MUSEUM, "simpulan", sisipkan(MUSEUM, "simpulan", said)) == ()
