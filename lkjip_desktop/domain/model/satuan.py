"""Units as offices write them: a percentage, an index or score, what can fall below zero."""

from __future__ import annotations

from typing import Final

PERSEN: Final = frozenset({"%", "persen", "persentase", "prosen"})
INDEKS: Final = frozenset({"indeks", "index", "nilai", "skor", "poin", "angka"})
WAKTU: Final = frozenset({"detik", "menit", "jam", "hari", "minggu", "bulan"})
BERTANDA: Final = frozenset(
    {"poin", "skor", "derajat", "°c", "°", "celsius", "rp", "rupiah", "desibel", "db"}
)
"""Scales that go on below zero: a change, a temperature, a loss."""

CACAH: Final = frozenset(
    {
        "aplikasi", "angkatan", "agenda", "balita", "bayi", "berkas", "buah", "desa", "dokumen",
        "ekor", "inovasi", "instansi", "jiwa", "kabupaten", "kali", "kapal", "kasus", "kecamatan",
        "kegiatan", "kejadian", "kelas", "kelompok", "kelurahan", "kendaraan", "kk", "koperasi",
        "laporan", "layanan", "lembaga", "narapidana", "orang", "paket", "pasien", "pegawai",
        "penghargaan", "perkara", "permohonan", "perusahaan", "peserta", "puskesmas", "putusan",
        "rekomendasi", "rumah", "sampel", "satker", "sekolah", "sertifikat", "sidang", "siswa",
        "surat", "tahanan", "temuan", "umkm", "unit", "wbp",
    }
)  # fmt: skip
"""What is counted one by one."""


def is_counted(satuan: str) -> bool:
    """Whether the unit is of what is counted one by one, and is that alone ("orang")."""
    return satuan.strip().casefold() in CACAH


def is_percent(satuan: str) -> bool:
    return satuan.strip().lower() in PERSEN


def is_index(satuan: str) -> bool:
    """Whether the unit is an index, a score or points ("Indeks", "nilai SAKIP")."""
    words = satuan.lower().split()
    return bool(words) and words[0] in INDEKS


def unit(satuan: str) -> str:
    """What stands behind a figure: "%", the unit, or nothing for an index."""
    if is_percent(satuan):
        return "%"
    return "" if is_index(satuan) else satuan.strip()


def is_duration(satuan: str) -> bool:
    """Whether the unit is one of time ("hari kerja")."""
    return not WAKTU.isdisjoint(satuan.lower().split()[:1])


def is_scale(satuan: str) -> bool:
    """Whether figures in it are percentages or points, as those without a unit are."""
    return is_percent(satuan) or is_index(satuan) or not satuan.strip()


def is_same_measure(one: str, other: str) -> bool:
    """Whether a figure in one unit is taken as it is for one in the other."""
    same = one.strip().casefold() == other.strip().casefold()
    return same or (is_scale(one) and is_scale(other))


def can_fall_below_zero(satuan: str) -> bool:
    """Whether a figure in that unit may be negative: a percentage (of growth) or a scale may.

    What is counted cannot; a unit that is not known is taken for something counted.
    """
    return is_percent(satuan) or not BERTANDA.isdisjoint(satuan.lower().split())
