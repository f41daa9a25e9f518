"""What the plan of the budget says beside its tables."""

from tests.contoh import laporan_contoh
from tests.report.cetak import cetak


def told(name: str) -> str:
    return " ".join(cetak(laporan_contoh(name)).text.split())


def test_the_kegiatan_and_their_keluaran_are_counted_where_there_are_any():
    assert "Anggaran tahun 2025 membiayai 5 kegiatan dengan 9 keluaran." in told("besar")
    assert "keluaran." not in told("kecil")


def test_the_rise_on_last_year_is_told_in_rupiah_and_percent():
    assert "Pagu awal tahun 2022 lebih besar Rp1.625.612.000 (12,94 %)." in told("induk")
