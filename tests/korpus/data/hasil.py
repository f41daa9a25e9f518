"""True data sets of results: other figures in a table, or rows more."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import cast

from lkjip_desktop.domain.model.entity import Baris, NilaiBaris, Rincian, keyed_id
from lkjip_desktop.domain.number.figure import to_canonical
from tests.korpus.data.case import Case, case, figure
from tests.korpus.kasus import baru, dasar, jalur, ubah

_KAPAL = "nilai_baris/2A/Kapal menurut jenis/{}/2025"


_ADUAN = "nilai_baris/4B/Pengaduan menurut saluran/{}/2025"


_TEMUAN = "nilai_baris/5A/Temuan menurut jenis/{}/2025"


_AIR = "nilai_baris/1A/Sampel menurut jenis air/{}/2025-T{}"


_ROWS = (
    (_KAPAL, ("Kapal barang", "Kapal penumpang", "Kapal perikanan")),
    (_ADUAN, ("Loket", "Telepon", "Surel")),
    (_TEMUAN, ("Dokumen kapal", "Alat keselamatan", "Awak kapal")),
)


def hasil_baris() -> Iterator[Case]:
    """One or two units more or fewer are done, out of as many as before."""
    for pattern, names in _ROWS:
        for name in names:
            path = pattern.format(name)
            done = figure("besar", path, "realisasi")
            for step in (-2, -1, 1):
                words = f"{name}: {done + step} selesai, semula {done}"
                yield case("besar", words, (path, "realisasi", str(done + step)))


def hasil_triwulan() -> Iterator[Case]:
    """A quarter in which one or two samples were done later or earlier."""
    for name, quarters in (("Air sumur", 4), ("Air sungai", 4), ("Air minum isi ulang", 3)):
        for quarter in range(1, quarters + 1):
            path = _AIR.format(name, quarter)
            done = figure("kecil", path, "realisasi")
            words = f"{name} triwulan {quarter}: {done - 1} tepat waktu"
            yield case("kecil", words, (path, "realisasi", str(done - 1)))


def sampel_masuk() -> Iterator[Case]:
    """As many samples more came in as were done more."""
    for name, quarters in (("Air sumur", 4), ("Air sungai", 4)):
        for quarter in range(1, quarters + 1):
            path = _AIR.format(name, quarter)
            came, done = (figure("kecil", path, at) for at in ("pembanding", "realisasi"))
            more = random.Random(path).randint(1, 6)
            yield case(
                "kecil",
                f"{name} triwulan {quarter}: {more} sampel lebih banyak",
                (path, "pembanding", str(came + more)),
                (path, "realisasi", str(done + more)),
            )


def suhu() -> Iterator[Case]:
    """A tenth of a degree warmer, still inside the range."""
    for room in ("Ruang simpan utama", "Ruang simpan kedua"):
        for quarter in range(1, 5):
            path = f"nilai_baris/1C/Suhu rata-rata ruang simpan/{room}/2025-T{quarter}"
            warmer = Fraction(jalur("kecil")[path].realisasi) + Fraction(1, 10)
            shown = to_canonical(warmer)
            yield case("kecil", f"{room} triwulan {quarter}: {shown}", (path, "realisasi", shown))


def penghuni() -> Iterator[Case]:
    """Other numbers of people in the detail of a detention house."""
    for path, came, done in (
        ("nilai_baris/3M/Layanan lansia/Warga binaan lanjut usia/2022", "16", "15"),
        ("nilai_baris/3M/Layanan lansia/Warga binaan lanjut usia/2022", "14", "14"),
        ("nilai_baris/3L/Gangguan mental/Warga binaan dengan gangguan mental/2022", "11", "10"),
        ("nilai_baris/3N/Layanan disabilitas/Warga binaan penyandang disabilitas/2022", "4", "4"),
        ("nilai_baris/3K/Layanan maternal/Ibu hamil dan menyusui/2022", "5", "5"),
        ("nilai_baris/3G/Saluran pengaduan/Layanan SMS/2022", "101", "101"),
        ("nilai_baris/3G/Saluran pengaduan/Papan media informasi/2022", "15", "15"),
    ):
        yield case(
            "terkoreksi",
            f"{path}: {done} dari {came}",
            (path, "pembanding", came),
            (path, "realisasi", done),
        )


def baris_baru() -> Iterator[Case]:
    """A row more in a rincian."""
    for kode, judul, uraian, came, done in (
        ("2A", "Kapal menurut jenis", "Kapal wisata", "24", "24"),
        ("2A", "Kapal menurut jenis", "Kapal tunda", "50", "48"),
        ("4B", "Pengaduan menurut saluran", "Aplikasi", "12", "12"),
        ("5A", "Temuan menurut jenis", "Muatan", "20", "19"),
        ("5B", "Pelanggaran menurut jenis", "Melebihi kecepatan", "6", "6"),
    ):
        rincian = cast("Rincian", jalur("besar")[f"rincian/{kode}/{judul}"])
        row = Baris(baru("baris", kode, uraian), rincian=rincian.id, uraian=uraian, urutan="zz")
        key = keyed_id(dasar("besar").ruang, NilaiBaris, row.id, "2025")
        nilai = NilaiBaris(key, baris=row.id, periode="2025", pembanding=came, realisasi=done)
        yield "besar", f"{judul}: {uraian}", (row, nilai)


_BUTIR_4B = "butir/perubahan/Persentase Pengaduan yang Diselesaikan"


_TEMUAN_5A = "rincian/5A/Temuan menurut jenis"


_SUHU = "nilai_baris/1C/Suhu rata-rata ruang simpan/Ruang simpan utama"


def ukuran() -> Iterator[Case]:
    """Small shares, goals that may be passed, headings of other years, quarters that grow."""
    growth = [
        (path, "nama", "Persentase Kenaikan Pengaduan Daring")
        for path in ("indikator/4B", "indikator_renstra/SK1.2", _BUTIR_4B)
    ]
    references = (
        "indikator/4B",
        _BUTIR_4B,
        *(f"target_renstra/SK1.2/{y}" for y in range(2025, 2030)),
    )
    growth += [(path, "target", "110") for path in references]
    quarters = [
        (_AIR.format("Air sungai", number), name, str(figure))
        for number, came, done in ((1, 60, 55), (2, 66, 60), (3, 75, 70), (4, 88, 84))
        for name, figure in (("pembanding", came), ("realisasi", done))
    ]
    cold = [
        (f"{_SUHU}/2025-T{number}", "realisasi", figure) for number, figure in ((1, "-1"), (2, "7"))
    ]
    for contoh, words, changes in (
        ("besar", "6C dalam bagian dari satu", [("capaian_lalu/6C/2024", "realisasi", "0.97")]),
        ("besar", "kenaikan melebihi 100 persen", growth),
        ("besar", "dari tahun lalu", [(_TEMUAN_5A, "kolom_pembanding", "Realisasi tahun 2024")]),
        ("besar", "dari nasional", [(_TEMUAN_5A, "kolom_pembanding", "Capaian nasional")]),
        ("besar", "hasil", [("rincian/4A/Nilai unsur pelayanan", "kolom_realisasi", "Capaian")]),
        ("kecil", "suhu di bawah nol", cold),
        ("kecil", "sampel naik setiap triwulan", quarters),
    ):
        yield contoh, words, ubah(contoh, changes)


def pelengkap() -> Iterator[Case]:
    """Tables beside the count, of capacity and posts that are passed."""
    path = "rincian/6C/Kehadiran pegawai"
    for left, right in (
        ("Kapasitas", "Penghuni"),
        ("Daya tampung", "Isi"),
        ("Formasi", "Pegawai"),
        ("Target kunjungan", "Kunjungan"),
        ("Laki-laki", "Perempuan"),
        ("Jumlah masuk", "Jumlah keluar"),
    ):
        yield case(
            "besar",
            f"{right} melebihi {left}",
            (path, "kolom_pembanding", left),
            (path, "kolom_realisasi", right),
            ("nilai_baris/6C/Kehadiran pegawai/Pegawai tetap/2025", "realisasi", "9100"),
        )


HASIL: tuple[Callable[[], Iterator[Case]], ...] = (
    hasil_baris,
    hasil_triwulan,
    sampel_masuk,
    suhu,
    baris_baru,
    penghuni,
    ukuran,
    pelengkap,
)
