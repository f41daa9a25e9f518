"""Every cell has a name that a clerk understands, and every content a few words."""

from time import process_time

import pytest

from lkjip_desktop.domain.display.content import content
from lkjip_desktop.domain.display.nama import cell_name, describe
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Alokasi,
    Baris,
    BarisTabel,
    DataLaporan,
    Entity,
    Indikator,
    Kegiatan,
    Kendala,
    KolomTabel,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Pengaturan,
    Rincian,
    Satker,
    SelTabel,
    Tabel,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.sebutan import JENIS, column_words
from tests.contoh import CONTOH, laporan_contoh

ROWS: list[Entity] = [
    DataLaporan("d", tahun=2031),
    Satker("s", nama="Kantor Contoh"),
    Indikator("i", kode="3F", nama="Persentase layanan"),
    Rincian("r", indikator="i", judul="Layanan", kolom_pembanding="Diterima"),
    Baris("b1", rincian="r", uraian="Surel", urutan="a"),
    Baris("b2", rincian="r", kelompok="Langsung", uraian="Loket", urutan="b"),
    NilaiBaris("n", baris="b2", periode="2031-T2", pembanding="1067"),
    Kendala("h", "i", "2031-T4", "Hujan", urutan="a"),
    Narasi("a", indikator="i", tempat="analisis"),
    Narasi("z", tempat="simpulan"),
    Kegiatan("k", nama="Layanan tahanan"),
    Alokasi("l", kegiatan="k", indikator="i"),
    NilaiAlokasi("v", alokasi="l", periode="2031"),
    Tabel("t", judul="Pegawai"),
    KolomTabel("c", tabel="t", judul="Jumlah"),
    BarisTabel("e", tabel="t"),
    SelTabel("f", baris_tabel="e", kolom_tabel="c"),
    Pengaturan("p", "desimal", "1"),
]
LAPORAN = Laporan(ROWS)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("indikator/i/target", "3F, Target"),
        ("indikator/i", "3F, Indikator"),
        ("rincian/r/judul", "3F, Judul (Layanan)"),
        ("baris/b1", "3F, Baris 1 (Surel)"),
        ("kendala/h", "3F, Kendala 1, TW IV (Hujan)"),
        ("baris/b2/uraian", "3F, Uraian, baris 2 (Langsung: Loket)"),
        ("nilai_baris/n/pembanding", "3F, Diterima, baris 2, TW II (Langsung: Loket)"),
        ("nilai_baris/n/realisasi", "3F, Realisasi, baris 2, TW II (Langsung: Loket)"),
        ("narasi/a/teks", "3F, Penyebab keberhasilan atau kegagalan"),
        ("narasi/a/selesai", "3F, Tanda selesai: Penyebab keberhasilan atau kegagalan"),
        ("narasi/z/teks", "Naskah, Simpulan"),
        ("alokasi/l/pagu", "3F, Pagu alokasi (Layanan tahanan)"),
        ("nilai_alokasi/v/realisasi", "3F, Realisasi anggaran (Layanan tahanan)"),
        ("sel_tabel/f/angka", "Pegawai, Jumlah, baris 1"),
        ("pengaturan/p/isi", "Pengaturan, Banyak desimal"),
        ("baris/tidak-ada/uraian", "Rincian, Uraian yang sudah tidak ada"),
    ],
)
def test_a_cell_is_called_by_its_place_and_its_row(address, words):
    assert str(describe(LAPORAN, Address.parse(address))) == words


def test_a_name_knows_its_indikator():
    nama = describe(LAPORAN, Address("baris", "b1", "uraian"))
    assert (nama.indikator, nama.tempat) == ("i", "3F Persentase layanan")


@pytest.mark.parametrize(
    ("address", "value", "words"),
    [
        ("nilai_baris/n/pembanding", "1067", "1.067"),
        ("nilai_baris/n/pembanding", "0.125", "0,125"),
        ("nilai_baris/n/pembanding", "0", "0"),
        ("nilai_baris/n/pembanding", "-", "tidak berlaku"),
        ("nilai_baris/n/pembanding", None, "belum diisi"),
        ("nilai_baris/n/pembanding", "=indikator/i/target", "rujukan ke 3F, Target"),
        ("narasi/a/teks", "kata " * 40, "40 kata"),
        ("narasi/a/teks", "", "belum diisi"),
        ("narasi/a/selesai", 1, "ya"),
        ("baris/b1", 0, "tidak ada"),
        ("baris/b1/rincian", "r", "Layanan"),
        ("rincian/r/cara", "jumlah_per_jumlah", "jumlah dibagi jumlah"),
    ],
)
def test_a_content_is_told_in_a_few_words(address, value, words):
    assert content(LAPORAN, Address.parse(address), value) == words


@pytest.mark.parametrize("kind", ENTITIES)
def test_every_kind_and_column_has_words_without_underscores(kind):
    assert kind.KIND in JENIS
    for item in columns(kind):
        words = column_words(kind, item.name)
        assert words
        assert "_" not in words


@pytest.mark.parametrize("name", CONTOH)
def test_every_cell_of_the_examples_can_be_described(name):
    laporan = laporan_contoh(name)
    for row in laporan.all_rows():
        for item in columns(type(row)):
            address = Address(row.KIND, row.id, item.name)
            assert describe(laporan, address).isian
            told = content(laporan, address, getattr(row, item.name))
            assert told
            assert item.reference is None or "sudah tidak ada" not in told


def test_the_last_row_of_a_long_table_is_named_as_quickly_as_the_first():
    laporan = laporan_contoh("kecil")
    table = laporan.daftar(Rincian)[0].id
    rows = [
        Baris(f"b{n:05}", rincian=table, uraian="Baris", urutan=f"z{n:05}") for n in range(9000)
    ]
    laporan = laporan.with_changes(rows, ())

    def taken(some):
        began = process_time()
        for row in some:
            cell_name(laporan, Address("baris", row.id, "uraian"))
        return process_time() - began

    first, last = taken(rows[:300]), taken(rows[-300:])
    assert last < 5 * max(first, 0.005)
