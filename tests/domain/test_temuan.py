"""Findings: each rule catches its case, and nothing near it; consistent reports yield nothing."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from lkjip_desktop.domain.figures import figures
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.model import (
    Alokasi,
    Butir,
    Entity,
    Indikator,
    Kegiatan,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Pejabat,
    Pengesampingan,
    Rincian,
    Satker,
    SuratPengantar,
    TargetRenstra,
    TautanRenstra,
    keyed_id,
)
from lkjip_desktop.domain.temuan import RULES, Temuan, Tingkat, findings, is_clean
from tests.contoh import laporan_contoh


def found(laporan: Laporan) -> tuple[Temuan, ...]:
    return findings(laporan, figures(laporan))


def keys(laporan: Laporan) -> Counter[tuple[str, str]]:
    return Counter((item.kode, str(item.lokasi)) for item in found(laporan))


def row_of(laporan: Laporan, kind: type[Entity], **cells: Any) -> Any:
    for row in laporan.daftar(kind):
        if all(getattr(row, name) == value for name, value in cells.items()):
            return row
    raise LookupError(kind.KIND, cells)


def changed(laporan: Laporan, row: Entity, **cells: Any) -> Laporan:
    return laporan.with_changes([replace(row, **cells)])


def without(laporan: Laporan, row: Entity) -> Laporan:
    gone = [(type(item), item.id) for item in laporan.hanging_on(type(row), row.id)]
    return laporan.with_changes([], [(type(row), row.id), *gone])


@pytest.mark.parametrize("name", ["kecil", "besar"])
def test_consistent_reports_yield_nothing(name: str) -> None:
    assert found(laporan_contoh(name)) == ()


def test_the_real_year_yields_its_contradictions() -> None:
    laporan = laporan_contoh("induk")
    by_kode = Counter(item.kode for item in found(laporan))
    assert by_kode == {
        "ISI-02": 1,
        "ANG-02": 1,
        "TGT-01": 15,
        "TGT-02": 1,
        "TGT-04": 1,
        "TGT-03": 2,
    }
    assert max(keys(laporan).values()) == 1, "one finding a rule and place"
    for item in found(laporan):
        row = laporan.find({kind.KIND: kind for kind in KINDS}[item.lokasi.kind], item.lokasi.id)
        assert row is not None


KINDS = (Indikator, NilaiBaris, Alokasi, Butir, TargetRenstra)


Edit = Callable[[Laporan], Laporan]


def besar_indikator(laporan: Laporan, kode: str) -> Indikator:
    row: Indikator = row_of(laporan, Indikator, kode=kode)
    return row


CATCHES: list[tuple[str, Edit]] = [
    ("ISI-01", lambda b: changed(b, besar_indikator(b, "3A"), target=None)),
    ("ISI-01", lambda b: changed(b, besar_indikator(b, "3B"), target_atas=None)),
    ("ISI-02", lambda b: changed(b, row_of(b, NilaiBaris, realisasi="618"), realisasi=None)),
    ("ISI-02", lambda b: changed(b, row_of(b, NilaiBaris, pembanding="632"), pembanding=None)),
    ("ISI-02", lambda b: without(b, row_of(b, NilaiBaris, realisasi="618"))),
    ("ISI-02", lambda b: changed(b, row_of(b, Rincian, cara="diketik"), hasil=None)),
    ("ISI-03", lambda b: without(b, row_of(b, Rincian, cara="diketik"))),
    ("ISI-04", lambda b: changed(b, spent(b), realisasi=None)),
    ("ISI-04", lambda b: without(b, spent(b))),
    ("ISI-04", lambda b: changed(b, row_of(b, Alokasi, pagu="900000000"), pagu=None)),
    ("ISI-05", lambda b: changed(b, b.data, pagu_awal=None)),
    ("ISI-05", lambda b: changed(b, row_of(b, Kegiatan, kode="K2.2"), pagu=None)),
    ("ISI-06", lambda b: changed(b, b.satker, nama=" ")),
    ("ISI-06", lambda b: changed(b, b.daftar(Pejabat)[0], nama="")),
    ("ISI-06", lambda b: changed(b, b.daftar(Pejabat)[1], nip="123")),
    ("ISI-06", lambda b: changed(b, b.surat_pengantar, tanggal=None)),
    ("ISI-07", lambda b: without(b, narasi(b, "3A", "analisis"))),
    ("ISI-07", lambda b: changed(b, narasi(b, "4B", "kendala"), teks="  ")),
    ("HIT-01", lambda b: changed(b, besar_indikator(b, "3A"), target="=indikator/x/target")),
    ("HIT-04", lambda b: changed(b, row_of(b, NilaiBaris, pembanding="632"), pembanding="0")),
    ("HIT-09", lambda b: changed(b, besar_indikator(b, "3B"), target_atas="8")),
    ("HIT-14", lambda b: changed(b, besar_indikator(b, "2A"), realisasi_anggaran="1")),
    ("TGT-01", lambda b: changed(b, besar_indikator(b, "2A"), target="91")),
    ("TGT-01", lambda b: changed(b, besar_indikator(b, "3B"), target_atas="13")),
    ("TGT-02", lambda b: changed(b, butir(b, "2A"), target="91")),
    ("TGT-04", lambda b: changed(b, renstra(b, "2A", 2027), target="90")),
    ("TGT-04", lambda b: changed(b, renstra(b, "1B", 2028), target="6")),
    ("ANG-01", lambda b: changed(b, row_of(b, Kegiatan, kode="K2.2"), pagu="1339999999")),
    ("ANG-02", lambda b: changed(b, row_of(b, Kegiatan, kode="K2.2"), pagu="1340000001")),
    ("ANG-03", lambda b: changed(b, b.data, pagu_awal="16500000001")),
    ("ANG-03", lambda b: changed(b, row_of(b, Kegiatan, kode="K2"), pagu="2300000001")),
    ("ANG-04", lambda b: changed(b, spent(b), realisasi="900000001")),
]  # fmt: skip


def spent(laporan: Laporan) -> NilaiAlokasi:
    row: NilaiAlokasi = row_of(laporan, NilaiAlokasi, realisasi="871250000")
    return row


def narasi(laporan: Laporan, kode: str, tempat: str) -> Narasi:
    row: Narasi = row_of(
        laporan, Narasi, indikator=besar_indikator(laporan, kode).id, tempat=tempat
    )
    return row


def butir(laporan: Laporan, kode: str) -> Butir:
    target = f"=indikator/{besar_indikator(laporan, kode).id}/target"
    row: Butir = row_of(laporan, Butir, target=target)
    return row


def renstra(laporan: Laporan, kode: str, tahun: int) -> TargetRenstra:
    link = row_of(laporan, TautanRenstra, indikator=besar_indikator(laporan, kode).id)
    plan = link.indikator_renstra
    row: TargetRenstra = row_of(laporan, TargetRenstra, indikator_renstra=plan, tahun=tahun)
    return row


@pytest.mark.parametrize(("kode", "edit"), CATCHES)
def test_a_rule_catches_its_case(kode: str, edit: Edit) -> None:
    laporan = edit(laporan_contoh("besar"))
    caught = [item for item in found(laporan) if item.kode == kode]
    assert caught
    for item in caught:
        assert item.pesan.endswith(".")
        assert "None" not in item.pesan


NEAR: list[Edit] = [
    # "-" is an answer, and so is 0
    lambda b: changed(b, row_of(b, NilaiBaris, realisasi="618"), realisasi="-"),
    lambda b: changed(b, row_of(b, NilaiBaris, realisasi="618"), realisasi="0"),
    # a table that is not counted may be empty
    lambda b: changed(b, row_of(b, NilaiBaris, realisasi="8521"), realisasi=None),
    # exactly the pagu
    lambda b: changed(b, spent(b), realisasi="900000000"),
    # another unit cannot be compared
    lambda b: changed(b, besar_indikator(b, "4A"), satuan="orang", target="84.9"),
    # the first agreement is no longer in force
    lambda b: changed(b, row_of(b, Butir, nama=besar_indikator(b, "1B").nama), target="9"),
    # as much as the year before is no fall
    lambda b: changed(b, renstra(b, "2A", 2027), target="93"),
    # an official of another office needs no NIP here
    lambda b: changed(b, row_of(b, Pejabat, luar=1), nip=""),
    # above its target an indikator needs no kendala
    lambda b: changed(b, narasi(b, "3A", "kendala"), teks=""),
    # spaces in a NIP are how it is printed
    lambda b: changed(b, b.daftar(Pejabat)[1], nip="00000000 000000 0 000"),
]


@pytest.mark.parametrize("edit", NEAR)
def test_what_is_near_is_not_caught(edit: Edit) -> None:
    assert found(edit(laporan_contoh("besar"))) == ()


def test_one_of_the_plan_that_serves_two_is_a_note() -> None:
    laporan = laporan_contoh("besar")
    link = laporan.daftar(TautanRenstra)[0]
    other = next(row for row in laporan.daftar(Indikator) if row.id != link.indikator)
    key = (other.id, link.indikator_renstra)
    second = TautanRenstra(keyed_id(laporan.ruang, TautanRenstra, *key), *key)
    (note,) = found(laporan.with_changes([second]))
    assert (note.kode, note.tingkat) == ("TGT-03", Tingkat.CATATAN)
    assert is_clean([note])


def test_a_finding_that_was_set_aside_stays_listed_and_counts_no_more() -> None:
    laporan = laporan_contoh("besar")
    laporan = changed(laporan, laporan.data, pagu_awal="16500000001")
    (item,) = found(laporan)
    assert not is_clean([item])
    key = (item.kode, str(item.lokasi))
    aside = Pengesampingan(keyed_id(laporan.ruang, Pengesampingan, *key), *key, "menunggu revisi")
    (item,) = found(laporan.with_changes([aside]))
    assert item.alasan == "menunggu revisi"
    assert is_clean([item])


def test_the_gravest_come_first() -> None:
    weights = [item.tingkat.berat for item in found(laporan_contoh("induk"))]
    assert weights == sorted(weights)
    assert set(weights) == {0, 1, 2}


def test_an_empty_report_is_full_of_findings_and_breaks_no_rule() -> None:
    start = laporan_contoh("kecil")
    empty = Laporan([start.data, Satker(start.satker.id), SuratPengantar(start.surat_pengantar.id)])
    assert {item.kode for item in found(empty)} == {"ISI-06"}


def test_every_rule_says_which_codes_it_gives() -> None:
    for rule in RULES:
        assert rule.__doc__
