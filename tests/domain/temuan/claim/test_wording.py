"""A finding names what is so in its unit, where it stands, and all of which it is so."""

import pytest

from tests.domain.temuan.test_net import found

REVISED = "Anggaran meningkat Rp1.717.460.000 atau"


@pytest.mark.parametrize(
    ("tempat", "teks", "so"),
    [
        ("realisasi_anggaran", f"{REVISED} 21,10 % dari pagu awal.", "dari pagu awal 12,10 %"),
        ("realisasi_anggaran", f"{REVISED} 12,94 % dari pagu awal.", "dari pagu awal 12,10 %"),
        ("realisasi_anggaran", f"{REVISED} 12,10 % dari pagu akhir.", "dari pagu akhir 10,80 %"),
        ("3F.analisis", "Capaian turun dari 98,16 % menjadi 99,00 %.", "bertambah 0,84 poin"),
        (
            "capaian_kinerja",
            "Capaian tertinggi ada pada 3F.",
            "indikator 3C, 3H, dan 3O (142,61 %), bukan",
        ),
        (
            "perjanjian_kinerja",
            "Perjanjian memuat 15 indikator kinerja.",
            "(13 dalam perjanjian kinerja, 23 dalam laporan ini)",
        ),
        (
            "realisasi_anggaran",
            "Serapan tertinggi ada pada Sub Seksi Pengelolaan.",
            "pada rekap indikator menurut seksi ada pada “Sub Seksi Pelayanan Tahanan”",
        ),
    ],
)
def test_what_is_so_is_told_in_its_unit_with_what_it_is_of(tempat: str, teks: str, so: str) -> None:
    assert so in " ".join(item.pesan for item in found("terkoreksi", tempat, teks))


def test_a_change_that_is_the_share_it_is_said_to_be_is_left_alone() -> None:
    assert not found("terkoreksi", "realisasi_anggaran", f"{REVISED} 12,10 % dari pagu awal.")
