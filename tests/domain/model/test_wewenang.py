"""A section owns what belongs to its indikator; all else is the officer's."""

import pytest

from lkjip_desktop.domain.model.entity import (
    Aksi,
    Alokasi,
    Baris,
    Belanja,
    Bukti,
    Entity,
    Gambar,
    Indikator,
    Kegiatan,
    Kendala,
    Lampiran,
    Narasi,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    Pemakaian,
    Pengaturan,
    Rincian,
    Subsie,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.wewenang import INDIKATOR_COLUMNS, Wewenang, may_edit, owner

ROWS: list[Entity] = [
    Subsie("a"),
    Subsie("b"),
    Indikator("i", subsie="a"),
    Indikator("j", subsie="b"),
    Indikator("k"),
    Rincian("r", indikator="i"),
    Pemakaian("p", rincian="r", indikator="j"),
    Baris("s", rincian="r"),
    NilaiBaris("n", baris="s", periode="2031"),
    Narasi("t", indikator="i", tempat="analisis"),
    Narasi("bab", tempat="simpulan"),
    Gambar("g", indikator="i"),
    Lampiran("l", indikator="i"),
    Lampiran("m"),
    Bukti("e", indikator="i"),
    Bukti("f", indikator="i", wajib=1),
    Bukti("h", kegiatan="y"),
    Kendala("h", indikator="i"),
    Aksi("q", indikator="i"),
    NilaiAksi("d", aksi="q", periode="2031-T1"),
    Kegiatan("x", subsie="b"),
    Kegiatan("y", induk="x"),
    Alokasi("z", kegiatan="y", indikator="i"),
    Alokasi("zz", kegiatan="y"),
    NilaiAlokasi("v", alokasi="z", periode="2031"),
    NilaiAlokasi("w", alokasi="zz", periode="2031"),
    Belanja("e", kegiatan="y"),
    NilaiBelanja("f", belanja="e", periode="2031"),
]


def laporan(*more: Entity) -> Laporan:
    return Laporan([*ROWS, *more])


def test_of_its_indikator_a_section_fills_in_these_columns_alone():
    theirs = {
        item.name
        for item in columns(Indikator)
        if owner(laporan(), Address("indikator", "i", item.name)) == "a"
    }
    assert theirs == INDIKATOR_COLUMNS
    assert owner(laporan(), Address("indikator", "i")) is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("rincian/r", "a"),
        ("rincian/r/judul", "a"),
        ("baris/s/uraian", "a"),
        ("nilai_baris/n/realisasi", "a"),
        ("narasi/t/teks", "a"),
        ("narasi/bab/teks", None),
        ("gambar/g/keterangan", "a"),
        ("lampiran/l", "a"),
        ("lampiran/m", None),
        ("pemakaian/p/judul", "b"),
        ("bukti/e", "a"),
        ("bukti/e/uraian", "a"),
        ("bukti/e/wajib", None),
        ("bukti/e/dicetak", None),
        ("bukti/f", None),
        ("bukti/f/uraian", None),
        ("bukti/f/periode", None),
        ("bukti/f/indikator", None),
        ("bukti/f/berkas", "a"),
        ("bukti/f/laman", "a"),
        ("bukti/f/tempat", "a"),
        ("bukti/h", "b"),
        ("kendala/h", "a"),
        ("kendala/h/waktu", "a"),
        ("aksi/q", None),
        ("aksi/q/uraian", None),
        ("nilai_aksi/d/target", None),
        ("nilai_aksi/d/realisasi", "a"),
        ("nilai_aksi/d/alasan", "a"),
        ("alokasi/z/pagu", None),
        ("belanja/e/pagu", None),
        ("kegiatan/x/pagu", None),
        ("indikator/k/realisasi", None),
        ("rincian/tidak-ada", None),
    ],
)
def test_rows_belong_to_the_owner_of_what_they_hang_on(address, expected):
    assert owner(laporan(), Address.parse(address)) == expected


REALISASI = [
    Address(kind, row, "realisasi")
    for kind, row in (("nilai_alokasi", "v"), ("nilai_alokasi", "w"), ("nilai_belanja", "f"))
]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, ["a", None, None]),
        ({"pemilik_realisasi_alokasi": "kegiatan"}, ["b", "b", "b"]),
        ({"pemilik_realisasi_alokasi": "subsie", "subsie_realisasi_alokasi": "b"}, ["b", "b", "b"]),
        ({"pemilik_realisasi_alokasi": "subsie"}, [None, None, None]),
    ],
)
def test_realisasi_of_alokasi_and_belanja_belongs_by_setting(settings, expected):
    made = laporan(*(Pengaturan(nama, nama, isi) for nama, isi in settings.items()))
    assert [owner(made, address) for address in REALISASI] == expected


def test_the_officer_may_edit_everything_and_a_section_its_own():
    assert may_edit(laporan(), None, Address("indikator", "i", "target"))
    assert may_edit(laporan(), "a", Address("baris", "s", "uraian"))
    assert not may_edit(laporan(), "b", Address("baris", "s", "uraian"))
    assert not may_edit(laporan(), "a", Address("indikator", "i", "target"))


def may_add(subsie, kind, values):
    return Wewenang.of(laporan()).owner_of_new(kind, values) == subsie


def test_a_new_row_belongs_to_the_owner_of_what_it_will_hang_on():
    assert may_add("a", Rincian, {"indikator": "i"})
    assert not may_add("b", Rincian, {"indikator": "i"})
    assert may_add("a", NilaiAlokasi, {"alokasi": "z", "periode": "2031-T1"})
    assert not may_add("a", Kegiatan, {"induk": "x"})
    assert may_add("a", Bukti, {"indikator": "i"})
    assert not may_add("a", Bukti, {"indikator": "i", "wajib": 1})


def test_a_circle_of_kegiatan_is_nobodys():
    circle = laporan(
        Kegiatan("o", induk="u"),
        Kegiatan("u", induk="o"),
        Alokasi("o/i", kegiatan="o", indikator="i"),
        NilaiAlokasi("q", alokasi="o/i"),
        Pengaturan("s", "pemilik_realisasi_alokasi", "kegiatan"),
    )
    assert owner(circle, Address("nilai_alokasi", "q", "realisasi")) is None
