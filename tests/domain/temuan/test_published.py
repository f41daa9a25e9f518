"""The real year: every contradiction that is in it is found where it stands, and no other."""

from collections import Counter

import pytest

from lkjip_desktop.domain.model.entity import (
    KINDS,
    Alokasi,
    Baris,
    Butir,
    Entity,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    NilaiAlokasi,
    Pengaturan,
    RevisiPagu,
    Sasaran,
    TargetRenstra,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.finding import Severity, Temuan
from tests.contoh import laporan_contoh
from tests.domain.temuan.ubah import found, indikator, nilai, row_of, tables, write

SEMUA = [f"1{c}" for c in "ABC"] + [f"2{c}" for c in "ABC"] + [f"3{c}" for c in "ABCDEFGHIJ"]


def place(row: Entity, column: str = "") -> str:
    return f"{row.KIND}/{row.id}/{column}" if column else f"{row.KIND}/{row.id}"


def renstra(laporan: Laporan, kode: str) -> IndikatorRenstra:
    return row_of(laporan, IndikatorRenstra, kode=kode)


def loose_line(laporan: Laporan) -> Alokasi:
    return row_of(laporan, Alokasi, indikator=None)


def spent_cell(laporan: Laporan, kode: str) -> NilaiAlokasi:
    line = row_of(laporan, Alokasi, indikator=indikator(laporan, kode).id)
    return laporan.children(NilaiAlokasi, "alokasi", line.id)[0]


def expected(laporan: Laporan) -> dict[str, list[str]]:
    """Every finding above catatan, and the catatan that tell of figures, by kode."""

    def cell(kode: str, uraian: str, column: str) -> str:
        return place(nilai(laporan, kode, uraian), column)

    def own(column: str, *codes: str) -> list[str]:
        return [place(indikator(laporan, kode), column) for kode in codes]

    deaths = row_of(laporan, Baris, uraian="Meninggal Dunia")
    falling = row_of(
        laporan, TargetRenstra, indikator_renstra=renstra(laporan, "SK1.2").id, tahun=2024
    )
    never = ("SP3.1", "SK1.3", "SK1.4", "SK1.5", "SK1.6", "SK3.4", "SK4.7", "SK4.8")
    shorter = ("SS2", "SS3", "SP2.4", "SK1.1", "SK1.2", "SK1.7", "SK2.1", "SK3.1", "SK3.3")
    pk3 = row_of(laporan, Butir, kode="PK3")
    return {
        "ISI-02": [cell("3G", "Papan media informasi", "pembanding")],
        "ISI-04": [
            place(laporan.children(NilaiAlokasi, "alokasi", loose_line(laporan).id)[0], "realisasi")
        ],
        "ISI-08": [place(laporan.daftar(RevisiPagu)[0], "tanggal")],
        "TGT-01": own("target", "1B"),
        "TGT-02": own("target", *SEMUA[:-1]),
        "TGT-03": [place(falling, "target")],
        "TGT-04": [place(row_of(laporan, Butir, kode=kode), "target") for kode in ("PK6", "PK8")],
        "TGT-05": own("satuan", "3J"),
        "KAIT-01": [place(renstra(laporan, kode)) for kode in never],
        "KAIT-02": [place(pk3)],
        "KAIT-04": own("", "2A", "2C", "3E", "3I"),
        "KAIT-05": [
            *(place(renstra(laporan, kode), "nama") for kode in shorter),
            *(place(row_of(laporan, Butir, kode=f"PK{n}"), "nama") for n in (1, 4, 7, 9)),
            place(row_of(laporan, Sasaran, dokumen="perjanjian_kinerja", kode="3"), "nama"),
        ],
        "KAIT-07": own("", "2B", "3F", "3J"),
        "KAIT-09": own("sasaran", "1C"),
        "KAIT-12": [
            place(row_of(laporan, Sasaran, dokumen="laporan", kode=kode)) for kode in "123"
        ],
        "LALU-03": [place(laporan.data)],
        "UKUR-03": [
            place(table, "kolom_pembanding")
            for table in (*tables(laporan, "1B"), *tables(laporan, "3J")[:2])
        ],
        "SAMA-01": [place(tables(laporan, "3H")[0]), place(tables(laporan, "3I")[0])],
        "SAMA-02": [
            cell("2C", "Perawatan Tahanan/Narapidana", "realisasi"),
            cell("3B", "Perawatan Tahanan/Narapidana", "realisasi"),
        ],
        "SAMA-03": [cell("3A", "Pemberian Bahan Makanan", "pembanding")],
        "SAMA-05": [place(pk3, "target")],
        "PAGU-04": [place(loose_line(laporan), "pagu")],
        "PAGU-08": [place(laporan.daftar(RevisiPagu)[0], "kegiatan")],
        "KIN-01": own("realisasi", "2B", "3A", "3F"),
        "KIN-02": [
            cell("2B", "Penerimaan dan Penolakan", "realisasi"),
            cell("2B", "Meninggal Dunia", "realisasi"),
        ],
        "KIN-03": [place(spent_cell(laporan, "3G"), "realisasi")],
        "KIN-06": own("", "3J"),
        "KIN-07": [
            *own("realisasi", "1A", "3B"),
            cell("3A", "Pemberian Bahan Makanan", "realisasi"),
        ],
        "KIN-08": own("realisasi", "2B", "2C"),
        "KIN-09": [cell("3D", "Rehabilitasi Penggunaan Narkoba", "realisasi")],
        "KIN-10": [place(deaths, "polaritas")],
    }


@pytest.fixture(scope="module")
def induk() -> Laporan:
    return laporan_contoh("induk")


@pytest.fixture(scope="module")
def daftar_temuan(induk: Laporan) -> tuple[Temuan, ...]:
    return found(induk)


def of_kode(daftar_temuan: tuple[Temuan, ...], kode: str) -> list[Temuan]:
    return [item for item in daftar_temuan if item.kode == kode]


def test_every_contradiction_is_found_and_nothing_else(
    induk: Laporan, daftar_temuan: tuple[Temuan, ...]
) -> None:
    wanted = {(kode, lokasi) for kode, places in expected(induk).items() for lokasi in places}
    told = {(item.kode, str(item.lokasi)) for item in daftar_temuan}
    assert wanted <= told
    rest = {kode for kode, _ in told - wanted}
    assert rest == {"LENGKAP-06", "LENGKAP-07", "LENGKAP-08"}, "notes on pictures and texts"
    assert len(wanted) > 25


@pytest.mark.parametrize("owner", ["indikator", "kegiatan"])
def test_realisasi_without_indikator_is_asked_of_who_fills_it_in(induk: Laporan, owner) -> None:
    nama = "pemilik_realisasi_alokasi"
    row = Pengaturan(keyed_id(induk.ruang, Pengaturan, nama), nama, owner)
    (asked,) = of_kode(found(induk.with_changes([row])), "ISI-04")
    section = row_of(induk, Kegiatan, nama="Layanan Perkantoran").subsie
    assert asked.subsie == (section if owner == "kegiatan" else None)


def test_they_are_counted_by_level(daftar_temuan: tuple[Temuan, ...]) -> None:
    above = Counter(item.tingkat for item in daftar_temuan if item.tingkat is not Severity.CATATAN)
    assert above == {Severity.GALAT: 5, Severity.PERINGATAN: 62}
    assert len({(item.kode, str(item.lokasi)) for item in daftar_temuan}) == len(daftar_temuan)


def test_fifteen_targets_differ_from_the_plan_of_the_year(
    daftar_temuan: tuple[Temuan, ...], induk: Laporan
) -> None:
    differing = of_kode(daftar_temuan, "TGT-02")
    assert len(differing) == 15
    (item,) = [item for item in differing if item.indikator == indikator(induk, "3B").id]
    assert item.pesan == (
        "Target 3B 93,00 % berbeda dari target Renstra tahun 2022 93,12 % (SK1.2);"
        " samakan salah satunya."
    )
    assert item.rincian_angka == (
        ("Laporan", "93,00 %"),
        ("Renstra tahun 2022, SK1.2", "93,12 %"),
    )


def test_sentences_hold_the_real_figures(daftar_temuan: tuple[Temuan, ...]) -> None:
    def told(kode: str) -> str:
        return "\n".join(item.pesan for item in of_kode(daftar_temuan, kode))

    assert "77,5" in told("TGT-01")
    assert "77,0" in told("TGT-01")
    assert "Rp430.580.000" in told("PAGU-04")
    assert "300.760" in told("SAMA-03")
    assert "302.672" in told("SAMA-03")
    assert "1C dan 3I" in told("SAMA-01")
    assert "1C dan 3H" in told("SAMA-01")
    assert "91,15 %" in told("TGT-03")
    assert "Rp0 dari Rp5.600.000" in told("KIN-03")
    assert "129,49 %" in told("KIN-07")
    assert "98,59 %" in told("KIN-06")


@pytest.mark.parametrize(
    ("said", "so"),
    [
        ("Rata-rata capaian kinerja {} adalah sebesar 110 %", "126,25"),
        ("penyerapan anggaran sebesar 98.02 %", "98,32"),
        ("efisiensi anggaran oleh {} tahun 2022 adalah sebesar 10.89 %", "22,12"),
        ("penghematan anggaran sebesar Rp 1.732.164.271", "260.471.969"),
        ("Rata-rata persentase capaian untuk sasaran ini sebesar **65.15** %", "126,25"),
    ],
)
def test_figures_of_its_text_that_are_not_those_of_its_tables_are_found(
    induk: Laporan, said: str, so: str
) -> None:
    text = said.format(induk.satker.nama)
    (item,) = of_kode(
        found(write(None, "capaian_kinerja", f"Disebutkan {text}.")(induk)), "TEKS-01"
    )
    assert so in item.pesan


def test_an_indikator_without_money_and_without_performance_is_no_finding_of_money(
    induk: Laporan, daftar_temuan: tuple[Temuan, ...]
) -> None:
    empty = indikator(induk, "3D").id
    money = {"KIN-03", "KIN-04", "KIN-05", "PAGU-05"}
    assert not [item for item in daftar_temuan if item.indikator == empty and item.kode in money]


def test_money_that_serves_no_performance_belongs_to_the_section_of_its_kegiatan(
    induk: Laporan, daftar_temuan: tuple[Temuan, ...]
) -> None:
    (item,) = of_kode(daftar_temuan, "PAGU-04")
    kegiatan = induk.get(Kegiatan, loose_line(induk).kegiatan or "")
    assert (item.subsie, item.tingkat) == (kegiatan.subsie, Severity.GALAT)


def test_every_finding_points_to_a_cell_that_is_there(
    induk: Laporan, daftar_temuan: tuple[Temuan, ...]
) -> None:
    for item in daftar_temuan:
        kind = KINDS[item.lokasi.kind]
        assert induk.find(kind, item.lokasi.id) is not None
        assert item.indikator is None or induk.find(Indikator, item.indikator) is not None


@pytest.mark.parametrize("name", ["kecil", "besar"])
def test_the_invented_examples_have_notes_only(name: str) -> None:
    assert {item.tingkat for item in found(laporan_contoh(name))} == {Severity.CATATAN}
