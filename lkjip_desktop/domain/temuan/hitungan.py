"""Findings of what the formulas met: figures that cannot be read or computed as they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.masalah import KodeMasalah, Masalah
from lkjip_desktop.domain.temuan.finding import Temuan, Tingkat, of_indikator

_G, _P, _C = Tingkat.GALAT, Tingkat.PERINGATAN, Tingkat.CATATAN

_WORDS: Final = {
    KodeMasalah.RUJUKAN_HILANG: ("HIT-01", _G, "rujukan menunjuk sel yang sudah tidak ada."),
    KodeMasalah.RUJUKAN_MELINGKAR: ("HIT-02", _G, "rujukan berputar ke sel itu sendiri."),
    KodeMasalah.BUKAN_ANGKA: ("HIT-03", _G, "isi sel bukan angka."),
    KodeMasalah.PEMBANDING_NOL: (
        "HIT-04",
        _G,
        "pembanding 0 tetapi ada realisasinya, sehingga baris tidak ikut dihitung.",
    ),
    KodeMasalah.PEMBANDING_NEGATIF: (
        "HIT-05",
        _G,
        "pembanding di bawah 0, sehingga baris tidak ikut dihitung.",
    ),
    KodeMasalah.TANPA_PEMBANDING: (
        "HIT-06",
        _P,
        "ada realisasi tetapi pembandingnya “-”, sehingga baris tidak ikut dihitung.",
    ),
    KodeMasalah.TARGET_NOL: ("HIT-07", _C, "targetnya 0 dan terlampaui, sehingga capaiannya 0."),
    KodeMasalah.TARGET_NEGATIF: ("HIT-08", _G, "target di bawah 0 tidak memiliki capaian."),
    KodeMasalah.RENTANG_TERBALIK: ("HIT-09", _G, "batas atas target di bawah batas bawahnya."),
    KodeMasalah.BAGI_NOL: ("HIT-10", _P, "realisasi 0 tidak dapat menjadi pembagi target."),
    KodeMasalah.PERIODE_GANDA: (
        "HIT-11",
        _G,
        "angka setahun dan angka triwulan terisi bersama; angka setahun yang dipakai.",
    ),
    KodeMasalah.PERIODE_LAIN: ("HIT-12", _P, "ada angka tahun lain, yang tidak dipakai."),
    KodeMasalah.REALISASI_GANDA: (
        "HIT-13",
        _G,
        "realisasi diketik padahal sudah dihitung dari tabel; hasil tabel yang dipakai.",
    ),
    KodeMasalah.ANGGARAN_GANDA: (
        "HIT-14",
        _G,
        "realisasi anggaran terisi pada indikator dan pada kegiatannya.",
    ),
}


def troubles(_: Laporan, figures: Figures) -> Iterator[Temuan]:
    """HIT-01 to HIT-14, each cell once, although a shared table meets it under every indikator."""
    known: set[Masalah] = set()
    for hasil in figures.indikator.values():
        for item in hasil.masalah:
            if item not in known:
                known.add(item)
                kode, tingkat, words = _WORDS[item.kode]
                yield of_indikator(kode, tingkat, hasil.indikator, words, item.lokasi)
    loose = [item for line in figures.pagu.tanpa_indikator for item in line.masalah]
    of_kegiatan = [item for hasil in figures.kegiatan.values() for item in hasil.masalah]
    for item in (*figures.pagu.masalah, *of_kegiatan, *loose):
        if item not in known:
            known.add(item)
            kode, tingkat, words = _WORDS[item.kode]
            yield Temuan(kode, tingkat, f"Anggaran: {words}", item.lokasi)


RULES: Final = (troubles,)
