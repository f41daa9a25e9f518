"""What a clause tells of one thing, whatever form it has."""

from functools import cache

import pytest

from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.temuan.claim.language.lexer import sentences
from lkjip_desktop.domain.temuan.claim.language.names import Names, named, names
from lkjip_desktop.domain.temuan.claim.language.reading.parse import parse
from lkjip_desktop.domain.temuan.claim.text.account.told import Account, accounts
from tests.korpus.kasus import dasar

YEAR = 2022


@cache
def known() -> Names:
    laporan = dasar("terkoreksi")
    return names(named(laporan, Reader(laporan)))


def told(text: str) -> list[Account]:
    parsed = [parse(item, known(), "", YEAR) for item in sentences(text)]
    return [one for item in parsed for one in accounts(item, YEAR, text)]


def key(one: Account) -> tuple[object, ...]:
    return (one.what, one.attribute, one.unit, one.when)


@pytest.mark.parametrize(
    "forms",
    [
        (
            "Jumlah pegawai pada akhir tahun 2022 adalah 74 orang.",
            "Pelaksanaan tugas didukung 74 orang pegawai.",
            "Rutan ini memiliki pegawai sebanyak 74 orang, terdiri atas 60 laki-laki.",
            "Per 31 Desember 2022 pegawai rutan berjumlah 74 orang.",
        ),
        (
            "Luas tanah rutan 8.900 m².",
            "Bangunan rutan berdiri di atas tanah seluas 0,89 hektare.",
            "Dengan luas tanah 8.900 meter persegi, rutan masih dapat diperluas.",
        ),
        (
            "Penyuluhan hukum dilaksanakan enam kali sepanjang tahun 2022.",
            "Selama setahun telah digelar 6 (enam) kali penyuluhan hukum.",
            "Penyuluhan hukum yang digelar enam kali itu diikuti banyak tahanan.",
            "Frekuensi penyuluhan hukum 6 kali.",
        ),
        (
            "Blok A memiliki 12 kamar.",
            "Di Blok A, terdapat 12 kamar.",
            "Jumlah kamar Blok A 12 kamar.",
        ),
        ("Rutan dibangun pada tahun 1983.", "Sejak dibangun tahun 1983, rutan bertambah padat."),
    ],
)
def test_one_thing_is_told_in_many_forms(forms: tuple[str, ...]) -> None:
    found = [told(form)[0] for form in forms]
    assert len({key(one) for one in found}) == 1
    assert len({one.value for one in found}) == 1


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Jumlah pegawai 74 orang.", "Jumlah pegawai perempuan 14 orang."),
        ("Jumlah pegawai 74 orang.", "Pada awal tahun jumlah pegawai 76 orang."),
        ("Jumlah pegawai 74 orang.", "Jumlah pegawai pada Maret 76 orang."),
        ("Rutan memiliki 12 blok.", "Rutan Sungai Rawa memiliki 9 blok."),
        ("Kapasitas hunian 450 orang.", "Di Blok A, kapasitas hunian 60 orang."),
        ("Kapasitas hunian 450 orang.", "Kapasitas hunian yang terpakai 320 orang."),
        (
            "Sosialisasi pajak dilaksanakan 4 kali.",
            "Sosialisasi pajak dilaksanakan 4 kali sebulan.",
        ),
        ("Gedung A: luas lantai 400 m².", "Gedung B: luas lantai 300 m²."),
    ],
)
def test_a_part_a_time_or_a_circumstance_makes_it_something_else(text: str, other: str) -> None:
    assert {key(one) for one in told(text)}.isdisjoint(map(key, told(other)))


@pytest.mark.parametrize(
    "text",
    [
        "Jumlah pegawai lebih dari 70 orang.",
        "Jumlah pegawai sekitar 70 orang.",
        "Kapasitasnya 40 orang.",
        "Sebanyak 12 dari 20 kamar tersedia.",
        "Gudang kini menampung 500 unit.",
        "Blok Wanita terpisah. Kapasitas hunian 40 orang.",
        "Jumlah pegawai bertambah menjadi 76 orang.",
        "Gedung lama (luas lantai 250 m²) belum dipakai.",
    ],
)
def test_what_is_no_exact_figure_of_a_thing_is_no_account(text: str) -> None:
    assert told(text) == []
